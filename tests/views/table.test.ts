// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawTable } from "../../src/draw/table";
import { mapScene } from "../../src/model/scene";
import type { State } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasTable } from "../../src/views/table";
import { atlas, chosen, sources } from "../model/real";

// jsdom lays nothing out, so nothing is ever on its screen: here a table is where a test says.
let isNear = true;
beforeEach(() => {
  isNear = true;
});
vi.stubGlobal(
  "IntersectionObserver",
  class {
    constructor(readonly call: (entries: readonly { isIntersecting: boolean }[]) => void) {}
    observe(): void {
      this.call([{ isIntersecting: isNear }]);
    }
    disconnect(): void {}
  },
);
customElements.define("atlas-table", AtlasTable);

async function tableOf(page: Parameters<typeof chosen>[0], asked: Parameters<typeof chosen>[0]): Promise<AtlasTable> {
  const table = new AtlasTable();
  drawTable(table, mapScene(atlas, chosen(page)), sources);
  document.body.append(table);
  table.scene = mapScene(atlas, chosen(asked));
  await table.updateComplete;
  await vi.dynamicImportSettled();
  return table;
}

const caption = (table: AtlasTable) => table.querySelector("caption")?.textContent;

test("the table that came with the page stays, with its sources", async () => {
  const table = await tableOf({}, {});
  expect(caption(table)).toBe(mapScene(atlas, chosen({})).title);
  expect(table.querySelectorAll("td a").length).toBeGreaterThan(15);
});

test("a link that was mended to another view shows that view's table, not the page's", async () => {
  const table = await tableOf({}, { indicator: "exports", period: "2022" });
  expect(caption(table)).toBe(mapScene(atlas, chosen({ indicator: "exports", period: "2022" })).title);
  expect(table.querySelector('[data-unit="bac-ninh"] .number')?.textContent).toBe("45.062,955");
});

test("a name in the table chooses its province", async () => {
  const table = await tableOf({}, {});
  const wishes: unknown[] = [];
  table.addEventListener(INTENT, (event) => wishes.push((event as CustomEvent<State>).detail));
  table.querySelector<HTMLButtonElement>('[data-unit="bac-giang"] button')?.click();
  expect(wishes).toEqual([{ type: "choose", wish: { unit: "bac-giang" } }]);
});

test("a table far from the screen waits, and is drawn with its sources the moment the page is printed", async () => {
  isNear = false;
  const table = await tableOf({}, { indicator: "exports", period: "2022" });
  const { title } = mapScene(atlas, chosen({ indicator: "exports", period: "2022" }));
  expect([caption(table) === title, table.hasAttribute("data-stale")]).toEqual([false, true]);
  dispatchEvent(new Event("beforeprint"));
  expect([caption(table), table.hasAttribute("data-stale")]).toEqual([title, false]);
  expect(table.querySelectorAll("td a").length).toBeGreaterThan(15);
  table.remove();
});

test("a table of a former picture says so, for print to leave it out, until it is drawn", async () => {
  isNear = false;
  const table = await tableOf({}, {});
  expect(table.hasAttribute("data-stale")).toBe(false);
  table.scene = mapScene(atlas, chosen({ indicator: "retail", period: "2016" }));
  await table.updateComplete;
  expect(table.hasAttribute("data-stale")).toBe(true);
  table.scene = mapScene(atlas, chosen({}));
  await table.updateComplete;
  expect(table.hasAttribute("data-stale")).toBe(false);
  table.remove();
});

test("per head each row says what was divided by what, and the country stands below its provinces", async () => {
  const wish = { indicator: "retail", period: "2016", per: "head" } as const;
  const table = await tableOf({}, wish);
  const scene = mapScene(atlas, chosen(wish));
  const rows = [...table.querySelectorAll("tbody [data-unit]")];
  expect(rows).toHaveLength(28);
  for (const unit of scene.units.filter(({ cell }) => cell)) {
    const row = table.querySelector(`[data-unit="${unit.unit.id}"]`);
    expect([unit.name, row?.querySelector(".number")?.textContent]).toEqual([unit.name, unit.figure]);
    expect(row?.textContent).toContain("dân số");
    expect(row?.querySelectorAll("td:last-child > :is(a, span:not(.status))").length, unit.name).toBe(2);
  }
  const foot = [...table.querySelectorAll("tfoot tr")];
  expect(foot.map((row) => row.querySelector("th")?.textContent)).toEqual(scene.country ? ["Cả nước"] : []);
});

test("the country's row has its figure, status and source, and chooses nobody", async () => {
  const table = await tableOf({}, { indicator: "retail", period: "2016" });
  const foot = table.querySelector("tfoot tr");
  expect([foot?.querySelector("th")?.textContent, foot?.querySelector(".number")?.textContent]).toEqual(["Cả nước", "3.568.149,5"]);
  expect(foot?.querySelector(".status")?.textContent).toContain("sơ bộ");
  expect(foot?.querySelectorAll("a").length).toBe(1);
  expect([foot?.hasAttribute("data-unit"), foot?.querySelector("button")]).toEqual([false, null]);
});
