// The palette as a stylesheet: one custom property for each swatch and surface, in both themes, and the rules that put
// swatches on shapes. Written from `model/color.ts`, so that painters and pages cannot differ.

import { isDeep, palette, SURFACES, type Swatch, type Theme } from "../model/color";

function properties(theme: Theme): string {
  const surfaces = Object.entries(SURFACES[theme]).map(([name, value]) => `--${name}:${value}`);
  const swatches = Object.entries(palette(theme)).map(([name, value]) => `--${name}:${value}`);
  return [...surfaces, ...swatches].join(";");
}

/** CSS text: tokens on `:root` by the system's theme or by `data-theme`, and `[data-swatch]` rules for SVG and HTML. */
export function paletteCss(): string {
  const names = Object.keys(palette("light")) as Swatch[];
  const deep = names
    .filter(isDeep)
    .map((name) => `g[data-swatch=${name}]:not([data-beside]) text{fill:var(--paper);stroke:var(--${name})}`);
  const rules = names.map((name) => `:is(.units path,.dot)[data-swatch=${name}]{fill:var(--${name})}span[data-swatch=${name}]{background:var(--${name})}`);
  return [
    `:root{color-scheme:light dark;${properties("light")}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${properties("dark")}}}`,
    `:root[data-theme=light]{color-scheme:light}`,
    // Paper is light, whatever the screen is.
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties("dark")}}}`,
    ...rules,
    ...deep,
  ].join("\n");
}

/** The same for a shadow, whose host wears the theme as its attribute `theme`; no rule of the page around it reaches a colour. */
export function shadowPaletteCss(): string {
  return paletteCss()
    .replaceAll(":root:not([data-theme=light])", ":host(:not([theme=light]))")
    .replaceAll(/:root\[data-theme=(\w+)\]/g, ":host([theme=$1])")
    .replaceAll(":root", ":host")
    .replaceAll(/--[\w-]+:#[\da-f]+/g, "$&!important");
}
