// Zoomable maps of embeds used for long: opened in turn down a page, and taken out of it while they live.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { alive, article, ELEMENT, openNth, SCRIPT } from "./zoomable";

const live = (page: Page): Promise<readonly number[]> => page.$$eval("cong-thuong-atlas", (all) => all.flatMap((node, i) => (node.shadowRoot?.querySelector('[data-zoom="live"]') ? [i] : [])));

it("twenty that are opened in turn have two live, leave none blank and lose no context", async () => {
  const { page, errors } = await article(SCRIPT + ELEMENT.repeat(20), { viewport: { width: 360, height: 640 } });
  for (let nth = 0; nth < 20; nth++) {
    await openNth(page, nth);
    expect([await alive(page), await live(page)]).toEqual(nth === 0 ? [1, [0]] : [2, [nth - 1, nth]]);
  }
  expect(await page.evaluate(() => window.lost)).toBe(0);
  expect(await page.$$eval("cong-thuong-atlas", (all) => all.filter((node) => node.shadowRoot?.querySelectorAll(".units [data-unit]").length !== 28).length)).toBe(0);
  expect(errors).toEqual([]);
}, 120_000);

it("fifty that are taken out of the page while they live, and put in again, give everything back", async () => {
  const { page, errors } = await article(`<div style="width:160px">${ELEMENT}</div>${SCRIPT}`, { viewport: { width: 360, height: 640 } });
  const cdp = await page.context().newCDPSession(page);
  const weigh = async (): Promise<{ readonly heap: number; readonly nodes: number }> => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    return { heap: usedSize, nodes: (await cdp.send("Memory.getDOMCounters")).nodes };
  };
  const turn = (): Promise<number> =>
    page.evaluate(async () => {
      const node = document.querySelector("cong-thuong-atlas") as Element;
      const shadow = node.shadowRoot as ShadowRoot;
      const until = async <T>(find: () => T | null): Promise<T> => {
        for (let found = find(); ; found = find()) {
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      };
      (await until(() => shadow.querySelector<HTMLElement>(".embed-zoom button"))).click();
      await until(() => shadow.querySelector('[data-zoom="live"]'));
      const parent = node.parentElement as Element;
      node.remove();
      parent.append(node);
      const left = window.contexts.filter((context) => !context.isContextLost()).length;
      window.contexts.length = 0;
      return left;
    });
  for (let time = 0; time < 5; time++) await turn();
  const start = await weigh();
  for (let time = 0; time < 50; time++) expect(await turn()).toBe(0);
  const end = await weigh();
  // Less than one map is large, for all fifty.
  expect(end.heap - start.heap).toBeLessThan(3_000_000);
  expect(end.nodes - start.nodes).toBeLessThan(500);
  expect(errors).toEqual([]);
}, 180_000);
