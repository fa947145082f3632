// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Camera } from "../../src/model/camera";
import { frameCamera, zoomAt } from "../../src/model/camera";
import { flight, isStill } from "../../src/views/flight";

const from = frameCamera(900, 800);
const goal = zoomAt(from, 8, 300, 500);

// jsdom has no media queries: only whether less motion is wanted matters here.
const wantStill = (matches: boolean) => Object.assign(window, { matchMedia: () => ({ matches }) });

function fly() {
  const cameras: Camera[] = [];
  let ends = 0;
  const flown = flight(from, goal, (camera) => cameras.push(camera), () => ends++);
  return { cameras, flown, ends: () => ends };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
  wantStill(false);
});
afterEach(() => vi.useRealTimers());

describe("a flight", () => {
  test("ends exactly at its goal within a quarter of a second, once", () => {
    const { cameras, ends } = fly();
    vi.advanceTimersByTime(300);
    expect(cameras.at(-1)).toEqual(goal);
    expect(ends()).toBe(1);
    const { length } = cameras;
    vi.advanceTimersByTime(300);
    expect([cameras.length, ends()]).toEqual([length, 1]);
  });

  test("comes nearer in every frame, fast first, and keeps the point both cameras share where it is", () => {
    const { cameras } = fly();
    vi.advanceTimersByTime(300);
    const scales = cameras.map(({ k }) => k);
    expect(scales).toEqual(scales.toSorted((a, b) => a - b));
    expect(scales.length).toBeGreaterThan(8);
    expect(scales[Math.floor(scales.length / 2)]).toBeGreaterThan(Math.sqrt(from.k * goal.k));
    const shared = { x: (300 - from.x) / from.k, y: (500 - from.y) / from.k };
    for (const { k, x, y } of cameras) {
      expect(shared.x * k + x).toBeCloseTo(300, 6);
      expect(shared.y * k + y).toBeCloseTo(500, 6);
    }
  });

  test("without a change of scale goes straight", () => {
    const cameras: Camera[] = [];
    flight(from, { ...from, x: from.x + 100 }, (camera) => cameras.push(camera), () => undefined);
    vi.advanceTimersByTime(300);
    expect(new Set(cameras.map(({ k, y }) => `${k} ${y}`)).size).toBe(1);
    expect(cameras.at(-1)?.x).toBe(from.x + 100);
  });

  test("that is stopped goes no further and does not end", () => {
    const { cameras, flown, ends } = fly();
    vi.advanceTimersByTime(100);
    const { length } = cameras;
    flown.stop();
    vi.advanceTimersByTime(300);
    expect([cameras.length, ends()]).toEqual([length, 0]);
  });

  test("is a cut where the reader wants less motion", () => {
    wantStill(true);
    const { cameras, ends } = fly();
    expect([isStill(), cameras, ends()]).toEqual([true, [goal], 1]);
  });
});
