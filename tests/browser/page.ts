// A reader at the built map: opens it until a painter stands, finds where things lie on the screen, and puts everything
// back to where the atlas opens.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Camera } from "../../src/model/camera";
import type { Wish } from "../../src/model/choice";
import type { Intent, Moment } from "../../src/model/state";
import type { AtlasMap } from "../../src/views/map";
import { open, type OpenOptions, type Opened } from "./harness";

/** Where the atlas opens, as a wish. */
export const OPENING: Wish = { indicator: "iip_growth", period: "2024-H1", unit: null, project: null, compare: null, second: null, secondPeriod: null, per: null, form: null, view: null, theme: null, method: null, classes: null, story: null, step: null };

/** Milliseconds that a painter may take on two slow cores. */
const PATIENCE = 30_000;

/** Milliseconds after which an act that should show at once has failed. */
const SOON = 8_000;

/** Waits until the map says that it is in this state. */
export async function inState(page: Page, state: Moment["map"]): Promise<void> {
  await page.waitForSelector(`atlas-map[state="${state}"]`, { timeout: PATIENCE });
}

/** Opens a page of the atlas and waits for a state of its map. */
export async function openMap(path: string, state: Moment["map"], options: OpenOptions = {}): Promise<Opened> {
  const opened = await open(path, options);
  opened.page.setDefaultTimeout(SOON);
  await inState(opened.page, state);
  return opened;
}

/** Turns of a page in a row that change nothing in one at rest, milliseconds between them, and after which one that never rests is taken as it is. */
const STILL = { turns: 8, pause: 15, atMost: 3_000 } as const;

/**
 * Waits until all that follows from an act is drawn: each part of the page has its turn after the frame of the act. Turns
 * are counted, not time: a machine that stands still for a while has not drawn anything meanwhile.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async ({ turns, pause, atMost }) => {
    let still = 0;
    const watch = new MutationObserver(() => (still = 0));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const begun = performance.now(); still < turns && performance.now() - begun < atMost; still++) {
      await new Promise((done) => setTimeout(done, pause));
      await new Promise<unknown>((done) => {
        requestIdleCallback(done);
        // A page may be busy for ever, or made to know no idle time.
        setTimeout(done, 500);
      });
    }
    watch.disconnect();
  }, STILL);
}

/** Sends an intent as an element would, and waits until the page rests. */
export async function tell(page: Page, intent: Intent): Promise<void> {
  await page.evaluate((detail) => void document.querySelector("atlas-map")?.dispatchEvent(new CustomEvent("atlas-intent", { detail, bubbles: true })), intent);
  await rest(page);
}

/** Milliseconds for which a map still waits whether a pointer that left it goes to the tooltip. */
const LEAVING = 200;

/** Lets go of all, under a reader who asked for less motion, and scrolls back to the map. */
export async function startOver(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(LEAVING);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    (document.querySelector("atlas-map") as AtlasMap).reset();
    scrollTo(0, 0);
  });
  await tell(page, { type: "hover", unit: null });
  await tell(page, { type: "choose", wish: OPENING });
}

/** Where the map looks from now. */
export function camera(page: Page): Promise<Camera> {
  return page.evaluate(() => (document.querySelector("atlas-map") as AtlasMap).camera);
}

/** A rectangle of the window, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of the first element that matches. */
export function rectOf(page: Page, selector: string): Promise<Rect> {
  return page.$eval(selector, (node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Whether two boxes share more than their edges. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * A point of the window at which a pointer meets this unit and nothing above it, as far inside as a coarse search finds.
 *
 * @throws when the unit is nowhere to be met
 */
export async function pointOn(page: Page, unit: string): Promise<{ readonly x: number; readonly y: number }> {
  const point = await page.evaluate((id) => {
    const path = document.querySelector(`#shape-${id}`);
    if (!path) return null;
    path.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = path.getBoundingClientRect();
    const step = Math.max(2, Math.min(width, height) / 14);
    const hits = (x: number, y: number): boolean => document.elementFromPoint(x, y) === path;
    let best: { x: number; y: number; room: number } | null = null;
    for (let y = top + step / 2; y < top + height; y += step) {
      for (let x = left + step / 2; x < left + width; x += step) {
        if (!hits(x, y)) continue;
        let room = 1;
        while (room < 7 && [[1, 0], [-1, 0], [0, 1], [0, -1]].every(([dx = 0, dy = 0]) => hits(x + dx * room * step, y + dy * room * step))) room++;
        if (!best || room > best.room) best = { x, y, room };
      }
    }
    return best && { x: best.x, y: best.y };
  }, unit);
  expect(point, `a point on ${unit}`).not.toBeNull();
  return point as { x: number; y: number };
}

/** Ids of the drawn units, in the order of the picture. */
export function unitIds(page: Page): Promise<readonly string[]> {
  return page.$$eval("svg.map .units [data-unit]", (paths) => paths.map((path) => path.getAttribute("data-unit") ?? ""));
}
