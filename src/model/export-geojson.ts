// The figures shown on their land, as GeoJSON in degrees. It is given the land and must not know where it comes from.

import { fileHead } from "./export-json";
import { reportRecord, type Exported } from "./export-rows";
import { words } from "./words";

export type Position = readonly number[];
export type Ring = readonly Position[];

/** Polygons of a unit, each with its outer ring first; degrees east and north, rings closed. */
export type Land = readonly (readonly Ring[])[];

/** Twice the signed area of a ring in square degrees: positive when it runs counterclockwise. */
export function signedArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

/**
 * Outer rings counterclockwise, holes clockwise.
 *
 * @see RFC 7946, 3.1.6
 */
export function wound(land: Land): Land {
  return land.map((rings) => rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed())));
}

/** A tenth of a metre would be a seventh digit; the borders are good to some hundred metres. */
const DIGITS = 5;

function rounded(land: Land): Land {
  return land.map((rings) => rings.map((ring) => ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DIGITS))))));
}

/**
 * @param land by unit id
 * @returns a FeatureCollection with every drawn unit that has land; what is said of all figures stands beside the features,
 *   as RFC 7946 (6.1) allows, with the credit that a file with shapes carries
 */
export function geoJsonText(exported: Exported, land: ReadonlyMap<string, Land>): string {
  const { scene } = exported;
  const features = scene.units.flatMap(({ unit, cell, absence, rank, class: index, notes }) => {
    const shape = land.get(unit.id);
    if (!shape) return [];
    const coordinates = rounded(wound(shape));
    const value = cell ? { ...reportRecord(cell[0], exported), value: cell[0].value } : { value: null };
    const properties = { name_vi: unit.name.vi, name_en: unit.name.en, ...value, unit: scene.indicator.unit, missing: cell ? null : absence, rank: rank?.place ?? null, class: index === "missing" ? null : index, notes: notes.join(" ") };
    const geometry = coordinates.length === 1 ? { type: "Polygon", coordinates: coordinates[0] } : { type: "MultiPolygon", coordinates };
    return [{ type: "Feature", id: unit.id, properties, geometry }];
  });
  return `${JSON.stringify({ type: "FeatureCollection", ...fileHead(exported), credit: words(scene.choice.language).ui.credit, features })}\n`;
}
