// The order of rows in a table that a reader sorts: by number or by name, what is missing last either way.

import type { Language } from "./atlas";

const collators = new Map<Language, Intl.Collator>();

function compareNames(a: string, b: string, language: Language): number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator.compare(a, b);
}

/**
 * Sorts rows by one column; equals keep the order in which they came, in both directions.
 *
 * @param keyOf a number, a text (by the language's own alphabet), or `null` for missing, which stays last whatever the direction
 * @returns a new array
 */
export function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => number | string | null, descending: boolean, language: Language): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((left, right) => {
    const a = keyOf(left);
    const b = keyOf(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compareNames(String(a), String(b), language));
  });
}
