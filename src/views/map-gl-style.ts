// The whole style of the lazy map: sea, neighbours, units by their state, hatch, rivers, borders, coast. Nothing in it
// has an address: no glyphs, no sprite, no tile from anywhere.

import type { Feature, FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";

/** The colours of the map that are no data, `#rrggbb` each. */
export interface GlTheme {
  readonly paper: string;
  readonly sea: string;
  readonly neighbours: string;
  readonly border: string;
  /** The neighbours' own borders. */
  readonly hairline: string;
  readonly coast: string;
  readonly river: string;
  readonly hatch: string;
  /** The dots of an estimate's edge. */
  readonly ink: string;
}

/**
 * What a feature that is no unit is drawn as: land around, its own borders (`foreign`), borders between a unit and
 * other land (`borders`), every shore (`coast`), water.
 */
export type Kind = "neighbours" | "foreign" | "borders" | "coast" | "rivers";

/**
 * What is drawn, in degrees: the units with their `id`, and all that lies around and between them with its `kind`. Two
 * sources and no more, since each costs its own tiles.
 */
export interface Land {
  readonly units: FeatureCollection;
  readonly around: FeatureCollection;
}

/** A feature of `Land.around`. */
export function aroundFeature(kind: Kind, geometry: Feature["geometry"]): Feature {
  return { type: "Feature", properties: { kind }, geometry };
}

type Layer = StyleSpecification["layers"][number];

/** Widths in screen pixels, as in the SVG. */
const WIDTH = { foreign: 0.75, borders: 0.75, edges: 1, coast: 1, rivers: 1 };

/** Past the nearest camera's zoom on the widest screen, so that no outline is ever coarser than a sixteenth of a pixel. */
const FINEST_TILE = 13;

/** Layers and the paint property of each that holds a colour of the theme. */
const COLORS = {
  sea: ["background-color", "sea"],
  neighbours: ["fill-color", "neighbours"],
  units: ["fill-color", "paper"],
  foreign: ["line-color", "hairline"],
  borders: ["line-color", "border"],
  edges: ["line-color", "coast"],
  coast: ["line-color", "coast"],
  rivers: ["line-color", "river"],
  estimates: ["line-color", "ink"],
} as const satisfies Record<string, readonly [string, keyof GlTheme]>;

/** Zoom and opacity, twice: the rivers are coarser than the borders and leave before it shows. */
const RIVERS_FADE = [7.8, 1, 8.4, 0] as const;

/** Pixels across a dot of an estimate's edge, and from one to the next. */
const DOT = 1.6;
const DOT_STEP = 4.2;

/** A colour, or a unit's own: paper without a fill in its state. */
type Color = string | ["to-color", ["feature-state", string], string];

function color(layer: keyof typeof COLORS, theme: GlTheme): Color {
  const value = theme[COLORS[layer][1]];
  return layer === "units" ? ["to-color", ["feature-state", "fill"], value] : value;
}

/** Every colour of a theme as the layer, the property and the value to set: what turns the map from light to dark. */
export function themePaint(theme: GlTheme): readonly (readonly [layer: string, property: (typeof COLORS)[keyof typeof COLORS][0], value: Color])[] {
  return (Object.keys(COLORS) as (keyof typeof COLORS)[]).map((layer) => [layer, COLORS[layer][0], color(layer, theme)]);
}

/**
 * The style at its first paint. Units take their paint from feature state `fill` and `pattern`; the image `missing` is the
 * caller's to add.
 */
export function glStyle(theme: GlTheme, land: Land): StyleSpecification {
  const source = (data: FeatureCollection) => ({ type: "geojson" as const, data, maxzoom: FINEST_TILE, tolerance: 0.1, buffer: 16 });
  const around = (kind: Kind) => ({ id: kind, source: "around", filter: ["==", ["get", "kind"], kind] as ["==", ["get", string], string] });
  const ifMissing: ["case", ["==", ["feature-state", string], string], 1, 0] = ["case", ["==", ["feature-state", "pattern"], "missing"], 1, 0];
  const stroke = (kind: keyof typeof WIDTH) => ({
    type: "line" as const,
    layout: { "line-join": "round", "line-cap": "round" } as const,
    paint: { "line-color": color(kind, theme), "line-width": WIDTH[kind] },
  });
  const line = (kind: Exclude<Kind, "neighbours">): Layer => ({ ...around(kind), ...stroke(kind) });
  const edges = stroke("edges");
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { units: { ...source(land.units), promoteId: "id" }, around: source(land.around) },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": color("sea", theme) } },
      { ...around("neighbours"), type: "fill", paint: { "fill-color": color("neighbours", theme) } },
      line("foreign"),
      { id: "units", type: "fill", source: "units", paint: { "fill-color": color("units", theme) } },
      { id: "missing", type: "fill", source: "units", paint: { "fill-pattern": "missing", "fill-opacity": ifMissing } },
      line("borders"),
      { id: "edges", source: "units", ...edges, paint: { ...edges.paint, "line-opacity": ifMissing } },
      line("coast"),
      { ...line("rivers"), paint: { ...stroke("rivers").paint, "line-opacity": ["interpolate", ["linear"], ["zoom"], ...RIVERS_FADE] } } as Layer,
      {
        id: "estimates",
        type: "line",
        source: "units",
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": color("estimates", theme), "line-width": DOT, "line-offset": DOT / 2, "line-dasharray": [0, DOT_STEP / DOT], "line-opacity": ["case", ["==", ["feature-state", "estimate"], true], 0.6, 0] },
      },
    ],
  };
}
