// What a picture shows as plain records, for files of any kind: each figure with its digits, status, basis, source and
// notes. It must not know a file's format.

import type { Report, Source } from "./atlas";
import type { MapScene, UnitScene } from "./scene";

/** What a file of figures is made of. */
export interface Exported {
  readonly scene: MapScene;
  readonly sources: ReadonlyMap<string, Source>;
  /** Absolute address of the picture. */
  readonly address: string;
  /** Version of the data. */
  readonly version: string;
}

/** One report. */
export interface ReportRecord {
  /** With the digits that were published and a decimal point. */
  readonly value: string;
  readonly status: Report["status"];
  readonly basis: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Thousands of people that a figure per head was divided by; `null` for others. */
  readonly population: string | null;
}

/** A report as a record; names in the language of the picture. */
export function reportRecord(report: Report, { scene, sources }: Pick<Exported, "scene" | "sources">): ReportRecord {
  const source = sources.get(report.source);
  return {
    value: report.value.toFixed(report.decimals),
    status: report.status,
    basis: report.basis,
    publisher: source?.publisher[scene.choice.language] ?? null,
    url: source?.url || null,
    published: source?.published ?? null,
    population: report.population ? report.population.value.toFixed(report.population.decimals) : null,
  };
}

/** The units with a figure, in the order of the picture, each with the report that is shown. */
export function shownReports({ units }: MapScene): readonly (UnitScene & { readonly report: Report })[] {
  return units.flatMap((unit) => (unit.cell ? [{ ...unit, report: unit.cell[0] }] : []));
}

/** Name of a file without its ending: `atlas-cong-thuong-exports-2022-per-head`. */
export function fileName({ choice }: MapScene): string {
  return ["atlas-cong-thuong", choice.indicator, choice.period, ...(choice.per ? ["per-head"] : [])].join("-");
}
