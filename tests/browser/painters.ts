// The five ways in which a reader can come to have the map: with the engine, and with each of its failures. The page
// must serve them all alike.
import type { Map as Engine } from "maplibre-gl";
import type { Page } from "playwright-core";
import type { Moment } from "../../src/model/state";
import type { AtlasMap } from "../../src/views/map";
import type { OpenOptions, Opened } from "./harness";
import { inState, openMap } from "./page";

/** One way to have the map. */
export interface Painter {
  readonly name: string;
  readonly options: OpenOptions;
  /** State in which the map comes to rest. */
  readonly state: Moment["map"];
  /** What the one sentence over the map says; empty when nothing is wrong. */
  readonly notice: RegExp;
  /** What the console may say of it. */
  readonly excused: RegExp;
  /** Done once the engine paints. */
  readonly then?: (page: Page) => Promise<void>;
}

const NEVER = /(?!)/;
const FAILED = /Chưa mở được bản đồ chi tiết/;

/** Takes the context away as a browser does that runs short; `restoreContext` gives it back. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = ((document.querySelector("atlas-map") as AtlasMap).engine as Engine).getCanvas();
    const context = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(globalThis, { restoreContext: () => context?.restoreContext() });
    context?.loseContext();
  });
  await inState(page, "svg");
}

/** Gives back what `loseContext` took. */
export async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { restoreContext: () => void }).restoreContext());
}

/** The engine and its four failures. */
export const PAINTERS: readonly Painter[] = [
  { name: "the engine paints", options: {}, state: "gl", notice: /^$/, excused: NEVER },
  { name: "there is no WebGL2", options: { webgl: false }, state: "failed", notice: FAILED, excused: NEVER },
  { name: "the context was lost", options: {}, state: "svg", notice: /tạm dừng/, excused: NEVER, then: loseContext },
  {
    name: "the worker is blocked",
    options: { host: { headers: { "Content-Security-Policy": "worker-src 'none'" } } },
    state: "failed",
    notice: FAILED,
    excused: /Content Security Policy/,
  },
  { name: "the engine's chunk is not there", options: { host: { block: /maplibre-gl-(?!worker)[\w-]+\.js$/ } }, state: "failed", notice: FAILED, excused: /404/ },
];

/** Opens the atlas in that way. */
export async function openWith(painter: Painter, path = "/", options: OpenOptions = {}): Promise<Opened> {
  const opened = await openMap(path, painter.then ? "gl" : painter.state, { reducedMotion: "reduce", ...painter.options, ...options });
  await painter.then?.(opened.page);
  return opened;
}
