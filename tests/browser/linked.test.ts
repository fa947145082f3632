// One unit, many views: what is under the pointer or the focus in one is marked in all.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Opened } from "./harness";
import { openMap, tell } from "./page";

const UNIT = "hai-phong";

/** Views that show units, and how each is asked for. */
const VIEWS = ["ranking", "series", "multiples", "compare", "scatter", "classes"] as const;

describe.each(VIEWS)("the view “%s” and the map", (view) => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await openMap(`/v/iip_growth/2022/?compare=ha-noi~${UNIT}&second=exports&second_period=2022&view=${view}`, "failed", { webgl: false, reducedMotion: "reduce" });
    // Small maps are drawn once they are near the screen.
    await reader.page.locator("#panel").scrollIntoViewIfNeeded();
    await reader.page.waitForSelector(`#panel atlas-${view} [data-unit="${UNIT}"]`);
  });
  afterAll(() => reader.page.context().close());

  it("marks the unit that the map is pointed at", async () => {
    const { page } = reader;
    expect(await page.locator(`atlas-${view} [data-hover]`).count()).toBe(0);
    await tell(page, { type: "hover", unit: UNIT });
    await expect.poll(() => page.$$eval(`atlas-${view} [data-hover]`, (marked) => [...new Set(marked.map((node) => node.closest("[data-unit]")?.getAttribute("data-unit")))])).toEqual([UNIT]);
    await tell(page, { type: "hover", unit: null });
    await expect.poll(() => page.locator(`atlas-${view} [data-hover]`).count()).toBe(0);
  });

  it("has the map mark the unit that it is pointed at", async () => {
    const { page } = reader;
    const node = page.locator(`atlas-${view} [data-unit="${UNIT}"]`).filter({ visible: true }).first();
    await node.scrollIntoViewIfNeeded();
    // A line is met where it runs, not in the middle of its box.
    const { x, y } = await node.evaluate((drawn) => {
      const { left, top, width, height } = drawn.getBoundingClientRect();
      if (!(drawn instanceof SVGPathElement)) return { x: left + width / 2, y: top + height / 2 };
      const at = drawn.getPointAtLength(0).matrixTransform(drawn.getScreenCTM() as DOMMatrix);
      return { x: at.x, y: at.y };
    });
    await page.mouse.move(x, y);
    await expect.poll(() => page.$$eval("atlas-map .marks .hover", (marks) => marks.map((mark) => mark.getAttribute("data-mark")))).toEqual([UNIT]);
    await page.mouse.move(2, 2);
  });
});

it("one view is seen at a time, whichever were looked at before", async () => {
  const { page } = await openMap("/v/iip_growth/2022/?compare=ha-noi~hai-phong", "failed", { webgl: false, reducedMotion: "reduce" });
  const looked = () => page.$$eval("#table, #panel > *", (all) => all.flatMap((node) => (node.checkVisibility() && node.getBoundingClientRect().height > 0 ? [node.id || node.localName.replace("atlas-", "")] : [])));
  for (const tab of [...VIEWS, "claims", "documents", "ranking", "table"]) {
    await page.click(`#tab-${tab}`);
    await expect.poll(looked, { message: tab }).toEqual([tab]);
  }
  await page.context().close();
});
