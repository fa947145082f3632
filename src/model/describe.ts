// Sentences written from the data: what a picture shows and what it rests on. Every number in them comes from a scene.

import type { Cell, Indicator, Language, Report, Unit } from "./atlas";
import type { Absence } from "./cells";
import type { Choice } from "./choice";
import { numberText, reportText } from "./format";
import { capital } from "./letters";
import { periodText } from "./period";
import type { Rank } from "./rank";
import type { UnitScene } from "./scene";
import { words } from "./words";

/** Indicator and period as a heading. */
export function title(indicator: Indicator, { language, period }: Pick<Choice, "language" | "period">): string {
  return `${indicator.name[language]}, ${periodText(period, language)}`;
}

/** Status of a report with what it rests on: `ước tính, hội nghị ngày 17/5/2024`. */
export function statusText(report: Report, language: Language): string {
  const { status, basis } = words(language);
  return report.basis === null ? status[report.status] : `${status[report.status]}, ${basis[report.basis] ?? report.basis}`;
}

/** What a figure per head was reckoned from: `tổng chia cho dân số trung bình 7.328,4 nghìn người (chính thức)`; `null` for any other. */
export function perHeadText({ population }: Report, language: Language): string | null {
  if (!population) return null;
  const { status, units } = words(language);
  const people = `${numberText(population.value, population.decimals, language)} ${units["thousand persons"]} (${status[population.status]})`;
  return language === "vi" ? `tổng chia cho dân số trung bình ${people}` : `total divided by an average population of ${people}`;
}

/** The country's own figure in a line: `Cả nước: 9,8% (chính thức)`. */
export function countryText(report: Report, indicator: Indicator, language: Language): string {
  return `${words(language).ui.country}: ${reportText(report, indicator, language)} (${statusText(report, language)})`;
}

/** A place among the known, as it is said: `hạng 3 trong 19`, `đồng hạng 3 trong 19`, `3rd of 19`, `joint 3rd of 19`. */
export function rankText({ place, of, tied }: Rank, language: Language): string {
  if (language === "vi") return `${tied > 1 ? "đồng hạng" : "hạng"} ${place} trong ${of}`;
  const ordinal = new Intl.PluralRules("en", { type: "ordinal" }).select(place);
  const suffix = { one: "st", two: "nd", few: "rd" }[ordinal as string] ?? "th";
  return `${tied > 1 ? "joint " : ""}${place}${suffix} of ${of}`;
}

/** Where a figure stands: its place among the known and its class, 1 the lowest. */
export interface Standing {
  readonly rank: Rank;
  readonly class: number;
  /** How many classes there are. */
  readonly of: number;
}

