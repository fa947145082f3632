// The hand-over from the drawn map to the zoomable one: it is told, it is seamless, and both paint the same.
import type { Map as Engine } from "maplibre-gl";
import { beforeAll, describe, expect, it } from "vitest";
import type { AtlasMap } from "../../src/views/map";
import { open, serveDist, type Opened } from "./harness";
import { camera, inState, openMap, tell } from "./page";
import { decodePng, difference, type Picture } from "./pixels";

/** What a page saw of its own hand-over. */
interface Log {
  readonly events: string[];
  shift: number;
}

/** Notes every state of the map, every outline that is drawn anew, and every shift of the layout. */
function keepLog(): void {
  const log: Log = { events: [], shift: 0 };
  Object.assign(globalThis, { log });
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      const node = target as Element;
      if (attributeName === "state" && node.localName === "atlas-map") log.events.push(node.getAttribute("state") ?? "");
      if (attributeName === "d" && node.hasAttribute("data-unit")) log.events.push("outline");
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["state", "d"] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Where each unit's label point stands by the element's camera, and by the engine's own projection, in pixels. */
function labelPoints(): readonly (readonly [unit: string, dx: number, dy: number])[] {
  const map = document.querySelector("atlas-map") as AtlasMap;
  const engine = map.engine as Engine;
  const { k, x, y } = map.camera;
  const WORLD = 1000 / 6.2;
  const north = Math.log(Math.tan(Math.PI / 4 + (23.5 * Math.PI) / 360));
  return (map.atlas?.places ?? []).map((place) => {
    // Mercator by the book: the frame's corner is 102° E, 23.5° N, and 6.2° are a thousand units.
    const lat = (2 * Math.atan(Math.exp(north - (place.y / WORLD) * (Math.PI / 180))) * 180) / Math.PI - 90;
    const point = engine.project([102 + place.x / WORLD, lat]);
    return [place.unit, point.x - (place.x * k + x), point.y - (place.y * k + y)];
  });
}

async function mapPicture({ page }: Opened): Promise<Picture> {
  await page.mouse.move(2, 2);
  return decodePng(await page.locator("atlas-map").screenshot());
}

describe("the hand-over", () => {
  let reader: Opened;
  let before: Picture;
  let after: Picture;
  let cameras: readonly [before: unknown, after: unknown];
  let release: () => void;
  /** Up to the hand-over: what is chosen later opens a card, which is the reader's own doing. */
  let shift: number;

  beforeAll(async () => {
    reader = await open("/404.html", { serviceWorkers: "block" });
    const { page, host } = reader;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/maplibre-gl-[\w-]+\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(keepLog);
    await page.goto(`${host.origin}/`);
    await inState(page, "loading");
    await page.evaluate(() => document.fonts.ready);
    before = await mapPicture(reader);
    const was = await camera(page);
    release();
    await inState(page, "gl");
    after = await mapPicture(reader);
    cameras = [was, await camera(page)];
    shift = await page.evaluate(() => (globalThis as unknown as { log: Log }).log.shift);
  });

  it("goes through its states in order, and draws all 28 outlines anew before it is done", async () => {
    const events = await reader.page.evaluate(() => (globalThis as unknown as { log: Log }).log.events);
    expect(events.filter((event) => event !== "outline")).toEqual(["svg", "loading", "gl"]);
    expect(events.slice(0, events.indexOf("gl")).filter((event) => event === "outline")).toHaveLength(28);
  });

  it("leaves the camera where it was", () => {
    const [was, is] = cameras as [Record<string, number>, Record<string, number>];
    for (const key of ["k", "x", "y"]) expect(is[key]).toBeCloseTo(was[key] ?? NaN, 3);
  });

  it("projects every label point within half a pixel of where the drawn map has it, also when near", async () => {
    const { page } = reader;
    const off = async () => (await page.evaluate(labelPoints)).filter(([, dx, dy]) => Math.hypot(dx, dy) > 0.5);
    expect(await page.evaluate(labelPoints)).toHaveLength(28);
    expect(await off()).toEqual([]);
    await tell(page, { type: "choose", wish: { unit: "hai-phong" } });
    await page.waitForFunction(() => !((document.querySelector("atlas-map") as AtlasMap).engine as Engine).isMoving());
    expect(await off()).toEqual([]);
    await tell(page, { type: "choose", wish: { unit: null } });
    await page.waitForFunction(() => !((document.querySelector("atlas-map") as AtlasMap).engine as Engine).isMoving());
  });

  it("changes less than one and a half hundredths of the picture, and less with the same outlines in both", async () => {
    expect(difference(before, after)).toBeLessThan(0.015);
    const { page } = reader;
    await page.$eval("atlas-map", (map) => map.setAttribute("state", "svg"));
    const drawn = await mapPicture(reader);
    await page.$eval("atlas-map", (map) => map.setAttribute("state", "gl"));
    expect(difference(drawn, await mapPicture(reader))).toBeLessThan(0.015);
  });

  it("shifts nothing on the page", () => expect(shift).toBe(0));

  it("has no error", () => expect(reader.errors).toEqual([]));
});

describe("nearer", () => {
  /** Outlines fetched so far, coarsest 0. */
  const levels = ({ host }: Opened, from = 0): readonly string[] => host.requests.slice(from).flatMap((path) => /\/l(\d)-[\w-]+\.js$/.exec(path)?.[1] ?? []);
  const outline = ({ page }: Opened): Promise<number> => page.$eval("#shape-hai-phong", (path) => path.getAttribute("d")?.length ?? 0);

  it("finer outlines come when they would be seen, one level at a time, in both painters", async () => {
    const reader = await openMap("/", "gl", { reducedMotion: "reduce" });
    const from = reader.host.requests.findLastIndex((path) => path === "/");
    expect(levels(reader, from)).toEqual(["0"]);
    const drawn = [await outline(reader)];
    for (const fetched of [["0", "1"], ["0", "1"], ["0", "1", "2"]]) {
      await reader.page.click(".map-tools button:first-child");
      await expect.poll(() => levels(reader, from)).toEqual(fetched);
      if (fetched.length > drawn.length) {
        await expect.poll(() => outline(reader)).toBeGreaterThan(drawn.at(-1) as number);
        drawn.push(await outline(reader));
      }
    }
    expect(reader.errors).toEqual([]);
  });

  it("a page that opens near a unit fetches what is seen there and nothing coarser", async () => {
    const before = (await serveDist()).requests.length;
    const reader = await openMap("/?unit=bac-ninh", "gl", { reducedMotion: "reduce" });
    expect(levels(reader, before)).toHaveLength(1);
    expect(Number(levels(reader, before)[0])).toBeGreaterThan(0);
    expect(await outline(reader)).toBeGreaterThan(0);
    expect(reader.errors).toEqual([]);
  });
});
