// A thousand keys and clicks over both stories, as of somebody who leans on the clicker, with the drawing context taken away
// again and again: the counter is where the talk's own rule says, the map is whole, and nothing goes wrong.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keyAct } from "../../src/model/stage-keys";
import { openStage, reduceStage, type StageIntent, type StageState } from "../../src/model/stage-state";
import { open } from "./harness";

const ACTS = 500;
/** Acts between two looks at the stage. */
const LOOK = 20;
const KEYS = ["PageDown", "PageDown", "PageDown", "PageUp", "ArrowRight", "ArrowLeft", "Space", "Home", "End", "b", ".", "r", "Backspace", "Enter", "3", "11", "99"];

/** The same numbers in [0, 1) on every run. @see Steele & Vigna, mulberry32 */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function after(state: StageState, key: string): StageState {
  const act = keyAct({ key: key === "Space" ? " " : key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });
  return act === null || typeof act === "string" ? state : reduceStage(state, act);
}

async function press(page: Page, state: StageState, name: string): Promise<StageState> {
  // A number is typed and sent, since one left half typed is forgotten by the clock.
  const keys = /^\d+$/.test(name) ? [...name, "Enter"] : [name];
  for (const key of keys) await page.keyboard.press(key);
  return keys.reduce(after, state);
}

/** Presses somewhere on the land or a button that turns. What lies in the dark is not pressed. */
async function click(page: Page, state: StageState, random: () => number): Promise<StageState> {
  if (state.black || state.ended) return state;
  // A hand presses what it sees: links stand where the map was until the frame after the key.
  await page.waitForFunction(() => !document.querySelector(".stage-end"));
  if (random() < 0.5) {
    const box = await page.locator("atlas-stage atlas-map").first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * (0.1 + 0.8 * random()), (box?.y ?? 0) + (box?.height ?? 0) * (0.1 + 0.6 * random()));
    return state;
  }
  const type: StageIntent["type"] = random() < 0.6 ? "next" : "previous";
  await page.mouse.move(640 + random(), 700);
  await page.locator(".stage-tools button").nth(type === "previous" ? 0 : 1).click();
  return reduceStage(state, { type });
}

/** Takes the drawing context from every canvas. @returns how many there were */
function loseContexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll("canvas")];
    for (const canvas of canvases) canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    return canvases.length;
  });
}

describe.each([
  ["28-tinh-phia-bac", false],
  ["hoa-lac-yen-thuong", true],
])("the story %s, with WebGL %s", (story, webgl) => {
  it(`stands after ${ACTS} keys and clicks, its counter right`, async () => {
    const { page, errors, foreign } = await open(`/?story=${story}&step=1`, { webgl, reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(15_000);
    await page.waitForSelector("atlas-stage svg.map[data-live]");
    const steps = Number((await page.textContent(".stage-count"))?.split("/")[1]);
    const random = numbers(story.length);
    let state = openStage(story, steps, 1);
    for (let act = 1; act <= ACTS; act++) {
      if (random() < 0.12) state = await click(page, state, random);
      else state = await press(page, state, KEYS[Math.floor(random() * KEYS.length)] ?? "");
      if (act % LOOK > 0) continue;
      if (webgl) await loseContexts(page);
      if (state.black) state = await press(page, state, "b");
      await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get("step")), { timeout: 5_000 }).toBe(String(state.step));
      if (state.ended) continue;
      await expect.poll(() => page.textContent(".stage-count"), { timeout: 5_000 }).toBe(`${state.step} / ${steps}`);
      const seen = await page.evaluate(() => ({
        title: document.querySelector("atlas-stage h1, atlas-stage h2")?.textContent ?? "",
        units: [...document.querySelectorAll("atlas-stage svg.map")].map((map) => [...map.querySelectorAll(".units [data-unit]")].filter((path) => getComputedStyle(path).fill !== "none" && (path.getAttribute("d") ?? "") !== "").length),
      }));
      // The page's own map, and both of a step of two: after the merger they are 18.
      expect(seen.units[0]).toBe(28);
      for (const units of seen.units) expect([28, 18]).toContain(units);
      expect(seen.title.length).toBeGreaterThan(0);
    }
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });
});
