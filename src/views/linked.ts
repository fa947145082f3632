// What every list of units does alike: the unit under the pointer or the focus is told to all views, a click chooses it,
// and arrow keys lead from one to the next. Nodes say by `data-unit` whose they are.

import { markHover, tellHover, type Hovering } from "./hovering";
import { send } from "./intent";
import { moveFocus } from "./rove";

/**
 * Links the units of an element, for as long as it lives.
 *
 * @param host sends `hover` and `choose` intents for whatever carries `data-unit` below it
 * @param stops selector of what the arrow keys, Home and End lead through, in the order of the document
 */
export function linkUnits(host: Hovering, stops: string): void {
  tellHover(host, host);
  host.addEventListener("click", ({ target }) => {
    // A link leads where it says, and nowhere else.
    const at = (target as Element).closest("[data-unit], a[href]");
    const unit = at?.getAttribute("data-unit");
    if (unit) send(host, { type: "choose", wish: { unit } });
  });
  host.addEventListener("keydown", (event) => keydown(host, stops, event));
}

function keydown(host: HTMLElement, stops: string, event: KeyboardEvent): void {
  const all = [...host.querySelectorAll<HTMLElement | SVGElement>(stops)];
  const at = all.findIndex((node) => node === event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof SVGElement && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    event.target.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return;
  }
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined || to < 0 ? undefined : all[to];
  if (to === undefined) return;
  event.preventDefault();
  if (!next) return;
  moveFocus(host, stops, next);
  next.scrollIntoView({ block: "nearest" });
}

/** Marks what belongs to the unit under the pointer, and to the chosen one. */
export function markUnits(host: HTMLElement, hover: string | null, chosen: string | null): void {
  markHover(host, hover);
  for (const node of host.querySelectorAll("[data-unit]")) node.toggleAttribute("data-chosen", node.getAttribute("data-unit") === chosen);
}
