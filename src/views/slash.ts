// The key `/`, which goes to the search box from anywhere on the page, unless the reader writes something or has
// switched it off: who dictates may not want single keys to act.

const OFF = "atlas-slash-off";

/** Whether `/` goes to the search box. A browser that keeps nothing leaves it on. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

/** Switches it for this browser, as far as it keeps things. */
export function switchSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    // Then it is on again with the next page.
  }
}

/** Listens until the signal aborts; `field` gives the search field. */
export function heardAtOnce(field: () => HTMLInputElement | null, signal: AbortSignal): void {
  const keydown = (event: KeyboardEvent): void => {
    const isWriting = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable], dialog") !== null;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting || !isSlashOn()) return;
    event.preventDefault();
    field()?.focus();
    field()?.select();
  };
  document.addEventListener("keydown", keydown, { signal });
}
