// The country's own figure, as a reference for its provinces. It must not be reckoned from them: it is what was
// published of the whole, or nothing.

import type { Atlas, Cell } from "./atlas";
import type { Choice } from "./choice";
import { measured } from "./per-head";

/** Id of the country in the table of units. */
export const COUNTRY = "viet-nam";

/**
 * What was published of the whole country, measured as the choice measures its provinces.
 *
 * @param choice its indicator is of the atlas; another period may be asked for in its stead
 * @returns its reports, the shown one first; `null` where none is known of that very period, and per head unless its
 *   population is known too
 */
export function countryCell(atlas: Atlas, choice: Pick<Choice, "indicator" | "per" | "period">, period: string = choice.period): Cell | null {
  return measured(atlas, choice).cell(period, COUNTRY);
}
