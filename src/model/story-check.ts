// Whether a story of the right shape holds: everything it points to is there, its numbers are references that find
// something, and both languages are written. Compile refuses what is told here; an editor shows it.

import type { Text } from "./atlas";
import { drawnUnits, indicatorOf, knownCount, periodsOf } from "./cells";
import { COMPARED, formsOf } from "./choice";
import { highlighted } from "./highlight";
import { afterMerger } from "./merger";
import { hasPerHead } from "./per-head";
import type { Path, Step, Story, StoryProblem, StoryRule } from "./story";
import type { Ask, Knowledge } from "./story-answer";
import { racePeriods, WHOLE } from "./story-step";
import { storyPieces } from "./story-text";

type Tell = (path: Path, rule: StoryRule, found: unknown, expected: string) => void;

function checkText({ known, tell }: Desk, step: Ask["step"], text: Text, path: Path): void {
  for (const language of ["vi", "en"] as const) {
    const here = [...path, language];
    if (text[language].trim() === "") {
      tell(here, "story-language", text[language], "the text in this language too");
      continue;
    }
    for (const { text: said, reference, expected } of storyPieces(known, step, text, language)) {
      if (expected !== null) tell(here, "story-figure", `{${reference}}`, expected);
      else if (reference === null && /[{}]/.test(said)) tell(here, "story-figure", said.trim(), "every brace to open or close one reference");
      else if (reference === null && /\p{Nd}/u.test(said)) tell(here, "story-digit", /\S*\p{Nd}\S*/u.exec(said)?.[0] ?? "", "a reference in braces instead of a typed digit");
    }
  }
}

interface Desk {
  readonly known: Knowledge;
  readonly tell: Tell;
}

/** An indicator and a period of the atlas. */
function checkView({ known: { atlas }, tell }: Desk, indicator: string, period: string, path: Path, keys: readonly [string, string]): void {
  const periods = periodsOf(atlas, indicator);
  if (periods.length === 0) tell([...path, keys[0]], "story-target", indicator, `an indicator: ${atlas.indicators.map(({ id }) => id).join(", ")}`);
  else if (!periods.some(({ id }) => id === period)) tell([...path, keys[1]], "story-target", period, `a period in which ${indicator} is known, such as ${periods.at(-1)?.id}`);
}

function checkUnits({ known: { atlas }, tell }: Desk, units: readonly string[], path: Path): void {
  for (const [index, unit] of units.entries()) {
    if (!drawnUnits(atlas).some(({ id }) => id === unit)) tell([...path, index], "story-target", unit, `one of the ${drawnUnits(atlas).length} units`);
    if (units.indexOf(unit) !== index) tell([...path, index], "story-compare", unit, "each unit once");
  }
}

function checkChoice(desk: Desk, { kind, choice }: Step, path: Path): void {
  const { known: { atlas }, tell } = desk;
  const { indicator, period, unit, project, compare, second, second_period: secondPeriod, per = null, form } = choice;
  const isUnit = (id: string): boolean => drawnUnits(atlas).some((each) => each.id === id);
  checkView(desk, indicator, period, path, ["indicator", "period"]);
  if (unit !== undefined && !isUnit(unit)) tell([...path, "unit"], "story-target", unit, `one of the ${drawnUnits(atlas).length} units`);
  if (project !== undefined && (unit !== undefined || !atlas.projects.some(({ id }) => id === project))) tell([...path, "project"], "story-target", project, unit === undefined ? "a project of data/projects.csv" : "a unit or a project, not both");
  if (compare !== undefined) checkUnits(desk, compare, [...path, "compare"]);
  if (compare === undefined ? kind === "figures" : compare.length < COMPARED.least || compare.length > COMPARED.most) {
    tell(compare === undefined ? path : [...path, "compare"], "story-compare", `${compare?.length ?? 0} units`, `${COMPARED.least} to ${COMPARED.most} units to compare`);
  }
  if (second !== undefined) checkView(desk, second, secondPeriod ?? periodsOf(atlas, second)[0]?.id ?? "", path, ["second", "second_period"]);
  else if (secondPeriod !== undefined) tell([...path, "second_period"], "story-target", secondPeriod, "a second indicator that it is the period of");
  if (per !== null && !hasPerHead(atlas, indicator, period)) tell([...path, "per"], "story-target", per, "money of a year whose people were counted");
  if (form !== undefined && !formsOf(atlas, { indicator, per }).includes(form)) tell([...path, "form"], "story-target", form, `one of ${formsOf(atlas, { indicator, per }).join(", ")}`);
}

