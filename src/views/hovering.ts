// Rows and lines that stand for units: pointing at one, or focusing it, is told as on the map, and the one pointed at anywhere is marked.

import { send } from "./intent";

const UNITS = "[data-unit]";
const EVENTS = ["pointerover", "pointerleave", "focusin", "focusout"] as const;

/** An element that knows which unit is under the pointer or the focus anywhere. */
export type Hovering = HTMLElement & { readonly hover: string | null };

/**
 * Tells of what is pointed at or focused inside a place. A finger does not point: where it taps, the focus tells.
 *
 * @param from sends the intents
 * @returns a way to stop, for a place that outlives it
 */
export function tellHover(place: Element, from: Hovering): () => void {
  const tell = (event: Event): void => {
    if (event.type === "pointerover" && (event as PointerEvent).pointerType === "touch") return;
    const leaves = event.type === "pointerleave" || event.type === "focusout";
    const at = leaves ? null : (event.target as Element).closest(UNITS);
    const unit = at && at.getAttribute("data-unit");
    if (unit !== from.hover) send(from, { type: "hover", unit });
  };
  for (const type of EVENTS) place.addEventListener(type, tell);
  return () => {
    for (const type of EVENTS) place.removeEventListener(type, tell);
  };
}

/** Marks what stands for the unit that is pointed at, and nothing else. */
export function markHover(place: Element, hover: string | null): void {
  for (const node of place.querySelectorAll(UNITS)) node.toggleAttribute("data-hover", node.getAttribute("data-unit") === hover);
}
