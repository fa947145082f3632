// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { measure, patience } from "../../src/views/map-gl-ready";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("an element without a box has the size that the engine assumes", () => {
  expect(measure(document.createElement("div"))).toEqual({ width: 400, height: 300 });
});

test("patience ends once, after its time", () => {
  const late = vi.fn();
  patience(100, late);
  vi.advanceTimersByTime(99);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(late).toHaveBeenCalledOnce();
});

test("patience waits for a page that nobody is looking at", () => {
  const late = vi.fn();
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  patience(100, late);
  vi.advanceTimersByTime(1000);
  expect(late).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  vi.advanceTimersByTime(100);
  expect(late).toHaveBeenCalledOnce();
});

test("patience called off never ends", () => {
  const late = vi.fn();
  patience(100, late)();
  vi.advanceTimersByTime(1000);
  expect(late).not.toHaveBeenCalled();
});
