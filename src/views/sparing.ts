// Whether the reader's network is to be spared.

/** What is large then comes only when asked for, and says what it costs. */
export function isSparing(): boolean {
  return Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);
}
