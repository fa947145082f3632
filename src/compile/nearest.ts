// Finds the known id that a misspelt one, or a Vietnamese name in its place, most likely means.

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

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * @param word what was written
 * @param known ids it could mean
 * @returns the one that takes the fewest single-letter edits without regard to marks, case and punctuation, one that
 *   begins with the word before all others, the first of equals; `null` when none is known
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  const wanted = plain(word);
  for (const id of known) {
    const candidate = plain(id);
    const edits = candidate.startsWith(wanted) ? 0 : distance(wanted, candidate);
    if (edits < least) [best, least] = [id, edits];
  }
  return best;
}
