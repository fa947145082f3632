import { expect, test } from "vitest";
import { drawSpark } from "../../src/draw/spark";
import type { Spark, SparkPoint } from "../../src/model/spark";
import { emptyDocument, emptySvg } from "./document";

const point = (x: number, y: number, more: Partial<SparkPoint> = {}): SparkPoint => ({ x, y, estimate: false, now: false, ...more });
const SPARK: Spark = { lines: [[point(0, 0), point(0.5, 1)], [point(0.8, 0.5)], [point(1, 0.5, { now: true, estimate: true })]], reference: 0.25, spoken: "mới nhất 2%" };

function drawn(spark: Spark, times = 1): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  for (let i = 0; i < times; i++) drawSpark(svg, spark, 108, 28);
  return svg;
}

test("only what may be joined is a line; a figure alone is a point, and the present one a larger dot", () => {
  const svg = drawn(SPARK);
  expect([...svg.querySelectorAll("path")].map((path) => path.getAttribute("d"))).toEqual(["M4,24L54,4"]);
  expect([...svg.querySelectorAll("circle")].map((dot) => [dot.getAttribute("class"), dot.hasAttribute("data-estimate")])).toEqual([["alone", false], ["now", true]]);
  expect([...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("r")))).toEqual([1.4, 2.8]);
});

test("the reference is a rule at its height, or none", () => {
  expect(drawn(SPARK).querySelector(".reference")?.getAttribute("y1")).toBe("19");
  expect(drawn({ ...SPARK, reference: null }).querySelector(".reference")).toBeNull();
});

test("it is an image with a name, and drawn twice the same", () => {
  const svg = drawn(SPARK);
  expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["img", "mới nhất 2%"]);
  expect(drawn(SPARK, 2).outerHTML).toBe(svg.outerHTML);
});
