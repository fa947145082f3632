// The atlas in the boundaries after the merger of 1 July 2025: its own units, and of the units that became one the sum,
// where there is one. It must not word or draw what it finds.

import type { Atlas, Cell, Place, Report, Unit } from "./atlas";
import { cellOf, drawnUnits, indicatorOf } from "./cells";
import { lessFinal } from "./per-head";
import { periodEnd } from "./period";

/** The unit that a unit has become; itself where it kept its land, or is of the later map already. */
export function successor({ lineage }: Pick<Atlas, "lineage">, unit: string): string {
  return lineage.find(({ from }) => from === unit)?.to ?? unit;
}

/** The units that a unit of the later map was made of, in the order of the table; itself alone where it kept its land. */
export function partsOf({ lineage }: Pick<Atlas, "lineage">, unit: string): readonly string[] {
  return lineage.filter(({ to }) => to === unit).map(({ from }) => from);
}

/** Why the figures of the parts make no figure of the whole: rates never add up, a part has none, or they rest on different bases. */
export type Gap = { readonly why: "rate" | "basis" } | { readonly why: "parts"; readonly without: readonly string[] };

/**
 * What keeps a merged unit without a figure.
 *
 * @param unit of the later map
 * @returns `null` where it has one, kept its land, or lies after the merger, when there was nothing left to add up
 */
export function gapOf(atlas: Atlas, indicator: string, period: string, unit: string): Gap | null {
  const descent = atlas.lineage.find(({ to, change }) => to === unit && change === "merged");
  if (!descent || periodEnd(period) >= descent.date || cellOf(atlas, indicator, period, unit)) return null;
  if (!indicatorOf(atlas, indicator)?.additive) return { why: "rate" };
  const parts = partsOf(atlas, unit);
  const without = parts.filter((part) => !cellOf(atlas, indicator, period, part));
  if (without.length > 0) return { why: "parts", without };
  return new Set(parts.map((part) => cellOf(atlas, indicator, period, part)?.[0].basis)).size > 1 ? { why: "basis" } : null;
}

/** Reports as one: no finer than the coarsest, no more final than the least final. */
function sum([first, ...others]: readonly [Report, ...Report[]]): Report {
  const parts = [first, ...others];
  const decimals = Math.min(...parts.map((part) => part.decimals));
  return {
    ...first,
    value: Number(parts.reduce((all, { value }) => all + value, 0).toFixed(decimals)),
    decimals,
    status: others.reduce((status, part) => lessFinal(status, part.status), first.status),
    parts,
  };
}

/** What was published of the unit itself, else the sum of the shown figures of its parts. */
function cellAfter(atlas: Atlas, indicator: string, period: string, unit: string): Cell | null {
  const own = cellOf(atlas, indicator, period, unit);
  const parts = partsOf(atlas, unit);
  if (own || parts.length < 2 || gapOf(atlas, indicator, period, unit)) return own;
  const reports = parts.flatMap((part) => cellOf(atlas, indicator, period, part)?.[0] ?? []);
  const [first, ...others] = reports;
  return first && reports.length === parts.length ? [sum([first, ...others])] : null;
}

/** The land of units together; its label stands in the middle of theirs, the larger weighing more. */
function placeAfter(atlas: Atlas, unit: string): Place[] {
  const parts = partsOf(atlas, unit);
  const places = atlas.places.filter((place) => parts.includes(place.unit));
  if (places.length === 0) return [];
  const weights = places.map(({ box: [west, north, east, south] }) => (east - west) * (south - north));
  const middle = (of: (place: Place) => number): number => places.reduce((all, place, i) => all + of(place) * (weights[i] as number), 0) / weights.reduce((a, b) => a + b, 0);
  const [west, north, east, south] = ([0, 1, 2, 3] as const).map((side) => (side < 2 ? Math.min : Math.max)(...places.map(({ box }) => box[side]))) as [number, number, number, number];
  const neighbours = places.flatMap((place) => place.neighbours).filter((each) => !parts.includes(each));
  return [{ unit, x: middle(({ x }) => x), y: middle(({ y }) => y), box: [west, north, east, south], neighbours: [...new Set(neighbours.map((each) => successor(atlas, each)))] }];
}

const later = new WeakMap<Atlas, Atlas>();

/**
 * The atlas as its units are since the merger: every question to an atlas can be asked of it. A level of a merged unit is
 * the sum of its parts where `gapOf` finds nothing against it; breaks and remarks of the parts are the whole's.
 *
 * @param atlas in the boundaries before it
 * @returns the same record each time
 */
export function afterMerger(atlas: Atlas): Atlas {
  const made = later.get(atlas);
  if (made) return made;
  const ids = [...new Set(drawnUnits(atlas).map(({ id }) => successor(atlas, id)))];
  const units = ids.flatMap((id): Unit[] => atlas.units.filter((unit) => unit.id === id).map((unit) => ({ ...unit, era: "2025" })));
  const country = atlas.units.filter(({ era }) => era === null);
  const known = [...ids, ...country.map(({ id }) => id)];
  const heir = <T extends { readonly unit: string }>(record: T): T => ({ ...record, unit: successor(atlas, record.unit) });
  const after: Atlas = {
    ...atlas,
    era: "2025",
    units: [...units, ...country],
    breaks: atlas.breaks.filter(({ kind, unit }) => kind === "territory" || successor(atlas, unit) === unit).map(heir),
    remarks: atlas.remarks.map(heir),
    places: ids.flatMap((id) => placeAfter(atlas, id)),
    cells: new Map([...atlas.cells].map(([indicator, periods]) => [indicator, new Map([...periods.keys()].map((period) => [period, new Map(known.flatMap((unit): [string, Cell][] => {
      const cell = cellAfter(atlas, indicator, period, unit);
      return cell ? [[unit, cell]] : [];
    }))]))])),
  };
  later.set(atlas, after);
  return after;
}
