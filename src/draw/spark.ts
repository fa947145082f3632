// A sparkline as SVG: lines where figures may be joined, points where one stands alone, a dot for the present period.

import { select } from "d3-selection";

import type { Spark, SparkPoint } from "../model/spark";

/** Pixels kept free around the line for the dots. */
const MARGIN = 4;

/** Radii in pixels: a figure that stands alone, and the present one. */
const RADII = { alone: 1.4, now: 2.8 } as const;

/**
 * Draws a sparkline, replacing what the node holds, and makes it an image with a name. Its looks are `views/spark.css`.
 *
 * @param width in pixels
 * @param height in pixels
 */
export function drawSpark(node: SVGSVGElement, spark: Spark, width: number, height: number): void {
  const x = (point: SparkPoint): number => Number((MARGIN + point.x * (width - 2 * MARGIN)).toFixed(1));
  const y = (at: number): number => Number((height - MARGIN - at * (height - 2 * MARGIN)).toFixed(1));
  const svg = select(node).text(null).attr("class", "spark").attr("role", "img").attr("aria-label", spark.spoken).attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height);
  if (spark.reference !== null) svg.append("line").attr("class", "reference").attr("x1", 0).attr("x2", width).attr("y1", y(spark.reference)).attr("y2", y(spark.reference));
  for (const line of spark.lines) {
    if (line.length > 1) svg.append("path").attr("d", `M${line.map((point) => `${x(point)},${y(point.y)}`).join("L")}`);
    for (const point of line) {
      if (!point.now && line.length > 1) continue;
      svg.append("circle").attr("class", point.now ? "now" : "alone").attr("data-estimate", point.estimate ? "" : null).attr("cx", x(point)).attr("cy", y(point.y)).attr("r", point.now ? RADII.now : RADII.alone);
    }
  }
}
