// Everything that can be found in an atlas, each with its names and where it takes the reader. Old and new names of land
// come from the tables of lineage and of breaks and from nowhere else.

import type { Atlas, Break, Language, Unit } from "./atlas";
import { drawnUnits, indicatorOf, isWellKnown, knownCount, OFFERED, openingPeriod, periodsOf, unitOf } from "./cells";
import { comparing, VIEWS, type Choice, type Wish } from "./choice";
import { EVERYDAY, SHORT } from "./everyday";
import { fold, foldPlace } from "./fold";
import { dateText } from "./format";
import { capital } from "./letters";
import { hasPerHead, perHeadIndicator } from "./per-head";
import { parsePeriod, periodText } from "./period";
import { words } from "./words";
import { SEARCH_WORDS } from "./words-search";

/** Something that can be found. */
export interface Findable {
  readonly kind: "unit" | "project" | "indicator" | "period" | "view";
  /** Its name in the choice's language. */
  readonly label: string;
  /** What it is and where it takes the reader. */
  readonly where: string;
  /** The choice that it makes. */
  readonly wish: Wish;
  /** Its names, folded. */
  readonly names: readonly string[];
  /** What it is also known by, folded: fits less well than a name of its own. */
  readonly also: readonly string[];
}

/** Proper names of at least two words, as a sentence holds them: `Hà Tây`, `Mê Linh`. */
const PROPER = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

function kindOf({ kind }: Unit, language: Language): string {
  const say = SEARCH_WORDS[language];
  return kind === "city" ? say.city : say.province;
}

function placeNames({ name }: Unit): readonly string[] {
  return [name.vi, name.en].map(foldPlace);
}

/** The units of the picture, each with what it is part of since 2025. */
function units(atlas: Atlas, language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  return drawnUnits(atlas).map((unit): Findable => {
    const descent = atlas.lineage.find(({ from, change }) => from === unit.id && change === "merged");
    const now = descent && unitOf(atlas, descent.to)?.name[language];
    const what = [kindOf(unit, language), ...(now ? [`${say.belongs} ${now} (${say.renewed})`] : [])].join(", ");
    return { kind: "unit", label: unit.name[language], where: `${what} – ${say.toMap}`, wish: { unit: unit.id }, names: placeNames(unit), also: [unit.name.vi, unit.name.en].map((name) => initials(foldPlace(name))) };
  });
}

function initials(folded: string): string {
  return folded.split(" ").map((word) => word.charAt(0)).join("");
}

/** The units of 2025 that were made of several: they are not drawn, and lead to a comparison of what they are made of. */
function merged(atlas: Atlas, language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  return atlas.units.flatMap((unit): Findable[] => {
    const parts = atlas.lineage.filter(({ to, change }) => to === unit.id && change === "merged").flatMap(({ from }) => unitOf(atlas, from) ?? []);
    if (parts.length === 0) return [];
    const made = parts.map(({ name }) => name[language]).join(", ");
    return [
      {
        kind: "unit",
        label: `${unit.name[language]} (${say.renewed})`,
        where: `${kindOf(unit, language)}, ${say.joins} ${made} – ${say.toCompare}`,
        wish: { compare: comparing(parts.map(({ id }) => id)), view: "compare" },
        names: placeNames(unit).flatMap((name) => [`${name} ${fold(SEARCH_WORDS.vi.renewed)}`, `${SEARCH_WORDS.en.renewed} ${name}`, `${name} 2025`]),
        also: placeNames(unit),
      },
    ];
  });
}

/** Land that a change of boundaries names and that is no unit of the picture: Hà Tây, Mê Linh, Than Uyên. */
function former(atlas: Atlas, language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  const own = new Set(atlas.units.flatMap(placeNames));
  return atlas.breaks.flatMap((each: Break): Findable[] => {
    const unit = unitOf(atlas, each.unit);
    const found = ([each.what.vi, each.what.en] as const).map((text) => (text.match(PROPER) ?? []).map((name) => name.replace(/^Huyện /, "")).filter((name) => !own.has(fold(name))));
    const shown = found[language === "vi" ? 0 : 1] ?? [];
    return shown.map((label): Findable => ({
      kind: "unit",
      label,
      where: `${say.go} ${unit?.name[language] ?? ""} – ${dateText(each.date, language)}: ${each.what[language].split(";")[0] ?? ""}`,
      wish: { unit: each.unit },
      names: [...new Set(found.flat().map(fold))].filter((name) => name === fold(label)),
      also: [],
    }));
  });
}

