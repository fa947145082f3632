// @vitest-environment jsdom
import { expect, test } from "vitest";
import { NEAREST, frameCamera } from "../../src/model/camera";
import { screenOf } from "../../src/views/map-gl-steer";

function box(width: number, height: number): HTMLElement {
  const element = document.createElement("div");
  Object.defineProperties(element, { clientWidth: { value: width, configurable: true }, clientHeight: { value: height, configurable: true } });
  return element;
}

test("a screen keeps its size until it is measured again", () => {
  const element = box(900, 800);
  const screen = screenOf(element);
  Object.defineProperty(element, "clientWidth", { value: 500 });
  expect(screen.frame()).toEqual(frameCamera(900, 800));
  screen.measure();
  expect(screen.frame()).toEqual(frameCamera(500, 800));
  expect(screen.middle()).toEqual([250, 400]);
});

test("the engine's wish to look at the whole world is held at the frame", () => {
  const screen = screenOf(box(900, 800));
  const held = screen.camera(screen.held({ center: [0, 0], zoom: 0 }));
  const frame = frameCamera(900, 800);
  expect(held.k).toBeCloseTo(frame.k, 9);
  expect(held.x).toBeCloseTo(frame.x, 4);
  expect(held.y).toBeCloseTo(frame.y, 4);
});

test("the engine's wish to come nearer than allowed is held at the nearest", () => {
  const screen = screenOf(box(900, 800));
  const held = screen.camera(screen.held({ center: [105.8, 21], zoom: 22 }));
  expect(held.k / frameCamera(900, 800).k).toBeCloseTo(NEAREST, 6);
});
