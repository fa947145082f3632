// Takes from a still picture what it will never show. It must not know what a label says.

/** Takes off a label what does not fit, or the whole of it. @returns whether anything is left */
export function pareLabel(label: Element): boolean {
  const fit = label.getAttribute("data-fit");
  if (fit === "none") label.remove();
  if (fit === "figure") label.querySelector(".name")?.remove();
  if (fit === "name" || label.hasAttribute("data-bare")) label.querySelector(".figure")?.remove();
  return fit !== "none";
}

/** Moves a node to the nearest whole numbers, in a picture of which one is less than a pixel. */
export function roundPlace(node: Element): void {
  const transform = node.getAttribute("transform");
  if (transform !== null) node.setAttribute("transform", transform.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))));
}
