// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasStageFigures } from "../../src/views/stage-figures";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-stage-figures", AtlasStageFigures);

let figures: AtlasStageFigures;
let sent: Intent[];
beforeEach(() => {
  figures = new AtlasStageFigures();
  sent = [];
  figures.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(figures);
});

async function show(wish: Wish): Promise<readonly string[]> {
  Object.assign(figures, { atlas, scene: mapScene(atlas, chosen(wish)), language: wish.language ?? "vi" });
  await figures.updateComplete;
  return [...figures.querySelectorAll(".big li")].map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim());
}

test("each unit has its name, figure, place and status, and all but the first how far they are from it", async () => {
  const [first, second, ...rest] = await show({ indicator: "iip_growth", period: "2024-H1", compare: "bac-giang~hai-phong~ha-noi" });
  expect(first).toMatch(/Bắc Giang.*hạng 1 trong 19.*26,45%|Bắc Giang.*26,45%/);
  expect(first).not.toContain("so với");
  expect(second).toMatch(/Hải Phòng.*thấp hơn.*điểm phần trăm so với Bắc Giang/);
  expect(rest).toHaveLength(1);
});

test("who has no figure says so and why, and no difference is made up", async () => {
  const scene = mapScene(atlas, chosen({ indicator: "iip_growth", period: "2024-H1" }));
  const missing = scene.units.find(({ cell }) => !cell)?.unit.id ?? "";
  const [, second] = await show({ indicator: "iip_growth", period: "2024-H1", compare: `bac-giang~${missing}` });
  expect(second).toContain("chưa tính được chênh lệch");
  expect(figures.querySelector(`[data-unit="${missing}"] .big-none`)?.textContent).toMatch(/số liệu/);
  expect(figures.querySelector(`[data-unit="${missing}"] .big-figure`)).toBeNull();
});

test("nothing is subtracted across two bases, and the reason is told", async () => {
  const scene = mapScene(atlas, chosen({ indicator: "exports", period: "2024" }));
  const first = scene.units.find(({ cell }) => cell);
  const other = scene.units.find(({ cell }) => cell && cell[0].basis !== first?.cell?.[0].basis);
  if (!first || !other) throw new Error("every figure has one basis");
  const [, second] = await show({ indicator: "exports", period: "2024", compare: `${first.unit.id}~${other.unit.id}` });
  expect(second).toContain("khác cơ sở tính");
});

test("pointing is told, and what is pointed at elsewhere is marked", async () => {
  await show({ indicator: "iip_growth", period: "2024-H1", compare: "bac-giang~ha-noi" });
  figures.querySelector('[data-unit="ha-noi"]')?.dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
  expect(sent).toEqual([{ type: "hover", unit: "ha-noi" }]);
  figures.hover = "ha-noi";
  await figures.updateComplete;
  expect([...figures.querySelectorAll("[data-hover]")].map((node) => node.getAttribute("data-unit"))).toEqual(["ha-noi"]);
});