/** Side B is there where two sides are shown, exists and differs. */
function checkBeside(desk: Desk, { kind, choice, beside }: Step, path: Path): void {
  const { atlas } = desk.known;
  if ((beside !== undefined) !== (kind === "beside")) desk.tell(beside ? [...path, "beside"] : path, "story-beside", kind, beside ? "kind beside, since there is another side" : "the other side, under beside");
  if (!beside) return;
  const { indicator = choice.indicator, period = choice.period, era } = beside;
  if (indicator === choice.indicator && period === choice.period && era === undefined) desk.tell([...path, "beside"], "story-beside", `${indicator} ${period}`, "another indicator, period or era than on its own side");
  else checkView(desk, indicator, period, [...path, "beside"], ["indicator", "period"]);
  if (era === undefined) return;
  if (knownCount(afterMerger(atlas), indicator, period) === 0) desk.tell([...path, "beside", "era"], "story-target", era, `an indicator and a period in which a unit of ${era} has a figure`);
  if (choice.form === "tiles") desk.tell([...path, "choice", "form"], "story-target", choice.form, `a form that has room for the units of ${era}: choropleth, or symbols for a level`);
}

function checkRest(desk: Desk, step: Step, path: Path): void {
  const { known: { atlas }, tell } = desk;
  const { kind, frame, since, highlight, callout } = step;
  const isUnit = (id: string): boolean => drawnUnits(atlas).some((each) => each.id === id);
  if (frame !== undefined && frame !== WHOLE && !isUnit(frame)) tell([...path, "frame"], "story-target", frame, `${WHOLE}, or one of the units`);
  if (callout && !isUnit(callout.at) && !atlas.projects.some(({ id }) => id === callout.at)) tell([...path, "callout", "at"], "story-target", callout.at, "one of the units, or a project");
  if (since !== undefined && kind !== "race") tell([...path, "since"], "story-target", since, "kind race, since it has a beginning");
  if (kind === "race" && racePeriods(atlas, step).length < 2) tell(since === undefined ? path : [...path, "since"], "story-target", since ?? step.choice.period, "at least two periods of one length to run through");
  if (highlight && "units" in highlight) checkUnits(desk, highlight.units, [...path, "highlight", "units"]);
  if (highlight && indicatorOf(atlas, step.choice.indicator) && highlighted(atlas, step)?.length === 0) tell([...path, "highlight"], "story-highlight", highlight, "a highlight that lifts out at least one unit");
}

/**
 * Everything that keeps a story from being shown as it says.
 *
 * @param story as `parseStory` gives it
 * @returns in the order of the file, as far as one thing follows another there
 */
export function checkStory(known: Knowledge, { title, summary, steps }: Story): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const tell: Tell = (path, rule, found, expected) => problems.push({ path, rule, found: typeof found === "string" ? found : JSON.stringify(found), expected });
  const desk: Desk = { known, tell };
  checkText(desk, null, title, ["title"]);
  checkText(desk, null, summary, ["summary"]);
  if (steps.length === 0) tell(["steps"], "story-empty", "", "at least one step");
  for (const [index, step] of steps.entries()) {
    const path = ["steps", index] as const;
    const first = steps.findIndex(({ id }) => id === step.id);
    if (first !== index) tell([...path, "id"], "story-step", step.id, `an id of its own; step ${first + 1} has it already`);
    checkChoice(desk, step, [...path, "choice"]);
    checkBeside(desk, step, path);
    checkRest(desk, step, path);
    if (step.callout) checkText(desk, step, step.callout.text, [...path, "callout", "text"]);
    for (const key of ["title", "text", "notes"] as const) checkText(desk, step, step[key], [...path, key]);
  }
  return problems;
}
