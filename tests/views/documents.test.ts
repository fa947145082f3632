// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasDocuments } from "../../src/views/documents";
import { INTENT } from "../../src/views/intent";
import { atlas, chosen, facts } from "../model/real";

customElements.define("atlas-documents", AtlasDocuments);

let view: AtlasDocuments;
let sent: Intent[];
beforeEach(async () => {
  view = new AtlasDocuments();
  sent = [];
  view.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(view);
  await show({});
  await vi.waitFor(() => expect(shown().length).toBeGreaterThan(0));
});

async function show(wish: Wish): Promise<void> {
  Object.assign(view, { atlas, scene: mapScene(atlas, chosen({ view: "documents", ...wish })), hover: null });
  await view.updateComplete;
}

const shown = () => [...view.querySelectorAll("[data-fact]")].map((item) => item.getAttribute("data-fact"));
const status = () => view.querySelector("[role=status]")?.textContent?.trim();
const selects = () => [...view.querySelectorAll("select")] as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
const button = (text: string, within: ParentNode = view) => [...within.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(text));

async function pick(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await view.updateComplete;
}

async function type(text: string): Promise<void> {
  const input = view.querySelector("input") as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await view.updateComplete;
}

test("all facts are there, each with its statement, kind, period and document", async () => {
  expect(shown().sort()).toEqual(facts.map(({ id }) => id).sort());
  expect(status()).toBe(`${facts.length} điều được nêu`);
  const item = view.querySelector("[data-fact=F111]");
  // Publishers come by themselves.
  await vi.waitFor(() => expect(item?.textContent).toContain("Pháp luật và Xã hội"));
  for (const word of ["44 cụm công nghiệp đang được làm hạ tầng", "Hà Nội", "thực tế", "năm 2022"]) expect(item?.textContent).toContain(word);
});

test("they are in the page's language", async () => {
  await show({ language: "en" });
  expect(view.querySelector("[data-fact=F111]")?.textContent).toContain("44 industrial clusters have infrastructure under construction");
  expect(view.textContent).not.toContain("trên bản đồ");
});

test("kind, topic and document narrow the list, and the count says so", async () => {
  const [, topic, kind, source] = selects();
  await pick(topic, "clusters");
  expect(status()).toBe("8 trong 141 điều được nêu");
  await pick(kind, "target");
  expect(shown()).toEqual(["F061", "F062", "F063"]);
  await pick(source, "seed-004");
  expect(shown()).toEqual([]);
  expect(view.textContent).toContain("Không có điều nào khớp");
  button("Bỏ mọi bộ lọc")?.click();
  await view.updateComplete;
  expect(shown()).toHaveLength(facts.length);
  expect(selects().map(({ value }) => value)).toEqual(["", "", "", ""]);
  expect(sent).toEqual([]);
});

test("words are found however typed", async () => {
  await type("hoa lac");
  expect(shown()).toEqual(["F005", "F095"]);
});

test("a province as the place is chosen on the map; the region is this view's own", async () => {
  const [place] = selects();
  await pick(place, "north-28");
  expect(sent).toEqual([]);
  expect(status()).toBe("14 trong 141 điều được nêu");
  await pick(place, "Hải Phòng");
  expect(sent).toEqual([{ type: "choose", wish: { unit: "hai-phong" } }]);
});

test("a province chosen on the map shows its facts, with a way back", async () => {
  await show({ unit: "hai-phong" });
  expect(shown().sort()).toEqual(["F135", "F146", "F147"]);
  expect(selects()[0].value).toBe("Hải Phòng");
  button("Xem mọi nơi")?.click();
  expect(sent).toEqual([{ type: "choose", wish: { unit: null } }]);
});

test("a province that no document names says so", async () => {
  await show({ unit: "lao-cai" });
  expect(shown()).toEqual([]);
  expect(view.textContent).toContain("Không văn bản nào nêu riêng nơi này: Lào Cai.");
  expect(selects()[0].value).toBe("Lào Cai");
});

test("the facts that a chosen project cites are marked", async () => {
  await show({ project: "P01" });
  expect([...view.querySelectorAll("[data-chosen]")].map((item) => item.getAttribute("data-fact")).sort()).toEqual(["F005", "F095"]);
});

test("the documents are named with how much each states, all of it", () => {
  const counts = [...view.querySelectorAll(".fact-documents li")].map(({ textContent }) => Number(/: (\d+) điều/.exec(textContent ?? "")?.[1]));
  expect(counts).toHaveLength(5);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.length);
});

test("pointing at the way to a unit is told, and the unit pointed at elsewhere is marked without drawing again", async () => {
  const way = view.querySelector("[data-unit=quang-ninh]");
  way?.dispatchEvent(new Event("pointerover", { bubbles: true }));
  expect(sent).toEqual([{ type: "hover", unit: "quang-ninh" }]);
  const drawn = vi.spyOn(view as unknown as { render: () => unknown }, "render");
  view.hover = "quang-ninh";
  await view.updateComplete;
  expect(new Set([...view.querySelectorAll("[data-hover]")].map((node) => node.getAttribute("data-unit")))).toEqual(new Set(["quang-ninh"]));
  expect(drawn).not.toHaveBeenCalled();
});
