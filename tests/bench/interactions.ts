// How long the page takes to answer a reader on a processor four times slower: the delay until the next frame after each
// of 60 uses of every control there is, and the script that each runs, in its events and after, in both painters.
import type { Page } from "playwright-core";
import { openStage, type Stage } from "./browse";
import type { Figure, Suite } from "./figures";
import { controls, use, type Control } from "./robot";

const USES = 60;
/** Uses tried in one page: a few are not the same in every page. */
const TRIED = 68;
/** Every use of the drawn map is timed in as many fresh pages, and its median counts: a pause of the machine is not the page's. */
const PASSES = 3;
const SLOWER = 4;
const INP_GOAL = 100;
const SCRIPT_GOAL = 30;
/** Views are tried after the first page's own controls, in this order. */
const TABS = ["table", "ranking", "series", "multiples", "compare", "scatter", "classes", "claims", "documents"];

/** Milliseconds that a reader looks at the answer before the next use, and in which all that follows from it is done. */
const REST = 400;

/** Milliseconds of one use: until the next frame, of script in its events, of script until the page rests, of the longest task. */
interface Timing {
  readonly delay: number;
  readonly script: number;
  readonly all: number;
  readonly task: number;
}

interface Used extends Timing {
  readonly name: string;
}

declare global {
  interface Window {
    timed: Map<number, { delay: number; script: number }>;
    longTasks: number[];
  }
}

/** Runs in the page: keeps the slowest event of each interaction, and every long task. */
function watchEvents(): void {
  window.timed = new Map();
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      if (!entry.interactionId) continue;
      const kept = window.timed.get(entry.interactionId) ?? { delay: 0, script: 0 };
      window.timed.set(entry.interactionId, { delay: Math.max(kept.delay, entry.duration), script: kept.script + entry.processingEnd - entry.processingStart });
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** Milliseconds that the main thread worked so far, style and layout left out: its scripts, and at most its painting. */
async function scriptOf({ cdp }: Stage): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = (name: string): number => {
    const metric = metrics.find((each) => each.name === name);
    if (!metric) throw new Error(`the browser does not tell its ${name}`);
    return metric.value;
  };
  return (seconds("TaskDuration") - seconds("RecalcStyleDuration") - seconds("LayoutDuration")) * 1000;
}

/** Does something with a page at rest and waits until it rests again. @returns what it took, `null` where it could not be done */
async function timed(stage: Stage, act: () => Promise<boolean>): Promise<Timing | null> {
  await slowest(stage.page);
  // What the robot did to find its way is not the page's.
  await stage.page.evaluate(() => void window.longTasks.splice(0));
  const before = await scriptOf(stage);
  const done = await act();
  const answer = await slowest(stage.page);
  await stage.page.waitForTimeout(REST);
  const task = await stage.page.evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
  return done ? { ...answer, task, all: (await scriptOf(stage)) - before } : null;
}

/** The slowest interaction since the last call; shorter ones than the browser reports count as nothing. */
async function slowest(page: Page): Promise<Pick<Timing, "delay" | "script">> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const all = [...window.timed.values()];
    window.timed.clear();
    return { delay: Math.max(0, ...all.map(({ delay }) => delay)), script: Math.max(0, ...all.map(({ script }) => script)) };
  });
}

async function tryAll(stage: Stage, slower: number): Promise<readonly Used[]> {
  const { page, cdp } = stage;
  await page.evaluate(watchEvents);
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    window.longTasks = [];
    window.print = () => undefined;
  });
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const used: Used[] = [];
  const tried = new Set<string>();
  const attempt = async (control: Control): Promise<void> => {
    tried.add(control.name);
    const taken = await timed(stage, () => use(page, control));
    if (taken) used.push({ name: control.name, ...taken });
    // What opened over the page would hide the next control.
    if (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
  };
  for (let round = 0; used.length < TRIED && round < 3; round++) {
    for (const tab of TABS) {
      const taken = await timed(stage, () => page.click(`#tab-${tab}`).then(() => true));
      if (taken) used.push({ name: `tab ${tab}`, ...taken });
      // What a view loads is not the answer to the press; the controls that it brings are tried when it is there.
      await page.waitForTimeout(1500);
      const here = (await controls(page)).filter(({ name }) => !tried.has(name));
      for (const control of here.slice(0, 8)) if (used.length < TRIED) await attempt(control);
    }
  }
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return used;
}

/** All uses in fresh pages, and of each the median of what it took. Uses that not every page offered are left out. */
async function medians(painter: "svg" | "gl", slower: number, pages: number): Promise<readonly Used[]> {
  const passes: (readonly Used[])[] = [];
  for (let pass = 0; pass < pages; pass++) {
    const stage = await openStage(painter);
    passes.push(await tryAll(stage, slower).finally(() => stage.close()));
  }
  const [first = new Map<string, Used>(), ...others] = passes.map((uses) => new Map(uses.map((use, at) => [`${use.name}, time ${uses.slice(0, at).filter(({ name }) => name === use.name).length + 1}`, use])));
  return [...first].flatMap(([name, use]) => {
    const same = [use, ...others.flatMap((pass) => pass.get(name) ?? [])];
    const middle = (by: keyof Timing): number => quantile(same.map((each) => each[by]), 0.5);
    return same.length < pages ? [] : [{ name, delay: middle("delay"), script: middle("script"), all: middle("all"), task: middle("task") }];
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function wordWorst(used: readonly Used[], by: keyof Timing): void {
  const worst = [...used].sort((a, b) => b[by] - a[by]).slice(0, 12);
  console.log(worst.map((each) => `  ${by} ${each[by].toFixed(0)} ms: ${each.name}`).join("\n"));
}

/** Answering the reader. */
export const INTERACTIONS: Suite = {
  name: "interactions",
  run: async () => {
    const slow = await medians("svg", SLOWER, PASSES);
    const fast = await medians("gl", 1, 1);
    for (const used of [slow, fast]) if (used.length < USES) throw new Error(`only ${used.length} of ${USES} uses`);
    wordWorst(slow, "delay");
    wordWorst(slow, "task");
    wordWorst(fast, "script");
    wordWorst(fast, "all");
    const delays = slow.map(({ delay }) => delay);
    const scripts = fast.map(({ script }) => script);
    const all = fast.map((each) => each.all);
    const figure = (name: string, value: number, goal?: number): Figure => ({ name, unit: "ms", samples: [value], ...(goal === undefined ? {} : { goal }) });
    return [
      figure(`SVG, processor ÷ ${SLOWER}, ${slow.length} uses: worst until the next frame (INP)`, Math.max(...delays), INP_GOAL),
      figure(`SVG, processor ÷ ${SLOWER}, ${slow.length} uses: p75`, quantile(delays, 0.75), INP_GOAL),
      figure(`SVG, processor ÷ ${SLOWER}: longest task after load`, Math.max(...slow.map(({ task }) => task)), 100),
      figure(`MapLibre, ${fast.length} uses: worst script of one use's events`, Math.max(...scripts), SCRIPT_GOAL),
      figure(`MapLibre, ${fast.length} uses: p75 of all script and painting until the page rests, flights included`, quantile(all, 0.75)),
      figure(`MapLibre, ${fast.length} uses: worst of all script and painting until the page rests`, Math.max(...all)),
    ];
  },
};
