// The two sides of a frame's height: the page in it says how high it is, to the one parent that asked and to nobody else.

/** What a parent sends to the page in its frame: tell me how high you are. */
export const ASK = "cong-thuong-atlas:height?";

/** The type of what the page answers, beside a `height` in pixels. */
export const HEIGHT = "cong-thuong-atlas:height";

declare global {
  interface Window {
    /** Chromium's own way to have a frame follow its page. */
    requestResize?(): void;
  }
}

/**
 * Tells the parent of this page how high it is, now and whenever that changes, once the parent asked.
 *
 * @param page the element whose height is told
 */
export function tellHeight(page: HTMLElement): void {
  let asker: { readonly window: MessageEventSource; readonly origin: string } | null = null;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // Only to whom asked, by the very origin it asked from.
    asker?.window.postMessage({ type: HEIGHT, height }, { targetOrigin: asker.origin });
    try {
      window.requestResize?.();
    } catch {
      // Refused where the page stands alone, or in a frame that is not to follow it.
    }
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source === null || source !== window.parent || origin === "null" || data !== ASK) return;
    asker = { window: source, origin };
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(page);
}
