import { describe, expect, test } from "vitest";
import { paletteCss, shadowPaletteCss } from "../../src/compile/palette";
import { palette, SURFACES, type Theme } from "../../src/model/color";

const css = paletteCss();

/** Declarations of each rule of that selector, in order; rules inside a media query count. */
function declared(selector: string): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = ""]) => head.trim() === selector);
  const pairs = rules.flatMap(([, , body = ""]) => body.split(";").map((each) => each.split(":", 2) as [string, string]));
  return new Map(pairs);
}

/** Tokens as a theme of the model has them. */
function tokens(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...SURFACES[theme], ...palette(theme) }).map(([name, value]) => [`--${name}`, value]));
}

function tokensOf(selector: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...declared(selector)].filter(([name]) => name.startsWith("--")));
}

const swatches = Object.keys(palette("light"));

describe("the tokens", () => {
  test("are the model's colours, light where nothing is said", () => {
    expect(tokensOf(":root")).toEqual(tokens("light"));
  });

  test("are the dark ones where the system is dark and the page not told to be light", () => {
    expect(css).toContain("@media(prefers-color-scheme:dark){:root:not([data-theme=light]){");
    expect(tokensOf(":root:not([data-theme=light])")).toEqual(tokens("dark"));
  });

  test("are the dark ones where the page is told to be dark, except in print", () => {
    expect(css).toContain("@media screen{:root[data-theme=dark]{");
    expect(tokensOf(":root[data-theme=dark]")).toEqual(tokens("dark"));
  });

  test("of the two themes have the same names, so that none is left over from the other", () => {
    expect(Object.keys(tokens("dark"))).toEqual(Object.keys(tokens("light")));
    expect(Object.keys(tokens("light")).length).toBeGreaterThan(21);
  });
});

test("the browser's own controls follow the theme", () => {
  const scheme = (selector: string) => declared(selector).get("color-scheme");
  expect([scheme(":root"), scheme(":root[data-theme=light]"), scheme(":root[data-theme=dark]")]).toEqual(["light dark", "light", "dark"]);
});

test("each swatch fills shapes on the map and patches of the legend", () => {
  expect(swatches).toHaveLength(21);
  for (const name of swatches) {
    expect(declared(`:is(.units path,.dot)[data-swatch=${name}]`)).toEqual(new Map([["fill", `var(--${name})`]]));
    expect(declared(`span[data-swatch=${name}]`)).toEqual(new Map([["background", `var(--${name})`]]));
  }
});

test("labels turn to paper on the three deepest steps of each ramp, and on no other", () => {
  const turned = swatches.filter((name) => declared(`g[data-swatch=${name}]:not([data-beside]) text`).get("fill") === "var(--paper)");
  expect(turned).toEqual(["s", "n", "p"].flatMap((ramp) => [5, 6, 7].map((step) => `${ramp}${step}`)));
  for (const name of turned) expect(declared(`g[data-swatch=${name}]:not([data-beside]) text`).get("stroke")).toBe(`var(--${name})`);
});

test("no token is used that is not there", () => {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !(String(name) in tokens("light")))).toEqual([]);
});

test("in a shadow every colour is its own, whatever the page around it declares", () => {
  const declarations = shadowPaletteCss().match(/--[\w-]+:[^;}]+/g) ?? [];
  expect(declarations.length).toBeGreaterThan(60);
  expect(declarations.filter((each) => !each.endsWith("!important"))).toEqual([]);
  expect(shadowPaletteCss()).not.toContain(":root");
});
