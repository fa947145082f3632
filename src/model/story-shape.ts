// Steps made and changed so that they can be shown: from what a reader looks at, in another kind, with another choice. It
// must not know a text beyond the one that a new step begins with.

import type { Atlas, Text } from "./atlas";
import { DEFAULT_VIEW, drawnUnits, knownCount, periodsOf } from "./cells";
import { COMPARED, comparedUnits, comparing, type Choice, type Wish } from "./choice";
import { stepValues } from "./highlight";
import { afterMerger } from "./merger";
import { ranks } from "./rank";
import { initialState, reduce } from "./state";
import type { Step, StepChoice, StepKind, Story } from "./story";
import { racePeriods, stepChoice } from "./story-step";

const NOTHING: Text = { vi: "", en: "" };

/** What a new step says until something is written: what it shows and when, as references. */
const OPENING: Text = { vi: "{indicator}, {period}", en: "{indicator}, {period}" };

/** A choice as a step holds it: what is as usual is left out. */
export function choiceOfStep({ indicator, period, unit, project, compare, second, secondPeriod, per, form, view, method, classes }: Choice): StepChoice {
  const units = comparedUnits({ compare });
  return {
    indicator,
    period,
    ...(unit && { unit }),
    ...(project && { project }),
    ...(units.length >= COMPARED.least && { compare: units }),
    ...(second && { second }),
    ...(secondPeriod && { second_period: secondPeriod }),
    ...(per && { per }),
    ...(form && { form }),
    ...(view && { view }),
    ...(method && { method }),
    ...(classes && { classes }),
  };
}

/** A story of nothing yet. @param id as `freeId` gives it */
export function emptyStory(id: string): Story {
  return { id, title: NOTHING, summary: NOTHING, steps: [] };
}

/** What a reader looks at as a step: compared units as large figures, anything else as a map. */
export function capturedStep(choice: Choice): Step {
  const kind = choice.view === "compare" && comparedUnits(choice).length >= COMPARED.least ? "figures" : "map";
  return { id: "buoc", kind, choice: choiceOfStep(choice), title: OPENING, text: NOTHING, notes: NOTHING };
}

/** The step that the editor adds: what the one before shows, or what the atlas opens with. */
export function nextStep(before: Step | undefined): Step {
  return { id: "buoc", kind: "map", choice: before ? { indicator: before.choice.indicator, period: before.choice.period } : DEFAULT_VIEW, title: OPENING, text: NOTHING, notes: NOTHING };
}

const READER = { language: "vi", theme: null } as const;

/** A step with another choice, mended as the explore page would: it exists, and what no longer fits is gone. */
export function withChoice(atlas: Atlas, step: Step, wish: Wish): Step {
  const { choice } = reduce(atlas, initialState(stepChoice(atlas, step, READER)), { type: "choose", wish });
  return ofKind(atlas, { ...step, choice: choiceOfStep(choice) }, step.kind);
}

/** Units to begin a comparison with: those compared already, the chosen one, then the first of the ranking. */
function comparedFirst(atlas: Atlas, { choice }: Step): readonly string[] {
  const order = [...ranks(stepValues(atlas, choice))].sort((a, b) => a[1].place - b[1].place).map(([unit]) => unit);
  const all = [...(choice.compare ?? []), ...(choice.unit ? [choice.unit] : []), ...order, ...drawnUnits(atlas).map(({ id }) => id)];
  return [...new Set(all)].slice(0, Math.max(COMPARED.least, choice.compare?.length ?? 0));
}

/** The side B to begin with: the period before, or where there is none the other indicator that is known best. */
function otherSide(atlas: Atlas, { choice }: Step): NonNullable<Step["beside"]> {
  const periods = periodsOf(atlas, choice.indicator);
  const at = periods.findIndex(({ id }) => id === choice.period);
  const other = periods[at - 1] ?? periods[at + 1];
  if (other) return { period: other.id };
  const [indicator] = atlas.indicators.filter(({ id }) => id !== choice.indicator && periodsOf(atlas, id).length > 0);
  return indicator ? { indicator: indicator.id, period: periodsOf(atlas, indicator.id).at(-1)?.id ?? "" } : {};
}

/** Whether side B exists and differs from side A. */
function isBeside(atlas: Atlas, { choice, beside }: Step): boolean {
  const { indicator = choice.indicator, period = choice.period, era } = beside ?? {};
  const isOther = indicator !== choice.indicator || period !== choice.period || era !== undefined;
  return isOther && knownCount(era ? afterMerger(atlas) : atlas, indicator, period) > 0;
}

/** A record without one of its keys. */
export function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key)) as Omit<T, K>;
}

/** The step as another kind, with what that kind cannot be shown without, and without what only others have. */
export function ofKind(atlas: Atlas, step: Step, kind: StepKind): Step {
  const { beside, since, ...rest } = step;
  const choice = without(rest.choice, "compare");
  switch (kind) {
    case "map":
      return { ...rest, kind, choice };
    case "beside":
      return { ...rest, kind, choice: beside?.era && choice.form === "tiles" ? without(choice, "form") : choice, beside: beside && isBeside(atlas, step) ? beside : otherSide(atlas, step) };
    case "figures":
      return { ...rest, kind, choice: { ...choice, compare: comparedFirst(atlas, step) } };
    case "race":
      return { ...rest, kind, choice, ...(since !== undefined && racePeriods(atlas, { choice, since }).length > 1 && { since }) };
  }
}

/** Units to compare as a part of a wish; fewer than two leave the kind to fill up. */
export function compareWish(units: readonly string[]): Wish {
  return { compare: comparing([...new Set(units)]) };
}
