// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { drawTable } from "../../src/draw/table";
import { mapScene } from "../../src/model/scene";
import type { State } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasTable } from "../../src/views/table";
import { atlas, chosen, sources } from "../model/real";

// jsdom lays nothing out, so nothing is ever on its screen: here every table is.
vi.stubGlobal(
  "IntersectionObserver",
  class {
    constructor(readonly call: (entries: readonly { isIntersecting: boolean }[]) => void) {}
    observe(): void {
      this.call([{ isIntersecting: true }]);
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
  expect(table.querySelector('[data-row="bac-ninh"] .number')?.textContent).toBe("45.062,955");
});

test("a name in the table chooses its province", async () => {
  const table = await tableOf({}, {});
  const wishes: unknown[] = [];
  table.addEventListener(INTENT, (event) => wishes.push((event as CustomEvent<State>).detail));
  table.querySelector<HTMLButtonElement>('[data-row="bac-giang"] button')?.click();
  expect(wishes).toEqual([{ type: "choose", wish: { unit: "bac-giang" } }]);
});
