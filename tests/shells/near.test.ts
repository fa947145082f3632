// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// jsdom lays nothing out, so what comes near is told here.
let come: (element: Element) => void;
let watched: Set<Element>;

beforeEach(() => {
  vi.resetModules();
  watched = new Set();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (entries: readonly unknown[]) => void) {
        come = (target) => told([{ target, isIntersecting: true }]);
      }
      observe(element: Element): void {
        watched.add(element);
      }
      unobserve(element: Element): void {
        watched.delete(element);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

async function wait(): Promise<{ readonly element: Element; readonly told: () => void; readonly leave: () => void }> {
  const { whenNear } = await import("../../src/shells/near");
  const element = document.createElement("div");
  const told = vi.fn<() => void>();
  return { element, told, leave: whenNear(element, told) };
}

test("each is told once that it is near, and is watched no longer", async () => {
  const [one, other] = [await wait(), await wait()];
  come(one.element);
  come(one.element);
  expect(one.told).toHaveBeenCalledTimes(1);
  expect(other.told).not.toHaveBeenCalled();
  expect([...watched]).toEqual([other.element]);
});

test("one that was let go is never told", async () => {
  const { element, told, leave } = await wait();
  leave();
  come(element);
  dispatchEvent(new Event("beforeprint"));
  expect(told).not.toHaveBeenCalled();
  expect(watched.size).toBe(0);
});

test("all are near when the page is printed", async () => {
  const [one, other] = [await wait(), await wait()];
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("beforeprint"));
  for (const { told } of [one, other]) expect(told).toHaveBeenCalledTimes(1);
});
