// What a reader can do with an embed that is a ranking or a table: point at a row, walk the rows with the keys, choose
// one. It works on what the figure already says and must not know the atlas.

import { showClass, type EmbedHand } from "./embed-hand";
import { keepTabStop, moveFocus } from "./rove";

const STOPS = ".embed-rows [data-unit] button";

/** Makes a row's name a button, which says the whole row. */
function pressable(row: HTMLElement): void {
  const name = row.querySelector("th");
  if (!name) return;
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  button.setAttribute("aria-label", row.dataset["spoken"] ?? name.textContent ?? "");
  button.append(...name.childNodes);
  name.append(button);
}

/**
 * Gives the reader a hand in the rows of a figure.
 *
 * @param told called with each unit that the reader chooses, `null` when the choice is let go; `null` where nothing is to be chosen
 */
export function giveRows(figure: HTMLElement, told: ((unit: string | null) => void) | null): EmbedHand {
  const rows = [...figure.querySelectorAll<HTMLElement>(".embed-rows [data-unit]")];
  const host = rows[0]?.closest<HTMLElement>(".embed-rows");
  if (!host) return { choose: () => undefined, end: () => undefined };
  const listening = new AbortController();
  const { signal } = listening;
  let chosen: string | null = null;
  let hover: string | null = null;
  const unitOf = (row: Element): string | null => row.getAttribute("data-unit");
  const rowAt = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest("[data-unit]") : null);
  // Bars leave their longest figure room to stand at their end.
  host.style.setProperty("--figure", `${Math.max(0, ...rows.map((row) => row.querySelector(".plot text")?.textContent?.length ?? 0))}ch`);

  function show(): void {
    for (const row of rows) {
      row.toggleAttribute("data-hover", unitOf(row) === hover);
      row.toggleAttribute("data-chosen", unitOf(row) === chosen);
      row.querySelector("button")?.setAttribute("aria-pressed", String(unitOf(row) === chosen));
    }
    showClass(figure, rows.find((row) => unitOf(row) === (hover ?? chosen))?.getAttribute("data-class") ?? null);
  }

  function choose(unit: string | null): void {
    chosen = rows.some((row) => unitOf(row) === unit) ? unit : null;
    const stop = rows.find((row) => unitOf(row) === chosen)?.querySelector("button");
    if (stop) for (const other of figure.querySelectorAll(STOPS)) other.setAttribute("tabindex", other === stop ? "0" : "-1");
    if (told) keepTabStop(figure, STOPS);
    show();
  }

  function act(unit: string | null): void {
    choose(unit === chosen ? null : unit);
    told?.(chosen);
  }

  host.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    hover = rowAt(target)?.getAttribute("data-unit") ?? null;
    show();
  }, { signal });
  host.addEventListener("pointerleave", () => {
    hover = null;
    show();
  }, { signal });
  if (told) {
    rows.forEach(pressable);
    keepTabStop(figure, STOPS);
    host.addEventListener("click", ({ target }) => {
      const row = rowAt(target);
      // A link leads where it says, and nowhere else.
      if (row && !(target as Element).closest("a")) act(unitOf(row));
    }, { signal });
    host.addEventListener("keydown", (event) => {
      const stops = [...figure.querySelectorAll<HTMLElement>(STOPS)];
      const at = stops.findIndex((stop) => stop === event.target);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
      const next = to === undefined ? undefined : stops[to];
      if (next) {
        moveFocus(figure, STOPS, next);
        next.scrollIntoView({ block: "nearest" });
      } else if (event.key === "Escape" && chosen) act(chosen);
      else if (to === undefined) return;
      event.preventDefault();
    }, { signal });
  }

  return {
    choose,
    end: () => {
      listening.abort();
      for (const button of figure.querySelectorAll(STOPS)) button.replaceWith(...button.childNodes);
    },
  };
}
