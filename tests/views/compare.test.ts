// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { SURFACES, type Theme } from "../../src/model/color";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasCompare } from "../../src/views/compare";
import { INTENT } from "../../src/views/intent";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-compare", AtlasCompare);

let view: AtlasCompare;
let sent: Intent[];
beforeEach(() => {
  view = new AtlasCompare();
  sent = [];
  view.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(view);
});

async function show(wish: Wish): Promise<void> {
  Object.assign(view, { atlas, scene: mapScene(atlas, chosen(wish)) });
  await view.updateComplete;
}

const button = (text: string) => [...view.querySelectorAll("button")].find((each) => each.textContent?.trim().startsWith(text)) as HTMLButtonElement;

describe("with fewer than two", () => {
  test("it says what to do and offers whom to begin with", async () => {
    await show({});
    expect(view.textContent).toContain("Chọn hai đến bốn tỉnh, thành phố");
    expect(view.querySelector("table")).toBeNull();
    button("Thêm Phú Thọ").click();
    expect(sent).toEqual([{ type: "choose", wish: { compare: "phu-tho" } }]);
  });

  test("the chosen unit is one press away", async () => {
    await show({ unit: "nghe-an", compare: "ha-noi" });
    button("Thêm Nghệ An").click();
    expect(sent).toEqual([{ type: "choose", wish: { compare: "ha-noi~nghe-an" } }]);
  });
});

describe("with three", () => {
  beforeEach(() => show({ compare: "bac-giang~ha-noi~ha-giang" }));

  test("a sentence, a table with a column for each, and small charts stand there", () => {
    expect(view.querySelector(".sentence")?.textContent).toContain("cao hơn khoảng 21 điểm phần trăm so với Hà Nội (5%)");
    expect([...view.querySelectorAll(".beside thead th")].map(({ textContent }) => textContent?.trim())).toEqual(["Chỉ tiêu", "Bắc Giang (mốc so sánh)", "Hà Nội", "Hà Giang"]);
    expect(view.querySelectorAll(".strands svg [data-unit]").length).toBeGreaterThan(8);
  });

  test("a cell says figure, difference, place and status, or why it is empty", () => {
    const cells = [...view.querySelectorAll(".beside tbody tr:first-child td")].map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());
    expect(cells[1]).toContain("5% ‡ thấp hơn khoảng 21 điểm phần trăm hạng 18 trong 19; theo công bố.".replace(" ‡", ""));
    expect(cells[2]).toBe("Chưa có số liệu: chưa thu thập được");
  });

  test("one is taken away by its own button, which names it", () => {
    view.querySelector<HTMLButtonElement>('[aria-label="Bỏ Hà Nội khỏi so sánh"]')?.click();
    expect(sent).toEqual([{ type: "choose", wish: { compare: "bac-giang~ha-giang" } }]);
  });

  test("another base goes first", () => {
    const select = view.querySelector<HTMLSelectElement>(".base select") as HTMLSelectElement;
    select.value = "ha-noi";
    select.dispatchEvent(new Event("change"));
    expect(sent).toEqual([{ type: "choose", wish: { compare: "ha-noi~bac-giang~ha-giang" } }]);
  });

  test("moving through the list adds nobody until it is pressed, and what came of it is told once", async () => {
    const select = view.querySelector<HTMLSelectElement>(".adding select") as HTMLSelectElement;
    select.value = "hai-phong";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(sent).toEqual([]);
    expect(view.querySelector("[role=status]")?.textContent).toBe("");
    button("Thêm").click();
    expect(sent).toEqual([{ type: "choose", wish: { compare: "bac-giang~ha-noi~ha-giang~hai-phong" } }]);
    await show({ compare: "bac-giang~ha-noi~ha-giang~hai-phong" });
    expect(view.querySelector("[role=status]")?.textContent).toBe(view.querySelector(".sentence")?.textContent);
    expect(document.activeElement).toBe(view.querySelector(".base select"));
  });

  test("a name in the head chooses, pointing tells, and what is pointed at is marked", async () => {
    view.querySelector<HTMLButtonElement>('th[data-unit="ha-noi"] button')?.click();
    view.querySelector('th[data-unit="ha-noi"]')?.dispatchEvent(new Event("pointerover", { bubbles: true }));
    expect(sent).toEqual([{ type: "choose", wish: { unit: "ha-noi" } }, { type: "hover", unit: "ha-noi" }]);
    view.hover = "ha-noi";
    await view.updateComplete;
    expect(new Set([...view.querySelectorAll("[data-hover]")].map((node) => node.getAttribute("data-unit")))).toEqual(new Set(["ha-noi"]));
  });
});

test("four are enough: no more are offered", async () => {
  await show({ unit: "nghe-an", compare: "bac-giang~ha-noi~ha-giang~hai-phong" });
  expect(view.textContent).toContain("Đã đủ bốn nơi");
  expect(button("Thêm")).toBeUndefined();
});

test("the four colours stand out from the paper of their theme, and from accent and each other", () => {
  const css = readFileSync(join(import.meta.dirname, "../../src/views/compare.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)).reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
  for (const [theme, text] of [["light", light], ["dark", dark]] as const satisfies readonly (readonly [Theme, string])[]) {
    const colours = new Set([...text.matchAll(/--strand-\d: (#[0-9a-f]{6})/g)].map(([, colour = ""]) => colour));
    expect(colours.size).toBe(4);
    // They are the colour of small names too.
    for (const colour of colours) expect(contrast(colour, SURFACES[theme].paper), `${theme} ${colour}`).toBeGreaterThanOrEqual(4.5);
    expect(colours).not.toContain(SURFACES[theme].accent);
  }
});
