// How well what was typed fits a name: both folded (`fold.ts`). It must not know what is searched.

/** Better fits are smaller: the whole name, its beginning, the beginning of a word, somewhere within, words here and there, one slip away. */
export const FIT = { exact: 0, prefix: 1, word: 2, within: 3, scattered: 4, slip: 5 } as const;

export type Fit = (typeof FIT)[keyof typeof FIT];

/** Shorter queries are within too many names. */
const LEAST_WITHIN = 3;

/** In shorter words one slip makes another word. */
const LEAST_SLIP = 4;

/** Whether one text becomes the other by at most one letter more, less, other, or swapped with the next. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return Math.max(left.length, right.length) <= 1 || isSwap;
}

function slips(query: string, name: string): boolean {
  if (query.length >= LEAST_SLIP && nearly(query, name)) return true;
  const words = name.split(" ");
  const fits = (word: string): boolean => words.some((each) => each.startsWith(word) || (word.length >= LEAST_SLIP && nearly(word, each)));
  return query.split(" ").every(fits);
}

/**
 * How a query fits a name as it is spelled.
 *
 * @param query folded, not empty
 * @param name folded
 * @returns `null` when it does not
 */
export function fitOf(query: string, name: string): Fit | null {
  const at = name.indexOf(query);
  if (at < 0) return null;
  if (at === 0) return name.length === query.length ? FIT.exact : FIT.prefix;
  if (name.includes(` ${query}`)) return FIT.word;
  return query.length >= LEAST_WITHIN ? FIT.within : null;
}

/** How a query fits a name with its words in another order or with a slip in each; as `fitOf` otherwise. */
export function looseFitOf(query: string, name: string): Fit | null {
  const words = name.split(" ");
  if (query.split(" ").every((word) => words.some((each) => each.startsWith(word)))) return FIT.scattered;
  return slips(query, name) ? FIT.slip : null;
}
