// Sentences written from the data: what a picture shows and what it rests on. Every number in them comes from a scene.

import type { Cell, Indicator, Language, Report, Unit } from "./atlas";
import type { Absence } from "./cells";
import type { Choice } from "./choice";
import { numberText, reportText } from "./format";
import { periodText } from "./period";
import type { UnitScene } from "./scene";
import { words } from "./words";

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Indicator and period as a heading. */
export function title(indicator: Indicator, { language, period }: Pick<Choice, "language" | "period">): string {
  return `${indicator.name[language]}, ${periodText(period, language)}`;
}

/** Status of a report with what it rests on: `ước tính, hội nghị ngày 17/5/2024`. */
export function statusText(report: Report, language: Language): string {
  const { status, basis } = words(language);
  return report.basis === null ? status[report.status] : `${status[report.status]}, ${basis[report.basis] ?? report.basis}`;
}

/** A unit as it is spoken: name, figure with unit, status; or name and why there is no figure. */
export function unitSpoken(unit: Unit, cell: Cell | null, why: Absence | null, indicator: Indicator, language: Language): string {
  const { ui, absence } = words(language);
  const name = unit.name[language];
  if (!cell) return `${name}: ${ui.noFigure.toLocaleLowerCase(language)}${why ? ` (${absence[why]})` : ""}`;
  return `${name}: ${reportText(cell[0], indicator, language)}, ${statusText(cell[0], language)}`;
}

interface Known {
  readonly name: string;
  readonly report: Report;
}

/** The units at one end of the ranking, with their shared figure: at most two named, the rest counted. */
function extreme(known: readonly Known[], value: number, indicator: Indicator, language: Language): string {
  const at = known.filter(({ report }) => report.value === value);
  const named = at.slice(0, 2).map(({ name }) => name);
  const more = at.length - named.length;
  if (more > 0) named.push(language === "vi" ? `${more} nơi nữa` : `${more} more`);
  const list = named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} ${language === "vi" ? "và" : "and"} ${named.at(-1)}`;
  return `${list} (${reportText((at[0] as Known).report, indicator, language)})`;
}

/** What the known figures rest on, most telling first: estimates of May, other estimates, preliminary, reported. */
function rests(known: readonly Known[], language: Language): string[] {
  const count = (test: (report: Report) => boolean): number => known.filter(({ report }) => test(report)).length;
  const may = count(({ basis }) => basis === "may-conference");
  const other = count(({ basis, status }) => status === "estimate" && basis !== "may-conference");
  const preliminary = count(({ status }) => status === "preliminary");
  const reported = count(({ status, basis }) => status === "reported" && basis !== "may-conference");
  const final = count(({ status }) => status === "final");
  const vi = language === "vi";
  const all = known.length;
  if (final === all) return [vi ? "mọi số liệu đều là chính thức" : "every figure is final"];
  const parts: [number, string][] = [
    [may, vi ? "là ước tính tháng 5" : "are estimates of May"],
    [other, vi ? `là ước tính${may ? " khác" : ""}` : `are ${may ? "other " : ""}estimates`],
    [preliminary, vi ? "là số liệu sơ bộ" : "are preliminary"],
    [reported, vi ? "theo công bố" : "are as reported"],
  ];
  const [first, ...rest] = parts.filter(([n]) => n > 0);
  if (!first) return [];
  const head = `${first[0]} ${vi ? `trong ${all} số liệu` : `of the ${all} figures`} ${first[1]}`;
  return [[head, ...rest.map(([n, what]) => `${n} ${what}`)].join(", ")];
}

/**
 * One sentence that says what the picture shows, from the data: how many are known, who leads and who trails, how many
 * rise and fall where there is a reference, and what the figures rest on.
 */
export function summary(units: readonly UnitScene[], indicator: Indicator, choice: Pick<Choice, "language" | "period">): string {
  const { language, period } = choice;
  const vi = language === "vi";
  const known = units.flatMap(({ name, cell }): Known[] => (cell ? [{ name, report: cell[0] }] : []));
  const when = periodText(period, language);
  const lead = capital(vi ? when : /^\d/.test(when) ? `in ${when}` : `in the ${when}`);
  if (known.length === 0) return vi ? `${lead}, chưa tỉnh nào có số liệu.` : `${lead}, no province has a figure.`;
  const values = known.map(({ report }) => report.value);
  const ends = [Math.max(...values), Math.min(...values)].map((value) => extreme(known, value, indicator, language));
  const n = (value: number): string => numberText(value, 0, language);
  const parts: string[] = [];
  if (indicator.reference !== null) {
    const up = values.filter((value) => value > (indicator.reference as number)).length;
    const down = values.filter((value) => value < (indicator.reference as number)).length;
    const level = known.length - up - down;
    const moves = vi
      ? [`${n(up)} trong ${n(known.length)} tỉnh, thành phố có số liệu tăng`, down ? `${n(down)} giảm` : "", level ? `${n(level)} đi ngang` : ""]
      : [`${n(up)} of the ${n(known.length)} provinces with a figure grew`, down ? `${n(down)} fell` : "", level ? `${n(level)} stood still` : ""];
    parts.push(moves.filter(Boolean).join(", "));
    if (known.length > 1) parts.push(vi ? `cao nhất ${ends[0]}, thấp nhất ${ends[1]}` : `highest ${ends[0]}, lowest ${ends[1]}`);
  } else if (known.length > 1) {
    parts.push(vi ? `cao nhất trong ${n(known.length)} tỉnh, thành phố có số liệu là ${ends[0]}, thấp nhất ${ends[1]}` : `of the ${n(known.length)} provinces with a figure the highest is ${ends[0]}, the lowest ${ends[1]}`);
  } else parts.push(vi ? `chỉ ${ends[0]} có số liệu` : `only ${ends[0]} has a figure`);
  const missing = units.length - known.length;
  if (missing > 0) parts.push(vi ? `${n(missing)} nơi chưa có số liệu` : `${n(missing)} have no figure here`);
  return `${lead}, ${[...parts, ...rests(known, language)].join("; ")}.`;
}
