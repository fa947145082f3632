// One small map for each of several periods of one length, all with the same classes, so that colours can be compared from
// one to the next. It must not know how they are drawn.

import type { Atlas, Indicator } from "./atlas";
import { OFFERED, PAGED } from "./cells";
import { usualMethod, type Choice } from "./choice";
import { CLASS_LIMITS, classify, classOf, type Classes } from "./classify";
import type { Swatch } from "./color";
import { measured, shownValues } from "./per-head";
import { parsePeriod } from "./period";
import { classLabel, mapScene } from "./scene";
import { swatchOf } from "./swatch";
import { trackOf } from "./track";

/** Maps that are shown before more are asked for. */
export const SMALL_MAPS = 12;

export interface SmallMap {
  readonly period: string;
  readonly known: number;
  readonly estimates: number;
  /** What the map shows, as a sentence. */
  readonly summary: string;
  readonly units: readonly { readonly unit: string; readonly swatch: Swatch | null }[];
}

export interface SmallMaps {
  readonly indicator: Indicator;
  readonly months: number;
  /** In the order of time. */
  readonly maps: readonly SmallMap[];
  /** How many periods there are to show. */
  readonly of: number;
  /** The least known units that a period shown has, the present one aside. */
  readonly least: number;
  readonly classes: readonly { readonly swatch: Swatch; readonly label: string }[];
}

/**
 * The maps of the periods as long as the present one that have at least 8 known units, or 3 where none has 8; the present
 * period is always among them. Classes are cut over the figures of all of them, shown or not.
 *
 * @param all whether every period is shown, not only the latest twelve
 */
export function smallMaps(atlas: Atlas, choice: Choice, all: boolean): SmallMaps {
  const months = parsePeriod(choice.period)?.months ?? 12;
  const alike = trackOf(atlas, choice).marks.filter((mark) => mark.months === months);
  const least = alike.some(({ known }) => known >= PAGED) ? PAGED : OFFERED;
  const periods = alike.filter(({ id, known }) => known >= least || id === choice.period).map(({ id }) => id);
  const measure = measured(atlas, choice);
  const { indicator } = measure;
  const values = periods.flatMap((period) => [...shownValues(atlas, measure, period).values()]);
  const classes: Classes | null = values.length === 0 ? null : classify(values, choice.classes ?? CLASS_LIMITS.usual, choice.method ?? usualMethod(indicator.id), indicator.reference);
  const latest = periods.slice(-SMALL_MAPS);
  const short = latest.includes(choice.period) ? latest : [choice.period, ...latest.slice(1)];
  return {
    indicator,
    months,
    least,
    of: periods.length,
    maps: (all ? periods : short).map((period) => {
      const { legend, summary, units } = mapScene(atlas, { ...choice, period });
      return {
        period,
        known: legend.known,
        estimates: legend.estimates,
        summary,
        units: units.map((each) => ({ unit: each.unit.id, swatch: each.cell && classes ? swatchOf(classes, classOf(classes, each.cell[0].value)) : null })),
      };
    }),
    classes: classes ? Array.from({ length: classes.breaks.length + 1 }, (_, i) => ({ swatch: swatchOf(classes, i), label: classLabel(classes, i, indicator, choice.language) })) : [],
  };
}
