// The figures shown as a table that spreadsheets open: UTF-8 with its mark, commas, one row for each figure.

import { reportRecord, shownReports, type Exported } from "./export-rows";

/** Columns, in order. */
export const CSV_COLUMNS = ["unit_id", "name_vi", "name_en", "indicator", "per", "period", "value", "unit", "population", "status", "basis", "publisher", "url", "published", "notes"] as const;

/** What a spreadsheet would run instead of show, unless it is a number. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell of a table: quoted where it must be, and held from being run as a formula by a leading apostrophe.
 *
 * @see RFC 4180, 2.5–2.7; OWASP, CSV Injection
 */
export function csvCell(text: string): string {
  const held = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(held) ? `"${held.replaceAll('"', '""')}"` : held;
}

/** @returns a header and one row for each unit with a figure, with the byte order mark that Excel knows UTF-8 by */
export function csvText(exported: Exported): string {
  const { choice, indicator } = exported.scene;
  const rows = shownReports(exported.scene).map(({ unit, report, notes }): Record<(typeof CSV_COLUMNS)[number], string | null> => ({
    ...reportRecord(report, exported),
    unit_id: unit.id,
    name_vi: unit.name.vi,
    name_en: unit.name.en,
    indicator: choice.indicator,
    per: choice.per,
    period: choice.period,
    unit: indicator.unit,
    notes: notes.join(" "),
  }));
  const lines = [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column] ?? ""))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
