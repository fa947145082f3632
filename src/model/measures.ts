// Everything that can be measured in the period of a choice: what the picture shows, then every other indicator. Tables of
// many indicators are made of it.

import type { Atlas } from "./atlas";
import type { Choice } from "./choice";
import { measured, type Measure } from "./per-head";

/** A measure with a key of its own: an indicator and the same per head are two. */
export interface KeyedMeasure extends Measure {
  readonly key: string;
}

/** The picture's own measure, then every indicator that it is not, as the table of indicators orders them. */
export function measures(atlas: Atlas, choice: Pick<Choice, "indicator" | "per">): readonly [KeyedMeasure, ...KeyedMeasure[]] {
  const keyed = (indicator: string, per: Choice["per"]): KeyedMeasure => ({ key: per ? `${indicator} per ${per}` : indicator, ...measured(atlas, { indicator, per }) });
  const others = atlas.indicators.filter(({ id }) => id !== choice.indicator || choice.per !== null);
  return [keyed(choice.indicator, choice.per), ...others.map(({ id }) => keyed(id, null))];
}
