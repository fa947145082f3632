// Counts the zoomable maps that live, over all elements of a page and over all pages and frames of one origin, so that no
// browser runs out of contexts. Where it cannot count, it lets none live. It must not know what a map is.

import { madeWay, MOST, type Held } from "../model/budget";
import { answerRoom, askRoom } from "./room";

const NAME = "cong-thuong-atlas:map";

/** Steps of visibility that are noticed. */
const STEPS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** A map that asks to live. */
export interface Tenant {
  readonly element: Element;
  /** Its place is gone: it must end and keep its view. Not called after `leave`. @returns once its context is given back */
  freeze(): Promise<unknown>;
}

/** A place among the living. */
export interface Lease {
  /** The reader does something with it. */
  use(): void;
  leave(): void;
  /** Whether any of it is on the screen. */
  isSeen(): boolean;
}

interface Holder extends Held {
  seen: number;
  used: number;
  release: () => void;
  readonly evict: () => Promise<unknown>;
}

interface Register {
  readonly holders: Set<Holder>;
  queue: Promise<unknown>;
  /** Ends the answers to others. */
  silence: (() => void) | null;
}

/** Milliseconds that all pages count alike. */
const now = (): number => performance.timeOrigin + performance.now();

/** One for a page, however many copies of this script run in it. */
function register(): Register {
  const page = globalThis as unknown as Record<symbol, Register | undefined>;
  return (page[Symbol.for(NAME)] ??= { holders: new Set(), queue: Promise.resolve(), silence: null });
}

/** Takes one of the origin's places. @returns what gives it back, `null` where all are taken @throws Error `alone` where they cannot be counted */
async function place(): Promise<(() => void) | null> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) {
    // A page without a secure origin counts by itself; a frame has others beside it.
    if (window === window.top) return () => undefined;
    throw new Error("alone");
  }
  for (let slot = 0; slot < MOST.origin; slot++) {
    const release = await new Promise<(() => void) | null>((resolve, reject) => {
      const hold = (lock: Lock | null): Promise<void> | void => (lock ? new Promise<void>((done) => resolve(done)) : resolve(null));
      locks.request(`${NAME}:${slot}`, { ifAvailable: true }, hold).catch(() => reject(new Error("alone")));
    });
    if (release) return release;
  }
  return null;
}

/** Makes room for whoever asks while this page holds a place, and no longer. */
function listen(page: Register): void {
  const least = (): Holder | undefined => madeWay([...page.holders], page.holders.size)[0];
  if (page.holders.size === 0) {
    page.silence?.();
    page.silence = null;
  } else {
    page.silence ??= answerRoom(
      () => {
        const held = least();
        return held ? { seen: document.hidden ? 0 : held.seen, used: held.used } : null;
      },
      () => {
        const held = least();
        void held?.evict().then(() => held.release());
      },
    );
  }
}

async function admit(page: Register, tenant: Tenant): Promise<Lease> {
  let release: (() => void) | null = null;
  // Who makes way hands its place on, so that nobody comes in between.
  for (const holder of madeWay([...page.holders], MOST.page)) {
    await holder.evict();
    if (release) holder.release();
    else release = holder.release;
  }
  release ??= (await place()) ?? (await askRoom(place));
  if (!release) throw new Error("crowded");

  const sight = new IntersectionObserver((entries) => (holder.seen = entries.at(-1)?.intersectionRatio ?? holder.seen), { threshold: STEPS });
  const gone = (): boolean => {
    sight.disconnect();
    const had = page.holders.delete(holder);
    listen(page);
    return had;
  };
  const holder: Holder = { seen: 1, used: now(), release, evict: async () => gone() && tenant.freeze() };
  page.holders.add(holder);
  sight.observe(tenant.element);
  listen(page);
  return {
    use: () => (holder.used = now()),
    leave: () => gone() && holder.release(),
    isSeen: () => holder.seen > 0 && !document.hidden,
  };
}

/**
 * Has a map live, and the least seen make way for it where there are too many. Those who ask come one after another.
 *
 * @throws Error `crowded` where all places are taken and nobody makes way; `alone` where the page is kept apart
 *   and cannot know
 */
export function takePlace(tenant: Tenant): Promise<Lease> {
  const page = register();
  const turn = page.queue.then(() => admit(page, tenant));
  page.queue = turn.catch(() => undefined);
  return turn;
}
