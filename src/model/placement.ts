// What a web editor chooses in the builder: a view of the atlas as it shall stand in an article, and its way into the
// builder's own address and back. It must not know how the codes are written or drawn.

import * as v from "valibot";

import type { Indicator, Language } from "./atlas";

/** What an embed can show. */
export const EMBED_VIEWS = ["map", "tiles", "ranking", "table"] as const;

export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What readers of an embed may be allowed to change; `map` lets them ask for the zoomable one. */
export const CONTROLS = ["unit", "indicator", "period", "view", "map"] as const;

export type Control = (typeof CONTROLS)[number];

/** What they may change where nothing is said. */
export const USUAL_CONTROLS: readonly Control[] = ["unit", "map"];

/** Pixels that a column of text may be wide, and its usual width. */
export const COLUMN = { least: 280, most: 1600, usual: 700 } as const;

/** Between the parts of a list in an address. */
const JOINT = "~";

/** What can be chosen: the views that have a page, the units that are drawn, and the present version of the data. */
export interface Offer {
  readonly version: string;
  /** Indicators with at least one paged period, in the order of the picker; periods in time order, each a pair of id and known units. */
  readonly indicators: readonly (Pick<Indicator, "id" | "name"> & { readonly opens: string; readonly periods: readonly (readonly [id: string, known: number])[] })[];
  readonly units: readonly string[];
}

/** A view as it shall stand in an article. */
export interface Placement {
  readonly language: Language;
  readonly indicator: string;
  readonly period: string;
  readonly unit: string | null;
  readonly view: EmbedView;
  /** `null` as the reader's device has it. */
  readonly theme: "light" | "dark" | null;
  /** In the order of `CONTROLS`. */
  readonly controls: readonly Control[];
  /** Whether it keeps the figures of the present version for ever. */
  readonly frozen: boolean;
  /** Pixels of the column it stands in. */
  readonly width: number;
}

const text = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w~-]{0,128}$/))), undefined);

const Query = v.object({ lang: text, indicator: text, period: text, unit: text, view: text, theme: text, controls: text, version: text, width: text });

/** A record as it may arrive from an address or a form. */
export type PlacementWish = Readonly<Record<string, unknown>>;

function controlsOf(wish: string | undefined): readonly Control[] {
  if (wish === undefined) return USUAL_CONTROLS;
  const asked = wish.split(JOINT);
  const known = CONTROLS.filter((name) => asked.includes(name));
  return known.length === 0 && wish !== "" ? USUAL_CONTROLS : known;
}

function widthOf(wish: string | undefined): number {
  const width = /^\d{1,5}$/.test(wish ?? "") ? Number(wish) : COLUMN.usual;
  return Math.min(COLUMN.most, Math.max(COLUMN.least, width));
}

/**
 * The nearest placement that exists; whatever is unknown or hostile becomes the default.
 *
 * @param language of the builder's page, and of the embed where the wish names none
 */
export function mendPlacement(offer: Offer, language: Language, wish: PlacementWish): Placement {
  const asked = v.parse(Query, wish);
  const indicator = offer.indicators.find(({ id }) => id === asked.indicator) ?? offer.indicators[0];
  const period = indicator?.periods.find(([id]) => id === asked.period)?.[0] ?? indicator?.opens ?? "";
  return {
    language: asked.lang === "vi" || asked.lang === "en" ? asked.lang : language,
    indicator: indicator?.id ?? "",
    period,
    unit: offer.units.find((id) => id === asked.unit) ?? null,
    view: EMBED_VIEWS.find((name) => name === asked.view) ?? "map",
    theme: asked.theme === "light" || asked.theme === "dark" ? asked.theme : null,
    controls: controlsOf(asked.controls),
    frozen: asked.version === offer.version,
    width: widthOf(asked.width),
  };
}

/** Reads the builder's query; of a key that comes twice the first counts. */
export function readPlacement(offer: Offer, language: Language, query: Iterable<readonly [string, string]>): Placement {
  const wish: Record<string, string> = {};
  for (const [key, value] of query) wish[key] ??= value;
  return mendPlacement(offer, language, wish);
}

function sameControls(a: readonly Control[], b: readonly Control[]): boolean {
  return a.join() === b.join();
}

/** Controls as an address carries them; `null` where they are the usual ones. */
export function controlsText({ controls }: Pick<Placement, "controls">, joint = JOINT): string | null {
  return sameControls(controls, USUAL_CONTROLS) ? null : controls.join(joint);
}

/**
 * The builder's query for a placement, defaults left out, in a fixed order; `readPlacement` gives the same placement back.
 *
 * @param language of the builder's page
 * @returns pairs; none for the placement that the builder opens with
 */
export function writePlacement(offer: Offer, language: Language, placement: Placement): readonly (readonly [string, string])[] {
  const opening = mendPlacement(offer, language, {});
  const { indicator, period, unit, view, theme, frozen, width } = placement;
  const isOpening = indicator === opening.indicator && period === opening.period;
  const pairs: readonly (readonly [string, string | null])[] = [
    ["lang", placement.language === language ? null : placement.language],
    ["indicator", isOpening ? null : indicator],
    ["period", isOpening ? null : period],
    ["unit", unit],
    ["view", view === "map" ? null : view],
    ["theme", theme],
    ["controls", controlsText(placement)],
    ["version", frozen ? offer.version : null],
    ["width", width === COLUMN.usual ? null : String(width)],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}
