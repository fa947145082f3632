// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepTabStop, moveFocus, roveUnits } from "../../src/views/rove";

const UNITS = ".units [data-unit]";

function svgOf(units: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const group = svg.appendChild(document.createElementNS(svg.namespaceURI as "http://www.w3.org/2000/svg", "g"));
  group.setAttribute("class", "units");
  for (const unit of units) group.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path")).setAttribute("data-unit", unit);
  document.body.replaceChildren(svg);
  return svg;
}

const stops = (svg: SVGSVGElement) => [...svg.querySelectorAll(`${UNITS}[tabindex="0"]`)].map((node) => node.getAttribute("data-unit"));
let svg: SVGSVGElement;
beforeEach(() => {
  svg = svgOf(["a", "b", "c"]);
  roveUnits(svg);
});

test("units are buttons with one tab stop, the first", () => {
  expect([...svg.querySelectorAll(UNITS)].map((node) => node.getAttribute("role"))).toEqual(["button", "button", "button"]);
  expect(stops(svg)).toEqual(["a"]);
});

test("the tab stop moves with the focus", () => {
  const unit = svg.querySelector<SVGElement>('[data-unit="c"]') as SVGElement;
  moveFocus(svg, UNITS, unit);
  expect(stops(svg)).toEqual(["c"]);
  expect(document.activeElement).toBe(unit);
});

test("a group that lost its stop, or has two, has one again", () => {
  svg.querySelector('[tabindex="0"]')?.remove();
  keepTabStop(svg, UNITS);
  expect(stops(svg)).toEqual(["b"]);
  svg.querySelector('[data-unit="c"]')?.setAttribute("tabindex", "0");
  keepTabStop(svg, UNITS);
  expect(stops(svg)).toEqual(["b"]);
});

test("a group of nobody needs no stop", () => {
  const empty = svgOf([]);
  expect(() => keepTabStop(empty, UNITS)).not.toThrow();
});
