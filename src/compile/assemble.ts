// Turns tables in which no problem was found into the atlas and what loads beside it. Working notes stop here.
import { createHash } from "node:crypto";
import type { Atlas, Cell, Claim, Fact, Place, Project, Report, Source } from "../model/atlas";
import { toMap } from "../model/mercator";
import { comparePeriods } from "../model/period";
import type { Story } from "../model/story";
import type { Land } from "./geography";
import type { Files } from "./read";
import { compareCandidates, decimalsOf } from "./reports";
import type { Candidate } from "./reports";
import type { Row, Table, Tables } from "./rows";
import { stated } from "./stated";
import { TABLES } from "./tables";
import type { Cells, TableName } from "./tables";

/** Everything that the tables say, without working notes. */
export interface Compiled {
  readonly atlas: Atlas;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  /** Talks over the atlas, in the order of their folders. */
  readonly stories: readonly Story[];
}

/** Hex digits of the version: enough that two of a project's data states never share one. */
const VERSION_LENGTH = 10;

function cellsOf<N extends TableName>(table: Table<N>): readonly Cells<N>[] {
  return table.rows.map(({ cell }) => cell as Cells<N>);
}

function versionOf(files: Files): string {
  const hash = createHash("sha256");
  for (const { file } of Object.values(TABLES)) hash.update(`${file}\n${files.get(file)?.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")}\n`);
  return hash.digest("hex").slice(0, VERSION_LENGTH);
}

function candidate({ text, cell }: Row<"observations">, published: ReadonlyMap<string, string | null>): Candidate {
  const { value, status, basis, prefer, source_id } = cell as Cells<"observations">;
  const report: Report = { value, decimals: decimalsOf(text["value"] ?? ""), status, basis, source: source_id };
  return { report, prefer, published: published.get(source_id) ?? null };
}

/** Cells in the order of the tables of indicators and units, periods in the order of time. */
function assembleCells({ observations, indicators, units, sources }: Tables): Atlas["cells"] {
  const published = new Map(cellsOf(sources).map((source) => [source.id, source.published]));
  const found = new Map<string, Map<string, Map<string, Candidate[]>>>();
  for (const row of observations.rows) {
    const { indicator, period, unit_id } = row.cell as Cells<"observations">;
    const periods = found.get(indicator) ?? new Map<string, Map<string, Candidate[]>>();
    const cells = periods.get(period) ?? new Map<string, Candidate[]>();
    found.set(indicator, periods.set(period, cells.set(unit_id, [...(cells.get(unit_id) ?? []), candidate(row, published)])));
  }
  const shown = (candidates: readonly Candidate[]) => candidates.toSorted(compareCandidates).map(({ report }) => report) as unknown as Cell;
  const unitIds = cellsOf(units).map(({ id }) => id);
  return new Map(
    cellsOf(indicators).map(({ id }) => [
      id,
      new Map(
        [...(found.get(id) ?? [])]
          .sort(([a], [b]) => comparePeriods(a, b))
          .map(([period, cells]) => [period, new Map(unitIds.flatMap((unit) => (cells.has(unit) ? [[unit, shown(cells.get(unit) ?? [])] as const] : [])))]),
      ),
    ]),
  );
}

function assembleProject(p: Cells<"projects">): Project {
  const { investment_value: value, investment_unit: unit } = p;
  return {
    id: p.id,
    name: { vi: p.name_vi, en: p.name_en },
    kind: p.kind,
    district: p.district,
    commune: p.commune,
    lon: p.lon,
    lat: p.lat,
    precision: p.coordinate_precision,
    areaHa: p.area_ha,
    investment: value === null || unit === null ? null : { value, unit },
    status: p.status,
    asOf: p.status_as_of,
    seeds: p.mentioned_in_seed,
    urls: p.source_url,
    facts: p.facts,
  };
}

/** Tenths of a map unit: a hundredth of a pixel on a desk's screen would say no more. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function assemblePlaces(land: Land, units: readonly Cells<"units">[]): readonly Place[] {
  return units.flatMap(({ id }) => {
    const shape = land.shapes.get(id);
    const label = land.labels.get(id);
    if (!shape || !label) return [];
    const [x, y] = toMap(...label);
    const [west, north, east, south] = shape.box;
    return [{ unit: id, x: tenths(x), y: tenths(y), box: [tenths(west), tenths(north), tenths(east), tenths(south)] as const, neighbours: shape.neighbours }];
  });
}

/** The newest date of publication among the sources of the figures; of 2024 and 2024-05 the latter. */
function newest(tables: Tables): string {
  const cited = new Set(cellsOf(tables.observations).map(({ source_id }) => source_id));
  const dates = cellsOf(tables.sources).flatMap(({ id, published }) => (cited.has(id) && published ? [published] : []));
  return dates.sort().at(-1) ?? "";
}

/**
 * @param tables tables without a problem
 * @param land outlines without a problem
 * @param files what both were read from, for the version
 */
export function assemble(tables: Tables, land: Land, files: Files): Omit<Compiled, "stories"> {
  const units = cellsOf(tables.units);
  const atlas: Atlas = {
    version: versionOf(files),
    asOf: newest(tables),
    units: units.map((u) => ({ id: u.id, era: u.era, code: u.gso_code ?? "", name: { vi: u.name_vi, en: u.name_en }, kind: u.kind, region: u.region })),
    indicators: cellsOf(tables.indicators).map((i) => {
      return { id: i.id, name: { vi: i.name_vi, en: i.name_en }, unit: i.unit, kind: i.kind, additive: i.additive === "yes", reference: i.reference };
    }),
    breaks: cellsOf(tables.breaks).map((b) => ({ unit: b.unit_id, date: b.date, kind: b.kind, act: b.act, what: { vi: b.what_vi, en: b.what_en } })),
    remarks: cellsOf(tables.remarks).map((r) => ({ unit: r.unit_id, indicator: r.indicator, from: r.from, to: r.to, what: { vi: r.what_vi, en: r.what_en } })),
    lineage: cellsOf(tables.lineage).map((l) => ({ from: l.from_id, to: l.to_id, date: l.date, change: l.change })),
    projects: cellsOf(tables.projects).map(assembleProject),
    places: assemblePlaces(land, units),
    cells: assembleCells(tables),
  };
  const claims = cellsOf(tables.claims).map(({ id, indicator, period, measure, threshold, value, unit, status, basis, source_id }) => {
    return { id, indicator, period, measure, threshold, value, unit, status, basis, source: source_id };
  });
  return {
    atlas,
    sources: cellsOf(tables.sources).map((s) => ({ id: s.id, kind: s.kind, publisher: { vi: s.publisher_vi, en: s.publisher_en }, url: s.url ?? "", published: s.published })),
    facts: cellsOf(tables.facts).map(({ source_id, statement_vi, statement_en, id, scope, topic, period, value, unit, kind }) => {
      const fact = { id, source: source_id, scope, topic, period, value, unit, kind, statement: { vi: statement_vi, en: statement_en } };
      return { ...fact, states: stated(fact, atlas, claims) };
    }),
    claims,
  };
}
