// Finds the known id that a misspelt one most likely means.

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * @param word what was written
 * @param known ids it could mean
 * @returns the one that takes the fewest single-letter edits, the first of equals; `null` when none is known
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const id of known) {
    const edits = distance(word.toLowerCase(), id.toLowerCase());
    if (edits < least) [best, least] = [id, edits];
  }
  return best;
}
