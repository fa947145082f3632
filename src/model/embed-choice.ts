// What an embed shows and what a reader may change of it, read from attributes or an address: hostile text is mended
// here, before it can name a file. It must not know where a figure stands.

import type { Language } from "./atlas";
import { DEFAULT_VIEW } from "./cells";

/** How an embed shows its figures: on the land, as equal squares, as bars in order, as a table with every source. */
export const EMBED_VIEWS = ["map", "tiles", "ranking", "table"] as const;

export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What a reader may be let change; `map` is the map that can be zoomed. */
export const EMBED_CONTROLS = ["unit", "indicator", "period", "view", "map"] as const;

export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** What a reader may change where nothing is said of it. */
export const USUAL_CONTROLS: readonly EmbedControl[] = ["unit", "map"];

/** What `atlas-change` tells: the choice as it now is. */
export interface EmbedChoice {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string | null;
  readonly lang: Language;
  readonly view: EmbedView;
}

/** What can be chosen, in a language: every indicator with the periods that are drawn of it, in time order. */
export interface IndicatorChoices {
  readonly id: string;
  readonly name: string;
  /** The period it opens with. */
  readonly opening: string;
  readonly periods: readonly { readonly id: string; readonly name: string }[];
}

/** What an id may look like; anything else is as good as nothing. */
const ID = /^[\w-]{1,64}$/;

function oneOf<T extends string>(all: readonly T[], value: string | null): T | undefined {
  return all.find((each) => each === value);
}

/**
 * Reads a choice.
 *
 * @param read any text by the name of an attribute, or nothing
 * @returns ids that may still be unknown, but can harm nobody
 */
export function readEmbedChoice(read: (name: keyof EmbedChoice) => string | null): EmbedChoice {
  const id = (name: "indicator" | "period" | "unit"): string | null => {
    const value = read(name);
    return value !== null && ID.test(value) ? value : null;
  };
  return { indicator: id("indicator") ?? DEFAULT_VIEW.indicator, period: id("period") ?? DEFAULT_VIEW.period, unit: id("unit"), lang: oneOf(["en"], read("lang")) ?? "vi", view: oneOf(EMBED_VIEWS, read("view")) ?? "map" };
}

/**
 * Reads what a reader may change.
 *
 * @param text names with spaces between, or `~` as in an address; `null` for the usual, unknown names are left out
 */
export function readEmbedControls(text: string | null): readonly EmbedControl[] {
  if (text === null) return USUAL_CONTROLS;
  const named = text.split(/[\s~]+/);
  return EMBED_CONTROLS.filter((each) => named.includes(each));
}

/** Whether any of them is chosen with a select. */
export function hasSelects(controls: readonly EmbedControl[]): boolean {
  return controls.some((name) => name !== "unit" && name !== "map");
}

/**
 * A view that is drawn.
 *
 * @param choices of the whole atlas
 * @returns the wish's own indicator where it is known, else the one that the atlas opens with; its own period where that is drawn, else the one that the indicator opens with
 */
export function mendView(choices: readonly IndicatorChoices[], wish: { readonly indicator: string | null; readonly period: string | null }): Pick<EmbedChoice, "indicator" | "period"> {
  const row = choices.find(({ id }) => id === wish.indicator) ?? choices.find(({ id }) => id === DEFAULT_VIEW.indicator);
  if (!row) return DEFAULT_VIEW;
  return { indicator: row.id, period: row.periods.find(({ id }) => id === wish.period)?.id ?? row.opening };
}

/** Path of the module that holds a figure, below the folder of embeds. */
export function figureFile({ lang, indicator, period, view }: Omit<EmbedChoice, "unit">): string {
  return `figure/${lang}/${indicator}/${period}${view === "map" ? "" : `.${view}`}.js`;
}
