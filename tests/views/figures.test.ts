// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { drawTable } from "../../src/draw/table";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasFigures } from "../../src/views/figures";
import { INTENT } from "../../src/views/intent";
import { atlas, chosen, sources } from "../model/real";

customElements.define("atlas-figures", AtlasFigures);

let view: AtlasFigures;
let table: HTMLElement;
let sent: Intent[];
beforeEach(async () => {
  view = new AtlasFigures();
  table = document.createElement("atlas-table");
  sent = [];
  view.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(view, table);
  await show({});
});

async function show(wish: Wish): Promise<void> {
  const scene = mapScene(atlas, chosen(wish));
  drawTable(table, scene, sources);
  Object.assign(view, { atlas, scene });
  await settle();
}

/** Both the element and its watch of the table have done their part. */
async function settle(): Promise<void> {
  await view.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

async function press(node: Element | null | undefined): Promise<void> {
  (node as HTMLElement).click();
  await settle();
}

async function type(name: string): Promise<void> {
  const input = view.querySelector<HTMLInputElement>("input[type=search]") as HTMLInputElement;
  input.value = name;
  input.dispatchEvent(new Event("input"));
  await settle();
}

const mode = (index: number) => view.querySelectorAll(".modes button")[index];
const shown = (place: Element = table) => [...place.querySelectorAll<HTMLElement>("tbody tr")].filter(({ hidden }) => !hidden);
const names = (place: Element = table) => shown(place).map((row) => row.querySelector("th")?.textContent?.trim() ?? "");
const said = () => view.querySelector("[role=status]")?.textContent;
const heads = (place: Element = table) => [...place.querySelectorAll("thead th")];

describe("the picture's own table", () => {
  test("stands as it came, and its head can be pressed", () => {
    expect(names()).toEqual(mapScene(atlas, chosen({})).units.map(({ name }) => name));
    expect(heads().map((head) => [head.getAttribute("aria-sort"), head.querySelector("button")?.textContent])).toEqual([["none", "Tỉnh, thành phố"], ["none", "Số liệu"], ["none", "Tính chất, nguồn và số liệu khác đã công bố"]]);
    expect(said()).toBe("28 dòng");
  });

  test("is sorted by figure, the highest first and then the lowest, missing last either way", async () => {
    await press(heads()[1]?.querySelector("button"));
    expect(names().slice(0, 2)).toEqual(["Phú Thọ", "Bắc Giang"]);
    expect(heads()[1]?.getAttribute("aria-sort")).toBe("descending");
    expect(shown().at(-1)?.textContent).toContain("Chưa có số liệu");
    await press(heads()[1]?.querySelector("button"));
    expect(names()[0]).toBe("Hà Tĩnh");
    expect(shown().at(-1)?.textContent).toContain("Chưa có số liệu");
  });

  test("is sorted by name as the alphabet has it", async () => {
    await press(heads()[0]?.querySelector("button"));
    expect(names().slice(0, 5)).toEqual(["Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Cao Bằng", "Điện Biên"]);
  });

  test("keeps its order when it is drawn again for another period", async () => {
    await press(heads()[1]?.querySelector("button"));
    await show({ indicator: "exports", period: "2022" });
    expect(names()[0]).toBe("Bắc Ninh");
    expect(heads()[1]?.getAttribute("aria-sort")).toBe("descending");
  });

  test("is narrowed by name however it is typed, by region, and to what is known; the count is said", async () => {
    await type("hoà binh");
    expect(names()).toEqual(["Hòa Bình"]);
    await type("ha ");
    expect(names()).toContain("Hà Nội");
    await type("");
    const known = view.querySelector<HTMLInputElement>("input[type=checkbox]") as HTMLInputElement;
    known.checked = true;
    known.dispatchEvent(new Event("change"));
    await settle();
    expect([shown().length, said()]).toEqual([19, "19 trong 28 dòng"]);
    const region = view.querySelector<HTMLSelectElement>("select") as HTMLSelectElement;
    region.value = "north-central";
    region.dispatchEvent(new Event("change"));
    await settle();
    expect(names()).toEqual(["Thanh Hóa", "Nghệ An", "Hà Tĩnh"]);
    await type("không đâu");
    expect(said()).toBe("Không dòng nào khớp. Hãy bỏ bớt điều kiện lọc.");
  });
});

describe("all indicators", () => {
  beforeEach(async () => {
    await show({ indicator: "retail", period: "2016" });
    await press(mode(1));
  });

  test("take the place of the picture's table, and leave it again", async () => {
    expect([table.hidden, view.querySelectorAll("table").length]).toEqual([true, 1]);
    expect(mode(1)?.textContent).toBe("Mọi chỉ tiêu, năm 2016");
    expect(shown(view)).toHaveLength(28);
    await press(mode(0));
    expect([table.hidden, view.querySelectorAll("table").length]).toEqual([false, 0]);
  });

  test("are sorted by any of them, missing last", async () => {
    await press(heads(view)[4]?.querySelector("button"));
    expect(names(view)[0]).toBe("Hà Nội");
    const last = shown(view).at(-1)?.querySelectorAll("td")[3];
    expect(last?.querySelector(".unseen")?.textContent).toBe("Chưa có số liệu: chưa thu thập được");
    expect(last?.getAttribute("title")).toBe("Chưa có số liệu: chưa thu thập được");
  });

  test("say each figure's status and source, and name the sources below", async () => {
    await show({ period: "2024-H1" });
    await press(mode(1));
    const cell = [...view.querySelectorAll('[data-unit="bac-giang"] td')][0];
    expect(cell?.querySelector(".estimate")?.textContent).toBe("26,45%");
    expect(cell?.getAttribute("title")).toMatch(/^ước tính, nguồn \[\d+\]$/);
    expect(cell?.querySelector("small")?.textContent).toMatch(/^ư\[\d+\]$/);
    expect(view.querySelector(".hint:not([role])")?.textContent).toContain("ư ước tính");
  });

  test("a name chooses its unit, and pointing at its row tells", () => {
    (view.querySelector('[data-unit="ha-noi"] button') as HTMLElement).click();
    view.querySelector('[data-unit="ha-noi"] td')?.dispatchEvent(new Event("pointerover", { bubbles: true }));
    expect(sent).toEqual([{ type: "choose", wish: { unit: "ha-noi" } }, { type: "hover", unit: "ha-noi" }]);
  });
});

describe("all periods", () => {
  test("ask for a unit where none is chosen", async () => {
    await press(mode(2));
    expect(mode(2)?.textContent).toBe("Mọi kỳ của một tỉnh");
    expect(said()).toContain("Chưa chọn tỉnh, thành phố nào");
    const select = view.querySelector<HTMLSelectElement>("select") as HTMLSelectElement;
    select.value = "bac-giang";
    select.dispatchEvent(new Event("change"));
    expect(sent).toEqual([{ type: "choose", wish: { unit: "bac-giang" } }]);
  });

  test("of the chosen unit stand with the latest first, and the other way when asked", async () => {
    await show({ unit: "bac-giang" });
    await press(mode(2));
    const latest = names(view);
    expect(latest[0]).toMatch(/2025/);
    await press(heads(view)[0]?.querySelector("button"));
    expect(names(view)).toEqual(latest.toReversed());
    expect(heads(view)[0]?.getAttribute("aria-sort")).toBe("ascending");
    [...view.querySelectorAll<HTMLButtonElement>("tbody th button")].find(({ textContent }) => textContent === "năm 2016")?.click();
    expect(sent).toEqual([{ type: "choose", wish: { period: "2016" } }]);
  });
});