function projects(atlas: Atlas, language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  return atlas.projects.map(({ id, name, district, commune }): Findable => {
    const short = SHORT.filter(([long]) => name.vi.startsWith(long)).map(([long, brief]) => name.vi.replace(long, brief));
    return { kind: "project", label: name[language], where: say.project, wish: { project: id }, names: [name.vi, name.en, ...short].map(fold), also: [district, commune].flatMap((place) => place.split(",")).map(fold).filter(Boolean) };
  });
}

/** How much is known of an indicator in a period: `năm 2023, 27/28 tỉnh có số liệu`. */
function extent(atlas: Atlas, indicator: string, period: string, language: Language): string {
  return `${periodText(period, language)}, ${knownCount(atlas, indicator, period)}/${drawnUnits(atlas).length} ${SEARCH_WORDS[language].known}`;
}

function indicators(atlas: Atlas, { language, period: present }: Choice): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  return atlas.indicators.flatMap((indicator): Findable[] => {
    const { id, name } = indicator;
    const period = isWellKnown(atlas, id, present) ? present : openingPeriod(atlas, id);
    const plain: Findable = {
      kind: "indicator",
      label: name[language],
      where: `${say.indicator} – ${say.opens} ${extent(atlas, id, period, language)}`,
      wish: { indicator: id, period, per: null },
      names: [name.vi, name.en, ...(EVERYDAY[id] ?? [])].map(fold),
      also: [],
    };
    const perHead = perHeadIndicator(indicator);
    const divided = [period, ...[...periodsOf(atlas, id)].reverse().map((each) => each.id)].find((each) => hasPerHead(atlas, id, each));
    if (!perHead || !divided) return [plain];
    return [plain, { kind: "indicator", label: perHead.name[language], where: `${say.indicator} – ${say.opens} ${periodText(divided, language)}`, wish: { indicator: id, period: divided, per: "head" }, names: [perHead.name.vi, perHead.name.en].map(fold), also: [] }];
  });
}

/** What a period is called, folded: `2024 h1`, `nua dau nam 2024`, `nua dau 2024`, `6 thang dau nam 2024`, `6 thang 2024`, … */
export function periodNames(id: string): readonly string[] {
  const { year, months } = parsePeriod(id) ?? { year: 0, months: 0 };
  const long = [periodText(id, "vi"), periodText(id, "en"), ...(months < 12 ? [`${months} tháng đầu năm ${year}`, `first ${months} months of ${year}`] : []), ...(months === 3 ? [`quý 1 năm ${year}`] : [])].map(fold);
  return [...new Set([fold(id), fold(id.split("-").reverse().join(" ")), ...long, ...long.map((name) => name.replace(/ (?:nam|of) /, " ")), ...long.map((name) => name.replace(" dau nam ", " ")), ...long.map((name) => name.replace(/^nam /, ""))])];
}

/** The periods of an indicator, those that are offered first, the latest of them first. */
function periods(atlas: Atlas, indicator: string, language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  const name = indicatorOf(atlas, indicator)?.name[language] ?? "";
  const latest = [...periodsOf(atlas, indicator)].reverse();
  return [...latest.filter(({ known }) => known >= OFFERED), ...latest.filter(({ known }) => known < OFFERED)].map(({ id, known }): Findable => {
    return { kind: "period", label: capital(periodText(id, language)), where: `${say.period} ${name} – ${known}/${drawnUnits(atlas).length} ${say.known}`, wish: { indicator, period: id }, names: periodNames(id), also: [] };
  });
}

function views(language: Language): readonly Findable[] {
  const say = SEARCH_WORDS[language];
  const both = [words("vi").tabs, words("en").tabs] as const;
  return (["table", ...VIEWS] as const).map((view): Findable => ({ kind: "view", label: words(language).tabs[view], where: say.view, wish: { view: view === "table" ? null : view }, names: both.map((tabs) => fold(tabs[view])), also: [] }));
}

/** All that can be found from a choice, in the order in which equal fits are listed. */
export function findables(atlas: Atlas, choice: Choice): readonly Findable[] {
  const { language, indicator } = choice;
  return [...units(atlas, language), ...merged(atlas, language), ...former(atlas, language), ...indicators(atlas, choice), ...periods(atlas, indicator, language), ...projects(atlas, language), ...views(language)];
}
