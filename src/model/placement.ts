// What a web editor chooses in the builder: a view of the atlas as it shall stand in an article, and its way into the
// builder's own address and back. It must not know how the codes are written or drawn.

import * as v from "valibot";

import type { Indicator, Language } from "./atlas";
import { EMBED_VIEWS, readEmbedControls, USUAL_CONTROLS, type EmbedControl, type EmbedView } from "./embed-choice";

/** Pixels that a column of text may be wide, and its usual width. */
export const COLUMN = { least: 280, most: 1600, usual: 700 } as const;

/** Between the parts of a list in an address. */
const JOINT = "~";

/** A data version that an embed can be pinned to. */
export interface KeptVersion {
  readonly id: string;
  /** The newest day on which one of its sources says that it was published; `null` where none says a day. */
  readonly dated: string | null;
  /** Views of today, `<indicator>/<period>`, that it does not have, and those whose figures are others in it. */
  readonly lacks: readonly string[];
  readonly differs: readonly string[];
}

/** What can be chosen: the views that have a page, the units that are drawn, and the versions of the data. */
export interface Offer {
  /** The present one. */
  readonly version: string;
  /** All that are kept, the present one first. */
  readonly versions: readonly KeptVersion[];
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
  /** In the order of `EMBED_CONTROLS`. */
  readonly controls: readonly EmbedControl[];
  /** The version whose figures it keeps for ever, always as a map; `null` where it follows today's. */
  readonly version: string | null;
  /** Pixels of the column it stands in. */
  readonly width: number;
}

const text = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w~-]{0,128}$/))), undefined);

const Query = v.object({ lang: text, indicator: text, period: text, unit: text, view: text, theme: text, controls: text, version: text, width: text });

/** A record as it may arrive from an address or a form. */
export type PlacementWish = Readonly<Record<string, unknown>>;

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
  const key = viewKey({ indicator: indicator?.id ?? "", period });
  const version = offer.versions.find(({ id, lacks }) => id === asked.version && !lacks.includes(key))?.id ?? null;
  const controls = readEmbedControls(asked.controls ?? null);
  return {
    language: asked.lang === "vi" || asked.lang === "en" ? asked.lang : language,
    indicator: indicator?.id ?? "",
    period,
    unit: offer.units.find((id) => id === asked.unit) ?? null,
    view: (version === null ? EMBED_VIEWS.find((name) => name === asked.view) : null) ?? "map",
    theme: asked.theme === "light" || asked.theme === "dark" ? asked.theme : null,
    controls: version === null ? controls : controls.filter((name) => name !== "view"),
    version,
    width: widthOf(asked.width),
  };
}

/** A view as versions name what they lack. */
export function viewKey({ indicator, period }: Pick<Placement, "indicator" | "period">): string {
  return `${indicator}/${period}`;
}

/** Reads the builder's query; of a key that comes twice the first counts. */
export function readPlacement(offer: Offer, language: Language, query: Iterable<readonly [string, string]>): Placement {
  const wish: Record<string, string> = {};
  for (const [key, value] of query) wish[key] ??= value;
  return mendPlacement(offer, language, wish);
}

function sameControls(a: readonly EmbedControl[], b: readonly EmbedControl[]): boolean {
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
  const { indicator, period, unit, view, theme, version, width } = placement;
  const isOpening = indicator === opening.indicator && period === opening.period;
  const pairs: readonly (readonly [string, string | null])[] = [
    ["lang", placement.language === language ? null : placement.language],
    ["indicator", isOpening ? null : indicator],
    ["period", isOpening ? null : period],
    ["unit", unit],
    ["view", view === "map" ? null : view],
    ["theme", theme],
    ["controls", controlsText(placement)],
    ["version", version],
    ["width", width === COLUMN.usual ? null : String(width)],
  ];
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}
