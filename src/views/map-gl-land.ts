// The land of the lazy map at the detail that a zoom asks for: each level is fetched when the camera first comes as near
// as that. It must know no engine and no paint.

import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { withoutCut } from "../model/coast";
import { aroundFeature, type Land } from "./map-gl-style";

/**
 * Coarsest first, each with the engine's zoom from which it is drawn. Three quarters of the next level's points lie within
 * 0.7 pixels of the line at 7 and within 0.4 at 8.5; the whole region is seen below 7 on all but wall-sized screens.
 */
const LEVELS = [
  { from: -Infinity, load: () => import("virtual:topology/l0") },
  { from: 7, load: () => import("virtual:topology/l1") },
  { from: 8.5, load: () => import("virtual:topology/l2") },
] as const;

/** The level that a zoom asks for: 0 is the coarsest. */
export function levelAt(zoom: number): number {
  return LEVELS.findLastIndex(({ from }) => zoom >= from);
}

/**
 * Fetches the land of a level.
 *
 * @param level of `levelAt`
 * @throws when it cannot be fetched
 */
export async function landAt(level: number): Promise<Land> {
  const { load } = LEVELS[level] ?? LEVELS[0];
  return landOf((await load()).topology);
}

/** What is drawn of a topology; a border that two areas share is one line. */
function landOf(topology: Topology): Land {
  const { units, neighbours, rivers } = topology.objects as Record<"units" | "neighbours" | "rivers", GeometryCollection>;
  const all: GeometryCollection = { type: "GeometryCollection", geometries: [...units.geometries, ...neighbours.geometries] };
  const ours = new Set<unknown>(units.geometries);
  const between = (wanted: (a: unknown, b: unknown) => boolean) => ({ type: "MultiLineString" as const, coordinates: withoutCut(mesh(topology, all, wanted).coordinates) });
  const around = [
    ...feature(topology, neighbours).features.map(({ geometry }) => aroundFeature("neighbours", geometry)),
    ...feature(topology, rivers).features.map(({ geometry }) => aroundFeature("rivers", geometry)),
    aroundFeature("foreign", between((a, b) => a !== b && !ours.has(a) && !ours.has(b))),
    aroundFeature("borders", between((a, b) => a !== b && (ours.has(a) || ours.has(b)))),
    aroundFeature("coast", between((a, b) => a === b)),
  ];
  return { units: feature(topology, units), around: { type: "FeatureCollection", features: around } };
}