/** A unit as it is spoken: name, figure with unit, place, class, status; or name and why there is no figure. */
export function unitSpoken(unit: Unit, cell: Cell | null, why: Absence | null, indicator: Indicator, standing: Standing | null, language: Language): string {
  const { ui, absence } = words(language);
  const name = unit.name[language];
  if (!cell) return `${name}: ${ui.noFigure.toLocaleLowerCase(language)}${why ? ` (${absence[why]})` : ""}`;
  const stands = standing ? [rankText(standing.rank, language), language === "vi" ? `lớp ${standing.class} trong ${standing.of}` : `class ${standing.class} of ${standing.of}`] : [];
  return `${name}: ${[reportText(cell[0], indicator, language), ...stands, statusText(cell[0], language)].join(", ")}`;
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

/** What a report may rest on, most telling first, as it is said of one figure and of several. */
const GROUNDS: readonly { readonly holds: (report: Report) => boolean; readonly vi: string; readonly en: readonly [one: string, several: string] }[] = [
  { holds: ({ basis }) => basis === "may-conference", vi: "là ước tính tháng 5", en: ["is an estimate of May", "are estimates of May"] },
  { holds: ({ status }) => status === "estimate", vi: "là ước tính", en: ["is an estimate", "are estimates"] },
  { holds: ({ status }) => status === "preliminary", vi: "là sơ bộ", en: ["is preliminary", "are preliminary"] },
  { holds: ({ status }) => status === "reported", vi: "theo công bố", en: ["is as published", "are as published"] },
  { holds: ({ status }) => status === "final", vi: "là chính thức", en: ["is final", "are final"] },
];

/** How estimates are told when some of May stand beside them. */
const OTHER_ESTIMATES = { vi: "là ước tính khác", en: ["is another estimate", "are other estimates"] } as const;

/** What the known figures rest on, each counted once, under the first ground that holds. */
function rests(known: readonly Known[], language: Language): string {
  const vi = language === "vi";
  const grounds = known.map(({ report }) => GROUNDS.findIndex(({ holds }) => holds(report)));
  const parts = GROUNDS.flatMap((ground, index) => {
    const count = grounds.filter((each) => each === index).length;
    const one = count === 1 || count === known.length;
    const text = index === 1 && grounds.includes(0) ? OTHER_ESTIMATES : ground;
    return count > 0 ? [{ count, text: vi ? text.vi : text.en[one ? 0 : 1] }] : [];
  });
  const [{ count, text }, ...rest] = parts as [(typeof parts)[number], ...typeof parts];
  if (rest.length === 0) {
    if (known.length === 1) return `${vi ? "số liệu này" : "the figure"} ${text}`;
    return `${vi ? "mọi số liệu đều" : "every figure"} ${text}`;
  }
  const head = vi ? `trong ${known.length} số liệu, ${count} ${text}` : `${count} of the ${known.length} figures ${text}`;
  return [head, ...rest.map((part) => `${part.count} ${part.text}`)].join(", ");
}

/** How many rise, fall and stand still against the reference. */
function moves(values: readonly number[], reference: number, language: Language): string {
  const counts = [values.filter((value) => value > reference), values.filter((value) => value < reference), values.filter((value) => value === reference)].map(({ length }) => length);
  const verbs = language === "vi" ? ["tăng", "giảm", "đi ngang"] : ["grew", "fell", "stood still"];
  const all = values.length;
  const only = verbs[counts.indexOf(all)];
  if (only && language === "vi") return `cả ${all} tỉnh, thành phố có số liệu đều ${only}`;
  if (only) return `${all === 2 ? "both" : `all ${all}`} provinces with a figure ${only}`;
  const said = counts.flatMap((count, i) => (count > 0 ? [{ count, verb: verbs[i] as string }] : []));
  if (language === "vi") return `trong ${all} tỉnh, thành phố có số liệu, ${said.map(({ count, verb }) => `${count} nơi ${verb}`).join(", ")}`;
  const [first, ...rest] = said as [(typeof said)[number], ...typeof said];
  return [`${first.count} of the ${all} provinces with a figure ${first.verb}`, ...rest.map(({ count, verb }) => `${count} ${verb}`)].join(", ");
}

/** How many have no figure, by why. */
function gaps(units: readonly UnitScene[], language: Language): string[] {
  const why: readonly (readonly [Absence, string, string, string])[] = [
    ["not-collected", "chưa có số liệu", "has no figure here", "have no figure here"],
    ["did-not-exist", "chưa thành lập", "did not exist yet", "did not exist yet"],
    ["merged", "đã sáp nhập", "had been merged", "had been merged"],
    ["no-population", "chưa có dân số của kỳ này", "has no population of that year here", "have no population of that year here"],
  ];
  return why.flatMap(([reason, vi, one, many]) => {
    const count = units.filter(({ absence }) => absence === reason).length;
    if (count === 0) return [];
    return [language === "vi" ? `${count} nơi ${vi}` : `${count} ${count === 1 ? one : many}`];
  });
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
  const ends = [Math.max, Math.min].map((end) => extreme(known, end(...known.map(({ report }) => report.value)), indicator, language));
  const parts: string[] = [];
  if (known.length === 1) parts.push(vi ? `chỉ ${ends[0]} có số liệu` : `only ${ends[0]} has a figure`);
  else {
    if (indicator.reference !== null) parts.push(moves(known.map(({ report }) => report.value), indicator.reference, language));
    else if (known.length === units.length) parts.push(vi ? `cả ${known.length} tỉnh, thành phố có số liệu` : `all ${known.length} provinces have a figure`);
    else parts.push(vi ? `${known.length} tỉnh, thành phố có số liệu` : `${known.length} provinces have a figure`);
    parts.push(vi ? `cao nhất là ${ends[0]}, thấp nhất là ${ends[1]}` : `highest ${ends[0]}, lowest ${ends[1]}`);
  }
  if (known.length > 1) parts.push(...gaps(units, language));
  return `${lead}, ${[...parts, rests(known, language)].join("; ")}.`;
}
