// What a reader can do with an embed that stands there: point, tap, walk with the keys, choose, and look a class up in the
// legend. It works on what the figure already says and must not know the atlas.

import type { Place } from "../model/atlas";
import { towards, type Direction } from "../model/direction";
import { keepTabStop, moveFocus, roveUnits, stillUnits } from "./rove";

const UNITS = ".units [data-unit]";
const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/** Pixels between a unit and what is said of it. */
const GAP = 6;

export interface EmbedHand {
  /** Marks a unit as chosen, or none. Silent. */
  choose(unit: string | null): void;
  /** Stops listening. */
  end(): void;
}

/** Where the units lie, as the figure says it. */
function placesOf(units: readonly Element[]): readonly Place[] {
  return units.map((path) => {
    const [x = 0, y = 0] = (path.getAttribute("data-at") ?? "").split(" ").map(Number);
    return { unit: path.getAttribute("data-unit") ?? "", x, y, box: [x, y, x, y], neighbours: (path.getAttribute("data-near") ?? "").split(" ") };
  });
}

function outline(marks: Element, kind: string, of: Element | null): void {
  const old = marks.querySelector(`.${kind}`);
  if (!of) return old?.remove();
  const path = old ?? marks.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
  path.setAttribute("class", kind);
  path.setAttribute("d", of.getAttribute("d") ?? "");
}

/** Marks the row of a class in a figure's legend, or none. */
export function showClass(figure: HTMLElement, name: string | null): void {
  for (const row of figure.querySelectorAll(".embed-legend [data-class]")) row.toggleAttribute("data-active", row.getAttribute("data-class") === name);
}

/**
 * Gives the reader a hand in a figure as `drawEmbed` made it.
 *
 * @param figure its root; one that is no such figure is left as it is
 * @param told called with each unit that the reader chooses, `null` when the choice is let go; `null` where nothing is to be chosen and the figure is a picture
 */
export function giveHand(figure: HTMLElement, told: ((unit: string | null) => void) | null): EmbedHand {
  const svg = figure.querySelector<SVGSVGElement>("svg.map");
  const marks = figure.querySelector(".marks");
  const box = svg?.parentElement;
  if (!svg || !marks || !box) return { choose: () => undefined, end: () => undefined };
  const units = [...svg.querySelectorAll<SVGElement>(UNITS)];
  const places = placesOf(units);
  const listening = new AbortController();
  const { signal } = listening;
  const tip = box.appendChild(document.createElement("p"));
  tip.className = "embed-tip";
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;
  let chosen: string | null = null;
  let hover: string | null = null;
  let focus: string | null = null;
  if (told) roveUnits(svg);
  else svg.dataset["still"] = "";

  const pathOf = (unit: string | null): SVGElement | null => units.find((path) => path.getAttribute("data-unit") === unit) ?? null;
  // A circle is its unit's as much as the land under it.
  const at = (target: EventTarget | null): string | null => {
    const of = target instanceof Element ? target.closest("[data-unit], [data-circle]") : null;
    return of?.getAttribute("data-unit") ?? of?.getAttribute("data-circle") ?? null;
  };

  function show(): void {
    const unit = hover ?? focus ?? chosen;
    const path = pathOf(unit);
    outline(marks as Element, "hover", pathOf(hover));
    outline(marks as Element, "chosen", pathOf(chosen));
    outline(marks as Element, "focus", pathOf(focus));
    showClass(figure, path?.getAttribute("data-class") ?? null);
    tip.hidden = path === null;
    if (!path) return;
    tip.textContent = path.getAttribute("aria-label");
    const [map, land] = [(box as Element).getBoundingClientRect(), path.getBoundingClientRect()];
    const above = land.top - map.top - tip.offsetHeight - GAP;
    const left = Math.min(Math.max(4, (land.left + land.right) / 2 - map.left - tip.offsetWidth / 2), Math.max(4, map.width - tip.offsetWidth - 4));
    const top = above >= 0 ? above : Math.min(land.bottom - map.top + GAP, map.height - tip.offsetHeight);
    tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  function choose(unit: string | null): void {
    chosen = pathOf(unit) ? unit : null;
    for (const path of units) {
      const isChosen = path.getAttribute("data-unit") === chosen;
      path.toggleAttribute("data-chosen", isChosen);
      if (!told) continue;
      path.setAttribute("aria-pressed", String(isChosen));
      if (chosen) path.setAttribute("tabindex", isChosen ? "0" : "-1");
    }
    if (told) keepTabStop(figure, UNITS);
    show();
  }

  function act(unit: string | null): void {
    choose(unit === chosen ? null : unit);
    told?.(chosen);
  }

  if (told) svg.addEventListener("click", ({ target }) => at(target) && act(at(target)), { signal });
  svg.addEventListener("pointerover", (event) => {
    // A finger chooses; where nothing is to be chosen, it points.
    if (event.pointerType === "touch" && told) return;
    hover = at(event.target);
    show();
  }, { signal });
  box.addEventListener("pointerleave", () => {
    hover = null;
    show();
  }, { signal });
  box.addEventListener("focusin", ({ target }) => {
    focus = (target as Element).matches(":focus-visible") ? at(target) : null;
    show();
  }, { signal });
  // A map that is zoomed moves the land below what is said of it.
  box.addEventListener("atlas-move", show, { signal });
  box.addEventListener("focusout", () => {
    focus = null;
    show();
  }, { signal });
  box.addEventListener("keydown", (event) => {
    const unit = at(event.target);
    const arrow = ARROWS[event.key];
    if (!unit || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = arrow ? pathOf(towards(places, unit, arrow)) : null;
    if (next) moveFocus(figure, UNITS, next);
    else if (event.key === "Enter" || event.key === " ") act(unit);
    else if (event.key === "Escape" && (hover ?? chosen)) {
      hover = null;
      act(chosen);
    } else if (!arrow) return;
    event.preventDefault();
  }, { signal });

  return {
    choose,
    end: () => {
      listening.abort();
      tip.remove();
      delete svg.dataset["still"];
      if (told) stillUnits(svg);
    },
  };
}
