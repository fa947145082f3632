// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { takeSeat } from "../../src/views/map-gl-seat";

let home: HTMLElement;
let overlay: SVGSVGElement;
let stage: HTMLElement;
let canvas: HTMLCanvasElement;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = `<div id="home"><p></p><svg><path tabindex="0"></path></svg><p id="after"></p></div><div id="stage"><canvas role="region"></canvas></div>`;
  home = document.getElementById("home") as HTMLElement;
  stage = document.getElementById("stage") as HTMLElement;
  overlay = home.querySelector("svg") as SVGSVGElement;
  canvas = stage.querySelector("canvas") as HTMLCanvasElement;
  heard = [];
  for (const type of ["wheel", "touchmove", "mousedown"]) stage.addEventListener(type, () => heard.push(type));
});

function touchmove(fingers: number): Event {
  return Object.assign(new Event("touchmove", { bubbles: true }), { touches: Array.from({ length: fingers }) });
}

test("the overlay lies above the canvas, and leaving puts it back between its neighbours", () => {
  const seat = takeSeat(canvas, stage, overlay);
  expect(overlay.previousSibling).toBe(canvas);
  seat.leave();
  expect(overlay.parentNode).toBe(home);
  expect(overlay.nextSibling).toBe(document.getElementById("after"));
});

test("leaving still works when what followed the overlay is gone", () => {
  const seat = takeSeat(canvas, stage, overlay);
  document.getElementById("after")?.remove();
  seat.leave();
  expect(overlay.parentNode).toBe(home);
});

test("the reader's focus goes with the overlay, both ways", () => {
  const unit = overlay.querySelector("path");
  unit?.focus();
  const seat = takeSeat(canvas, stage, overlay);
  expect(document.activeElement).toBe(unit);
  seat.leave();
  expect(document.activeElement).toBe(unit);
});

test("the canvas says nothing to assistive technology and takes no focus", () => {
  takeSeat(canvas, stage, overlay);
  expect(canvas.getAttribute("aria-hidden")).toBe("true");
  expect(canvas.hasAttribute("role")).toBe(false);
  expect(canvas.tabIndex).toBe(-1);
});

test("the wheel alone is the page's; with ctrl, ⌘ or a pinch it is the map's", () => {
  takeSeat(canvas, stage, overlay);
  overlay.dispatchEvent(new WheelEvent("wheel", { bubbles: true }));
  expect(heard).toEqual([]);
  overlay.dispatchEvent(new WheelEvent("wheel", { bubbles: true, ctrlKey: true }));
  overlay.dispatchEvent(new WheelEvent("wheel", { bubbles: true, metaKey: true }));
  expect(heard).toEqual(["wheel", "wheel"]);
});

test("one finger is the page's while the map is fully out, and the map's when it is nearer; two are the map's", () => {
  const seat = takeSeat(canvas, stage, overlay);
  overlay.dispatchEvent(touchmove(1));
  expect(heard).toEqual([]);
  overlay.dispatchEvent(touchmove(2));
  expect(heard).toEqual(["touchmove"]);
  seat.panWithOneFinger(true);
  overlay.dispatchEvent(touchmove(1));
  expect(heard).toEqual(["touchmove", "touchmove"]);
});

test("a mouse reaches the map at once", () => {
  takeSeat(canvas, stage, overlay);
  overlay.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  expect(heard).toEqual(["mousedown"]);
});

test("after leaving, no gesture is held back", () => {
  takeSeat(canvas, stage, overlay).leave();
  stage.dispatchEvent(new WheelEvent("wheel", { bubbles: true }));
  expect(heard).toEqual(["wheel"]);
});
