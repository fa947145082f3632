// What the lazy map asks of the page while it starts: a size, and the time of somebody who is looking. It must know no
// engine.

/** Pixels a map is drawn in when its element has no box, as the engine assumes it. */
const NO_BOX = { width: 400, height: 300 };

/** The element's inner size in whole pixels. */
export function measure(element: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: element.clientWidth || NO_BOX.width, height: element.clientHeight || NO_BOX.height };
}

/**
 * Calls `late` once, when the page was looked at for long enough. A hidden page paints nothing, so its time does not count.
 *
 * @param ms of being visible; one that was hidden when they ran out gets them anew
 * @returns what calls it off
 */
export function patience(ms: number, late: () => void): () => void {
  let timer = setTimeout(ring, ms);
  function ring(): void {
    if (document.hidden) timer = setTimeout(ring, ms);
    else late();
  }
  return () => clearTimeout(timer);
}
