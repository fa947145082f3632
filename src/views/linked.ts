// What every list of units does alike: the unit under the pointer or the focus is told to all views, a click chooses it,
// and arrow keys lead from one to the next. Nodes say by `data-unit` whose they are.

import { send } from "./intent";
import { moveFocus } from "./rove";

function unitAt(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest("[data-unit]")?.getAttribute("data-unit") ?? null;
}

/**
 * Links the units of an element, for as long as it lives.
 *
 * @param host sends `hover` and `choose` intents for whatever carries `data-unit` below it
 * @param stops selector of what the arrow keys, Home and End lead through, in the order of the document
 */
export function linkUnits(host: HTMLElement, stops: string): void {
  const hover = (unit: string | null): void => send(host, { type: "hover", unit });
  let told: string | null = null;
  const tell = (unit: string | null): void => {
    if (unit !== told) hover((told = unit));
  };
  host.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") tell(unitAt(event.target));
  });
  host.addEventListener("pointerleave", () => tell(null));
  host.addEventListener("focusin", ({ target }) => tell(unitAt(target)));
  host.addEventListener("focusout", () => tell(null));
  host.addEventListener("click", ({ target }) => {
    const unit = unitAt(target);
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
  for (const node of host.querySelectorAll("[data-unit]")) {
    const unit = node.getAttribute("data-unit");
    node.toggleAttribute("data-hover", unit === hover);
    node.toggleAttribute("data-chosen", unit === chosen);
  }
}
