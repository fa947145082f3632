// Who stands where among those known: the highest first, equals share a place. It must not know how a place is worded.

/** A place among the known. */
export interface Rank {
  /** 1 is the highest value; equals share the place of the first of them, and the places after it stay empty. */
  readonly place: number;
  /** How many are known. */
  readonly of: number;
  /** How many have the very same value, itself included. */
  readonly tied: number;
}

/**
 * Ranks values.
 *
 * @param values by id, finite, any order
 * @returns a place for each id; two values are equal when the published figures are
 */
export function ranks(values: ReadonlyMap<string, number>): ReadonlyMap<string, Rank> {
  const all = [...values.values()];
  return new Map([...values].map(([id, value]) => [id, { place: 1 + all.filter((other) => other > value).length, of: all.length, tied: all.filter((other) => other === value).length }]));
}
