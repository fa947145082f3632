// What a host may dress of an element's figure: its parts by name, and colours that can only be colours. Data colours are
// not among them, since they carry meaning and contrast.

/** Parts by the name that a host's `::part()` uses, and what of a figure each is. */
export const PARTS = {
  figure: ".embed",
  title: ".embed-title",
  summary: ".embed-summary",
  controls: ".embed-controls",
  map: ".embed-map",
  legend: ".embed-legend",
  figures: ".embed-figures",
  source: ".embed-source",
  note: ".embed-note",
} as const;

/** Colours that a host may set as `--atlas-<name>`. */
export const COLORS = ["paper", "ink", "quiet", "hairline", "accent"] as const;

/** Names the parts of a figure, itself among them. */
export function nameParts(figure: Element): void {
  for (const [part, selector] of Object.entries(PARTS)) for (const node of [figure, ...figure.querySelectorAll(selector)]) if (node.matches(selector)) node.setAttribute("part", part);
}

/** Makes the browser hold a host's colours to being colours, where it can: any other value is as good as none. */
export function holdColors(): void {
  for (const name of COLORS) {
    try {
      CSS.registerProperty({ name: `--embed-${name}`, syntax: "<color>", inherits: true, initialValue: "#888" });
    } catch {
      // Held already, by another copy of this script, or a browser that cannot.
    }
  }
}

/**
 * Keeps an element as high as it is while its content gives way to a figure, so that nothing below moves up, until it gets
 * another width and with it another height.
 *
 * @param host the element, with its content still in it
 * @param figure what will stand in it
 */
export function keepHeight(host: HTMLElement, figure: HTMLElement): void {
  const { width, height } = host.getBoundingClientRect();
  if (height === 0) return;
  figure.style.boxSizing = "border-box";
  figure.style.minHeight = `${Math.floor(height)}px`;
  const watch = new ResizeObserver(([entry]) => {
    if (!entry || Math.abs(entry.contentRect.width - width) < 1) return;
    figure.style.minHeight = "";
    watch.disconnect();
  });
  watch.observe(figure);
}
