// Where projects stand at a camera: the two always named, others alone or gathered into clusters, coincident ones
// together for ever. It must not know how a marker looks.

import type { Project, ProjectKind } from "./atlas";
import { toMap } from "./mercator";

/** Hòa Lạc and Yên Thường: named at every scale. */
export const NAMED = ["P01", "P03"] as const;

/** From this scale on (pixels a map unit), about 1:600,000, single markers carry their names. */
const NAMES_FROM = 6;

/** Markers nearer than this, in pixels, are gathered: a finger's width. */
const REACH = 44;

/** Below this scale the whole of Hà Nội is one cluster, led out to where the map has room. */
export const FAR = 1.6;

/** Radius of the disc that says how coarse a point is, in map units: about 2.5 km for a commune, 8 km for a district. */
const DISC = { commune: 3.9, district: 12.4 } as const;

/** One marker: a project, or several that stand too near to be told apart. */
export interface Marker {
  /** Id of the first project. */
  readonly id: string;
  readonly projects: readonly Project[];
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** The kind shared by all its projects; `null` when they differ. */
  readonly kind: ProjectKind | null;
  /** Always named, whatever the scale. */
  readonly pin: boolean;
  readonly named: boolean;
  /** All its projects share one point: no zoom can separate them, so it opens as a list. */
  readonly coincident: boolean;
  /** Radius in map units of the disc that shows the precision; `null` for a cluster. */
  readonly disc: number | null;
}

interface Group {
  readonly projects: Project[];
  readonly x: number;
  readonly y: number;
}

function coincidentGroups(projects: readonly Project[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const project of projects) {
    const key = `${project.lon},${project.lat}`;
    const [x, y] = toMap(project.lon, project.lat);
    const group = groups.get(key) ?? { projects: [], x, y };
    group.projects.push(project);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function middle(groups: readonly Group[]): { readonly x: number; readonly y: number } {
  const mean = (axis: "x" | "y"): number => groups.reduce((sum, group) => sum + group[axis], 0) / groups.length;
  return { x: mean("x"), y: mean("y") };
}

/** Joins the two nearest clusters until none are nearer than `reach`. */
function gather(clusters: readonly (readonly Group[])[], reach: number): readonly (readonly Group[])[] {
  const middles = clusters.map(middle);
  let best: readonly [number, number] | null = null;
  let least = reach;
  middles.forEach((a, i) => {
    for (let j = i + 1; j < middles.length; j++) {
      const b = middles[j] as { x: number; y: number };
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance < least) [least, best] = [distance, [i, j]];
    }
  });
  if (!best) return clusters;
  const [i, j] = best as readonly [number, number];
  const joined = [...(clusters[i] as readonly Group[]), ...(clusters[j] as readonly Group[])];
  return gather(clusters.flatMap((cluster, index) => (index === i ? [joined] : index === j ? [] : [cluster])), reach);
}

function isPin(group: Group): boolean {
  return group.projects.some(({ id }) => (NAMED as readonly string[]).includes(id));
}

function marker(groups: readonly Group[], k: number): Marker {
  const projects = groups.flatMap((group) => group.projects);
  const first = projects[0] as Project;
  const kinds = new Set(projects.map(({ kind }) => kind));
  const coincident = groups.length === 1;
  return {
    id: first.id,
    projects,
    ...middle(groups),
    kind: kinds.size === 1 ? first.kind : null,
    pin: coincident && isPin(groups[0] as Group),
    named: coincident && (isPin(groups[0] as Group) || k >= NAMES_FROM),
    coincident,
    disc: coincident ? DISC[first.precision] : null,
  };
}

/**
 * Markers at a scale.
 *
 * @param projects with points; several may share one
 * @param k pixels a map unit
 * @returns pins first, then clusters and single markers by the order of their first project; every project in exactly one
 */
export function placeMarkers(projects: readonly Project[], k: number): readonly Marker[] {
  const groups = coincidentGroups(projects);
  const pins = groups.filter(isPin).map((group) => marker([group], k));
  const clusters = gather(groups.filter((each) => !isPin(each)).map((group) => [group]), k < FAR ? Number.POSITIVE_INFINITY : REACH / k);
  return [...pins, ...clusters.map((cluster) => marker(cluster, k))];
}
