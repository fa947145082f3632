// A comparison in words of both languages: differences, ratios, the sentence, and why figures are not strictly comparable.

import type { Indicator, Language, Report } from "./atlas";
import type { Choice } from "./choice";
import type { Compared, ComparedRow } from "./comparison";
import { title } from "./describe";
import { difference, ratio, type Difference, type Ratio } from "./difference";
import { numberText, reportText } from "./format";
import { words } from "./words";

/** Things that are counted are more or fewer; everything else is higher or lower. */
const COUNTED: readonly Indicator["unit"][] = ["count", "thousand persons"];

function direction(value: number, { unit }: Pick<Indicator, "unit">, language: Language): string {
  const isMore = value > 0;
  if (COUNTED.includes(unit)) return language === "vi" ? (isMore ? "nhiều hơn" : "ít hơn") : isMore ? "more" : unit === "count" ? "fewer" : "less";
  return language === "vi" ? (isMore ? "cao hơn" : "thấp hơn") : isMore ? "higher" : "lower";
}

/** The size of a difference with its unit: rates differ by points, `21 điểm phần trăm`, `1 percentage point`. */
function amount({ value, decimals }: Difference, { unit }: Pick<Indicator, "unit">, language: Language): string {
  const size = Math.abs(value);
  const points = language === "vi" ? "điểm phần trăm" : size === 1 && decimals === 0 ? "percentage point" : "percentage points";
  return [numberText(size, decimals, language), unit === "percent" ? points : words(language).units[unit]].filter(Boolean).join(" ");
}

/** A difference against another unit: `cao hơn khoảng 21 điểm phần trăm`, `about 21 percentage points higher`; or that there is none, `bằng nhau`, or none that the figures could tell, `gần bằng nhau`. */
export function differenceText(apart: Difference, indicator: Pick<Indicator, "unit">, language: Language): string {
  const vi = language === "vi";
  const { value, about } = apart;
  if (value === 0) return vi ? (about ? "gần bằng nhau" : "bằng nhau") : about ? "about equal" : "equal";
  const size = amount(apart, indicator, language);
  const way = direction(value, indicator, language);
  return vi ? `${way}${about ? " khoảng" : ""} ${size}` : `${about ? "about " : ""}${size} ${way}`;
}

/** How many times the larger is the smaller: `gấp khoảng 2,3 lần`, `about 2.3 times as much`. */
export function ratioText({ value, about }: Ratio, language: Language): string {
  const times = numberText(value, "max", language);
  return language === "vi" ? `gấp ${about ? "khoảng " : ""}${times} lần` : `${about ? "about " : ""}${times} times as much`;
}

function figure(report: Report, indicator: Indicator, language: Language): string {
  const text = reportText(report, indicator, language);
  return report.status === "estimate" ? `${text}, ${words(language).status.estimate}` : text;
}

/** How the highest stands to one of the others. */
function against(top: Report, { unit, cell }: Known, indicator: Indicator, language: Language): string {
  const vi = language === "vi";
  const report = cell[0];
  const apart = difference(top, report);
  const other = `${unit.name[language]} (${figure(report, indicator, language)})`;
  if (apart.value === 0) return vi ? `${apart.about ? "gần bằng" : "bằng"} ${other}` : `${apart.about ? "about equal to" : "equal to"} ${other}`;
  const times = ratio(top, report, indicator);
  const text = differenceText(apart, indicator, language) + (times ? ` (${ratioText(times, language)})` : "");
  return vi ? `${text} so với ${other}` : `${text} than ${other}`;
}

type Known = Compared & { readonly cell: NonNullable<Compared["cell"]> };

/** The highest first; equals by id, so that the order of choosing does not show. */
function byValue(a: Known, b: Known): number {
  return b.cell[0].value - a.cell[0].value || (a.unit.id < b.unit.id ? -1 : 1);
}

/**
 * One indicator of all compared units in a sentence: the highest against each of the others, then who has no figure and why.
 *
 * @param row with at least one unit; their order does not matter
 */
export function comparisonSentence({ indicator, units }: ComparedRow, choice: Pick<Choice, "language" | "period">): string {
  const { language } = choice;
  const vi = language === "vi";
  const { absence: reasons } = words(language);
  const known = units.filter((each): each is Known => each.cell !== null).sort(byValue);
  const missing = units.filter(({ cell }) => !cell).sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1));
  const [top, ...others] = known;
  const parts: string[] = [];
  if (top) {
    const first = `${top.unit.name[language]} (${figure(top.cell[0], indicator, language)})`;
    const rest = others.map((other) => against(top.cell[0], other, indicator, language)).join(", ");
    parts.push(rest ? `${first} ${vi ? "" : "is "}${rest}` : vi ? `chỉ ${first} có số liệu` : `only ${first} has a figure`);
  }
  if (missing.length > 0) {
    const list = missing.map(({ unit, absence }) => `${unit.name[language]}${absence ? ` (${reasons[absence]})` : ""}`).join(", ");
    parts.push(vi ? `chưa có số liệu của ${list}` : `no figure for ${list}`);
    if (known.length < 2) parts.push(vi ? "nên chưa tính được chênh lệch" : "so no difference can be told");
  }
  return `${title(indicator, choice)}: ${parts.join(known.length < 2 ? ", " : "; ")}.`;
}

/** Why the figures of a row are not strictly comparable, a sentence each: different bases, a change of land, figures that look wrong. Often none. */
export function caveats({ units, mixed }: ComparedRow, language: Language): readonly string[] {
  const vi = language === "vi";
  const { basis } = words(language);
  const said: string[] = [];
  if (mixed) {
    const list = units.flatMap(({ unit, cell }) => (cell ? [`${unit.name[language]}: ${cell[0].basis === null ? (vi ? "nguồn không nói rõ" : "the source does not say") : (basis[cell[0].basis] ?? cell[0].basis)}`] : []));
    said.push(`${vi ? "không hoàn toàn so sánh được, vì số liệu không cùng cơ sở" : "not strictly comparable, since the figures rest on different bases"} (${list.join("; ")})`);
  }
  for (const { unit, notes } of units) {
    for (const note of notes) said.push(`${unit.name[language]} ${vi ? "không hoàn toàn so sánh được với nơi khác" : "is not strictly comparable with the others"}: ${note[language]}`);
  }
  return said;
}
