// The references of a story's text to what documents state, what was claimed of the region and what is planned on the map.
// They must not throw, whatever stands in them.

import type { Fact, Language, Project } from "./atlas";
import { factPeriodText } from "./fact-period";
import { numberText, reportText } from "./format";
import { investmentText } from "./project-details";
import { namesText, saidAs } from "./story-answer";
import type { Answer } from "./story-teller";
import type { Reference } from "./story-references";
import { check, type Check, type Reading } from "./verdict";
import { claimText, readingText } from "./verdict-text";
import { words } from "./words";

const no = (expected: string): Answer => ({ expected });
const yes = (text: string, sources: readonly string[] = []): Answer => ({ text, sources });

/** How far a document holds to its number, from the brackets of its unit. */
const HOLDS: readonly (readonly [note: RegExp, vi: string, en: string])[] = [
  [/\(about\)/, "khoảng", "about"],
  [/\(more than\)/, "hơn", "more than"],
  [/\(nearly\)/, "gần", "nearly"],
  [/\((?:at least|or more)\)/, "ít nhất", "at least"],
];

/** `3060.7` or `25-28` as a language writes it; anything else, such as a number of a decree, as it is. */
function plainNumber(value: string, language: Language): string {
  if (!/^\d+(\.\d+)?(-\d+(\.\d+)?)?$/.test(value)) return value;
  return value.split("-").map((each) => numberText(Number(each), each.split(".")[1]?.length ?? 0, language)).join("–");
}

/** A fact's number: with `%` for shares and rates, and whether it is about, more than or estimated. Its unit is left to the sentence. */
function factNumber({ value, unit, kind }: Fact, language: Language): string {
  const number = plainNumber(value, language) + (unit.startsWith("%") ? "%" : "");
  const holds = HOLDS.find(([note]) => note.test(unit));
  if (holds) return `${language === "vi" ? holds[1] : holds[2]} ${number}`;
  return saidAs(number, kind === "estimate" ? "estimate" : "reported", language);
}

function ofFact(say: (fact: Fact, language: Language) => string): Reference {
  return ({ known: { facts }, language }, id) => {
    const fact = facts.find((each) => each.id === id);
    const text = fact ? say(fact, language) : "";
    return fact && text !== "" ? yes(text, [fact.source]) : no(fact ? `a fact with a number; ${fact.id} has none` : "a fact of seeds/facts.csv");
  };
}

/** Of the shown reports, or with `own` after a slash of those of the claim's own basis. */
function ofClaim(say: (checked: Check, reading: Reading, language: Language) => string | null): Reference {
  return ({ known: { atlas, claims }, language }, id, which) => {
    const claim = claims.find((each) => each.id === id);
    if (!claim) return no("a claim of data/claims.csv");
    const checked = check(atlas, claim);
    const reading = which === undefined ? checked.shown : which === "own" ? checked.own : null;
    const text = reading && say(checked, reading, language);
    if (!reading || text === null) return no(`something that claim ${claim.id} has${which === undefined ? "" : "; after the slash own, where reports of its own basis are here"}`);
    const sources = reading.units.flatMap(({ report }) => report?.source ?? []);
    return yes(text, [...new Set([claim.source, ...sources])]);
  };
}

const isCount = ({ claim }: Check): boolean => claim.unit === "units";

function claimed({ claim, indicator }: Check, language: Language): string {
  if (claim.unit === "units") return numberText(claim.value, 0, language);
  const decimals = String(claim.value).split(".")[1]?.length ?? 0;
  return saidAs(reportText({ ...claim, decimals }, indicator, language), claim.status, language);
}

function ofProject(say: (project: Project, language: Language) => string | null): Reference {
  return ({ known: { atlas }, language }, id) => {
    const project = atlas.projects.find((each) => each.id === id);
    const text = project && say(project, language);
    return project && text ? yes(text, project.seeds) : no(project ? `something that data/projects.csv tells of ${project.id}` : "a project of data/projects.csv");
  };
}

/** What documents, claims and projects say, by name. */
export const DOCUMENT_REFERENCES: Readonly<Record<string, Reference>> = {
  fact: ofFact((fact, language) => (fact.value === "" ? "" : factNumber(fact, language))),
  statement: ofFact(({ statement }, language) => statement[language]),
  when: ofFact(({ period }, language) => factPeriodText(period, language)),
  claim: ofClaim((checked, _, language) => claimText(checked, language)),
  claimed: ofClaim((checked, _, language) => claimed(checked, language)),
  threshold: ofClaim(({ claim, indicator }, _, language) => (claim.threshold === null ? null : reportText({ ...claim, value: claim.threshold, decimals: String(claim.threshold).split(".")[1]?.length ?? 0 }, indicator, language))),
  checked: ofClaim((_, { units, unknown }, language) => numberText(units.length - unknown, 0, language)),
  counted: ofClaim((checked, { yes: certain }, language) => (isCount(checked) ? numberText(certain, 0, language) : null)),
  possible: ofClaim((checked, { yes: certain, unknown }, language) => {
    if (!isCount(checked)) return null;
    const [least, most] = [certain, certain + unknown].map((count) => numberText(count, 0, language)) as [string, string];
    if (unknown === 0) return least;
    return language === "vi" ? `từ ${least} đến ${most}` : `${least} to ${most}`;
  }),
  reading: ofClaim((checked, reading, language) => readingText(checked, reading, language)),
  moved: ({ known, ...ask }, id) => {
    const claim = known.claims.find((each) => each.id === id);
    const moved = claim ? check(known.atlas, claim).changes.filter(({ from, to }) => from === "no" && to === "yes") : [];
    if (moved.length === 0) return no("a claim that a later report lets another unit meet");
    return yes(namesText({ known, ...ask }, moved.map(({ unit }) => unit)), moved.flatMap(({ own, shown }) => [own, shown].flatMap((report) => report?.source ?? [])));
  },
  project: ofProject(({ name }, language) => name[language]),
  area: ofProject(({ areaHa }, language) => (areaHa === null ? null : `${numberText(areaHa, "max", language)} ha`)),
  investment: ofProject((project, language) => investmentText(project, language)),
  status: ofProject(({ status }, language) => words(language).projectStatus[status]),
  projects: ({ known: { atlas }, language }, kind) => {
    const count = atlas.projects.filter((each) => kind === undefined || each.kind === kind).length;
    return count > 0 ? yes(numberText(count, 0, language)) : no("a kind of data/projects.csv");
  },
};
