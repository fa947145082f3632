// Reads Chromium's trace of marked turns: how long the main thread ran script, by the clock and by the processor's own
// time. The page's metrics would not do: their script time leaves out microtasks, in which every element updates.
import type { Page } from "playwright-core";

/** Names of the marks that the page sets: the act, the end of all updates, the picture's frame over. */
export const MARKS = { begin: "bench-begin", updated: "bench-updated", end: "bench-end" } as const;

/** Milliseconds of script, by the clock and of the processor; layout that script asked for is in it. */
export interface Busy {
  readonly clock: number;
  readonly processor: number;
}

/** One marked turn. */
export interface Turn {
  /** From the act until every element has updated. */
  readonly update: Busy;
  /** The same, and what scripts did in the frames up to the painted one. */
  readonly script: Busy;
}

/** An event as Chromium writes it; times in microseconds, `tts` and `tdur` of the thread's own. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const SCRIPT = new Set(["EvaluateScript", "EventDispatch", "FireAnimationFrame", "FunctionCall", "RunMicrotasks", "TimerFire", "V8.RunMicrotasks"]);

/** The outermost of the events: none lies within another. @param events in the order of time */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** The marked turns of a trace, in their order. @throws when a turn lacks one of its marks */
function turnsOf(events: readonly TraceEvent[]): readonly Turn[] {
  const marks = events.filter(({ name, ph }) => Object.values<string>(MARKS).includes(name) && /^[IiR]$/.test(ph));
  const main = events.filter(({ pid, tid }) => pid === marks[0]?.pid && tid === marks[0].tid).sort((a, b) => a.ts - b.ts);
  return marks
    .filter(({ name }) => name === MARKS.begin)
    .map((begin) => {
      const next = (name: string): TraceEvent => {
        const found = main.find((event) => event.name === name && event.ts >= begin.ts);
        if (!found) throw new Error(`the trace has no ${name}`);
        return found;
      };
      const [updated, end] = [next(MARKS.updated), next(MARKS.end)];
      const update = { clock: (updated.ts - begin.ts) / 1000, processor: (updated.tts - begin.tts) / 1000 };
      const later = outermost(main.filter(({ name, ts }) => SCRIPT.has(name) && ts >= updated.ts && ts < end.ts));
      const sum = (key: "dur" | "tdur"): number => later.reduce((total, event) => total + (event[key] ?? 0), 0) / 1000;
      return { update, script: { clock: update.clock + sum("dur"), processor: update.processor + sum("tdur") } };
    });
}

/** Traces a page while something is done to it. @returns the turns that were marked meanwhile */
export async function traceTurns(page: Page, act: () => Promise<void>): Promise<readonly Turn[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser of its own");
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8.execute", "blink.user_timing"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return turnsOf(traceEvents);
}

const IDLE = "FireIdleCallback";

/** Traces a page from before it is opened. @returns script of the thread that ran most of it, and what it ran when nothing else was to be done */
export async function traceScript(page: Page, act: () => Promise<void>): Promise<{ readonly script: Busy; readonly idle: Busy }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser of its own");
  await browser.startTracing(page, { categories: ["devtools.timeline", "v8.execute"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, TraceEvent[]>();
  for (const event of traceEvents.filter(({ name, ph }) => (SCRIPT.has(name) || name === IDLE) && ph === "X").sort((a, b) => a.ts - b.ts)) {
    const thread = `${event.pid} ${event.tid}`;
    const events = threads.get(thread) ?? [];
    events.push(event);
    threads.set(thread, events);
  }
  const sum = (events: readonly TraceEvent[]): Busy => ({ clock: events.reduce((total, { dur = 0 }) => total + dur, 0) / 1000, processor: events.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000 });
  const all = [...threads.values()].map(outermost).map((events) => ({ script: sum(events.filter(({ name }) => name !== IDLE)), idle: sum(events.filter(({ name }) => name === IDLE)) }));
  const [most] = all.sort((a, b) => b.script.processor - a.script.processor);
  if (!most) throw new Error("the trace has no script");
  return most;
}
