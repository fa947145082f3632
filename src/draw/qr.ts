// A QR code as a drawing: one path of dark modules on a light sheet with the quiet zone that readers need, dark on light in
// either theme. It must not know what it says.

import { select } from "d3-selection";

/** Modules left free around a code, as ISO/IEC 18004 asks. */
export const QUIET = 4;

/** Path data of the dark modules, runs of a row as one, a module being one unit. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    const run = (end < 0 ? row.length : end) - x;
    return [`M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`];
  })).join("");
}

/** Draws a code into an `<svg>`, in place of what it held. @param modules rows of a square, `true` for dark */
export function drawQr(svg: SVGSVGElement, modules: readonly (readonly boolean[])[]): void {
  const side = modules.length + 2 * QUIET;
  const root = select(svg).attr("viewBox", `0 0 ${side} ${side}`).attr("shape-rendering", "crispEdges");
  root.selectAll("*").remove();
  root.append("rect").attr("width", side).attr("height", side).attr("fill", "#fff");
  root.append("path").attr("d", qrPath(modules)).attr("fill", "#000");
}
