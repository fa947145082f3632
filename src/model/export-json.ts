// The figures shown as one record for programs: with the other reports of each cell, ranks, classes, and why a figure is
// missing. Its shape is told in data/README.md.

import { reportRecord, type Exported } from "./export-rows";
import { words } from "./words";
import { TAKE_WORDS } from "./words-take";

/** What is said once of all figures of a file. */
export function fileHead({ scene, address, version }: Exported): Readonly<Record<string, unknown>> {
  const { choice, indicator, title, summary } = scene;
  const say = TAKE_WORDS[choice.language];
  return {
    atlas: words(choice.language).atlas,
    title,
    summary,
    address,
    version,
    licence: say.licence,
    language: choice.language,
    indicator: { id: choice.indicator, per: choice.per, name_vi: indicator.name.vi, name_en: indicator.name.en, unit: indicator.unit, kind: indicator.kind },
    period: choice.period,
  };
}

/** @returns every drawn unit in the order of the picture: `shown` and `missing` exclude each other; class 0 is the lowest */
export function exportRecord(exported: Exported): Readonly<Record<string, unknown>> {
  const { units, classes } = exported.scene;
  return {
    ...fileHead(exported),
    breaks: classes?.breaks ?? [],
    units: units.map(({ unit, cell, absence, notes, rank, class: index }) => ({
      id: unit.id,
      name_vi: unit.name.vi,
      name_en: unit.name.en,
      shown: cell ? reportRecord(cell[0], exported) : null,
      missing: cell ? null : absence,
      rank,
      class: index === "missing" ? null : index,
      notes,
      others: cell?.slice(1).map((report) => reportRecord(report, exported)) ?? [],
    })),
  };
}

/** The record as text, to be read by people too. */
export function jsonText(exported: Exported): string {
  return `${JSON.stringify(exportRecord(exported), null, 2)}\n`;
}
