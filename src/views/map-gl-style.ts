// The whole style of the lazy map: sea, neighbours, units by their state, hatches, rivers, borders, coast. Nothing in it
// has an address: no glyphs, no sprite, no tile from anywhere.

import type { FeatureCollection, MultiLineString } from "geojson";
import type { StyleSpecification } from "maplibre-gl";

/** The colours of the map that are no data, `#rrggbb` each. */
export interface GlTheme {
  readonly paper: string;
  readonly sea: string;
  readonly neighbours: string;
  readonly border: string;
  readonly coast: string;
  readonly river: string;
  readonly hatch: string;
}

/** What is drawn, in degrees: areas by feature, lines once each however many areas share them. */
export interface Land {
  readonly units: FeatureCollection;
  readonly neighbours: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
}

/** Widths in screen pixels, as in the SVG. */
const WIDTH = { border: 0.75, coast: 1, river: 1 };

/** Past the nearest camera's zoom on the widest screen, so that no outline is ever coarser than a sixteenth of a pixel. */
const FINEST_TILE = 13;

/** Layers and the paint property of each that holds a colour of the theme; in the order in which they are drawn. */
const COLORS = {
  sea: ["background-color", "sea"],
  neighbours: ["fill-color", "neighbours"],
  units: ["fill-color", "paper"],
  rivers: ["line-color", "river"],
  borders: ["line-color", "border"],
  coast: ["line-color", "coast"],
} as const satisfies Record<string, readonly [string, keyof GlTheme]>;

type Color = string | ["to-color", ["feature-state", string], string];

/** A unit without a fill in its state is paper. */
function color(layer: keyof typeof COLORS, theme: GlTheme): Color {
  const value = theme[COLORS[layer][1]];
  return layer === "units" ? ["to-color", ["feature-state", "fill"], value] : value;
}

/** Every colour of a theme as the layer, the property and the value to set: what turns the map from light to dark. */
export function themePaint(theme: GlTheme): readonly (readonly [layer: string, property: string, value: Color])[] {
  return (Object.keys(COLORS) as (keyof typeof COLORS)[]).map((layer) => [layer, COLORS[layer][0], color(layer, theme)]);
}

/**
 * The style at its first paint. Units take their paint from feature state `fill` and `pattern`; the images `missing` and
 * `incomparable` are the caller's to add.
 */
export function glStyle(theme: GlTheme, land: Land): StyleSpecification {
  const source = (data: Land[keyof Land]) => ({ type: "geojson" as const, data, maxzoom: FINEST_TILE, tolerance: 0.1, buffer: 16 });
  const hatched = (pattern: string): StyleSpecification["layers"][number] => ({
    id: pattern,
    type: "fill",
    source: "units",
    paint: { "fill-pattern": pattern, "fill-opacity": ["case", ["==", ["feature-state", "pattern"], pattern], 1, 0] },
  });
  const line = (id: "rivers" | "borders" | "coast", width: number): StyleSpecification["layers"][number] => ({
    id,
    type: "line",
    source: id,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": color(id, theme), "line-width": width },
  });
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      units: { ...source(land.units), promoteId: "id" },
      neighbours: source(land.neighbours),
      rivers: source(land.rivers),
      borders: source(land.borders),
      coast: source(land.coast),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": color("sea", theme) } },
      { id: "neighbours", type: "fill", source: "neighbours", paint: { "fill-color": color("neighbours", theme) } },
      { id: "units", type: "fill", source: "units", paint: { "fill-color": color("units", theme) } },
      hatched("missing"),
      hatched("incomparable"),
      line("rivers", WIDTH.river),
      line("borders", WIDTH.border),
      line("coast", WIDTH.coast),
    ],
  };
}
