// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takePlace, type Lease } from "../../src/shells/budget";

/** What an observer of each element was told to tell. */
const sights = new Map<Element, (seen: number) => void>();

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly told: (entries: readonly unknown[]) => void;
      constructor(told: (entries: readonly unknown[]) => void) {
        this.told = told;
      }
      observe(element: Element): void {
        sights.set(element, (intersectionRatio) => this.told([{ intersectionRatio }]));
      }
      disconnect(): void {
        return undefined;
      }
    },
  );
});
afterEach(() => {
  delete (globalThis as unknown as Record<symbol, unknown>)[Symbol.for("cong-thuong-atlas:map")];
  vi.unstubAllGlobals();
  sights.clear();
});

interface Asked {
  readonly element: Element;
  readonly lease: Lease;
  readonly isFrozen: () => boolean;
}

async function ask(): Promise<Asked> {
  const element = document.createElement("div");
  const freeze = vi.fn(() => Promise.resolve());
  return { element, lease: await takePlace({ element, freeze }), isFrozen: () => freeze.mock.calls.length > 0 };
}

const frozen = (all: readonly Asked[]): readonly boolean[] => all.map(({ isFrozen }) => isFrozen());

test("two live on a page; for a third the longest unused of equally seen ones freezes", async () => {
  const all = [await ask(), await ask()];
  expect(frozen(all)).toEqual([false, false]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  all[0]?.lease.use();
  all.push(await ask());
  expect(frozen(all)).toEqual([false, true, false]);
});

test("the less seen freezes first, however lately it was used", async () => {
  const all = [await ask(), await ask()];
  const [, second] = all;
  if (second) sights.get(second.element)?.(0.1);
  second?.lease.use();
  expect(second?.lease.isSeen()).toBe(true);
  all.push(await ask());
  expect(frozen(all)).toEqual([false, true, false]);
});

test("who leaves makes room for one more, and is not told to freeze", async () => {
  const all = [await ask(), await ask()];
  all[0]?.lease.leave();
  all.push(await ask());
  expect(frozen(all)).toEqual([false, false, false]);
});

test("those who ask at once come one after another: never more than two hold a place", async () => {
  const all = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
  expect(frozen(all).filter((isFrozen) => !isFrozen).length).toBe(2);
  expect(frozen(all).at(-1)).toBe(false);
});

test("a frame that cannot count the others has none live", async () => {
  vi.stubGlobal("top", null);
  Object.defineProperty(window, "parent", { value: null, configurable: true });
  vi.spyOn(window, "top", "get").mockReturnValue(null);
  await expect(ask()).rejects.toThrow("alone");
});
