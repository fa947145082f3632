import { expect, test } from "vitest";
import { aroundFeature, glStyle, themePaint, type GlTheme, type Kind } from "../../src/views/map-gl-style";

const theme: GlTheme = { paper: "#000001", sea: "#000002", neighbours: "#000003", border: "#000004", coast: "#000005", river: "#000006", hatch: "#000007", hairline: "#000008", ink: "#1d1d1b" };
const none = { type: "FeatureCollection" as const, features: [] };
const style = glStyle(theme, { units: none, around: none });

test("nothing in the style has an address, a glyph or a sprite", () => {
  expect(JSON.stringify(style)).not.toMatch(/:\/\/|"url"|"tiles"|"glyphs"|"sprite"|"symbol"/);
});

test("every layer draws from a source that is there", () => {
  for (const layer of style.layers) if ("source" in layer) expect(Object.keys(style.sources)).toContain(layer.source);
});

test("lines lie over the units and their hatch, and water over lines, as in the SVG", () => {
  expect(style.layers.map(({ id }) => id)).toEqual(["sea", "neighbours", "foreign", "units", "missing", "borders", "edges", "coast", "rivers", "estimates"]);
});

test("every kind of feature around the units is drawn by the layer of its name", () => {
  const kinds: Kind[] = ["neighbours", "foreign", "borders", "coast", "rivers"];
  for (const kind of kinds) {
    const layer = style.layers.find(({ id }) => id === kind);
    expect(layer && "filter" in layer ? layer.filter : null).toEqual(["==", ["get", "kind"], kind]);
    expect(aroundFeature(kind, { type: "Point", coordinates: [105, 21] }).properties).toEqual({ kind });
  }
});

test("a change of theme sets every colour that the first style had, and each is the theme's", () => {
  const other: GlTheme = { ...theme, paper: "#00000a", sea: "#00000b", neighbours: "#00000c", border: "#00000d", coast: "#00000e", river: "#00000f", hairline: "#000010" };
  const changed = new Map(themePaint(other).map(([layer, property, value]) => [`${layer} ${property}`, value]));
  const colored = glStyle(other, { units: none, around: none }).layers.flatMap((layer) =>
    Object.entries(layer.paint ?? {})
      .filter(([property]) => property.endsWith("-color"))
      .map(([property, value]) => [`${layer.id} ${property}`, value] as const),
  );
  expect(changed).toEqual(new Map(colored));
  expect(JSON.stringify([...changed])).not.toMatch(/#00000[1-8]/);
});

test("nothing fades: a switch shows its colours in the next frame", () => {
  expect(style.transition).toEqual({ duration: 0, delay: 0 });
});
