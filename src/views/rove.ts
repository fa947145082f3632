// One tab stop for the units and one for the projects: what is focused is reachable, the rest waits for the arrow keys.

/** Makes the units of a map buttons with a roving tab stop. */
export function roveUnits(svg: SVGSVGElement): void {
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    path.setAttribute("role", "button");
    path.setAttribute("tabindex", "-1");
  }
  keepTabStop(svg, ".units [data-unit]");
}

/** Makes them pictures again. */
export function stillUnits(svg: SVGSVGElement): void {
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    path.setAttribute("role", "img");
    path.removeAttribute("tabindex");
    path.removeAttribute("aria-pressed");
  }
}

/** Makes sure that one element of a group, and only one, is in the tab order. */
export function keepTabStop(root: ParentNode, selector: string): void {
  const all = [...root.querySelectorAll(selector)];
  const stops = all.filter((node) => node.getAttribute("tabindex") === "0");
  for (const extra of stops.slice(1)) extra.setAttribute("tabindex", "-1");
  if (stops.length === 0) all[0]?.setAttribute("tabindex", "0");
}

/** Moves the tab stop of a group, and the focus with it. */
export function moveFocus(root: ParentNode, selector: string, to: SVGElement | HTMLElement): void {
  for (const node of root.querySelectorAll(`${selector}[tabindex="0"]`)) node.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  to.focus({ preventScroll: true });
}
