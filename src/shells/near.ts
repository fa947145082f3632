// When something far down a page is worth its bytes: once it comes within a screen of the window, or the page is printed.

/** How far beyond the window is near. */
const MARGIN = "100%";

const waiting = new Map<Element, () => void>();

function come(element: Element): void {
  const told = waiting.get(element);
  leave(element);
  told?.();
}

let watch: IntersectionObserver | null = null;

function leave(element: Element): void {
  waiting.delete(element);
  watch?.unobserve(element);
}

function comeAll(): void {
  for (const element of waiting.keys()) come(element);
}

/**
 * Calls back once, as soon as an element is near.
 *
 * @returns lets go of it
 */
export function whenNear(element: Element, told: () => void): () => void {
  if (!watch) {
    watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) come(target);
    }, { rootMargin: MARGIN });
    addEventListener("beforeprint", comeAll);
  }
  waiting.set(element, told);
  watch.observe(element);
  return () => leave(element);
}
