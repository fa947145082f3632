// What a step shows, as choices and periods of the atlas: its one side or both, its frame, the course of its race. It must
// not know how any of it is drawn.

import type { Atlas } from "./atlas";
import { clamp, fit, frameCamera, type Camera } from "./camera";
import { drawnUnits, PAGED, periodsOf } from "./cells";
import { comparing, mend, type Choice } from "./choice";
import { comparePeriods, parsePeriod } from "./period";
import type { Step, StepChoice } from "./story";

/** What a story leaves to who shows it. */
export type Reader = Pick<Choice, "language" | "theme">;

/** The frame of the whole region. */
export const WHOLE = "whole";

function choiceOf(atlas: Atlas, { compare, second_period: secondPeriod, ...rest }: StepChoice, { language, theme }: Reader): Choice {
  return mend(atlas, { ...rest, compare: comparing(compare ?? []), secondPeriod, language, theme });
}

/**
 * The choice of a step, or of side A where it has two.
 *
 * @param reader the choice so far, whose language and theme stay
 * @returns a choice that exists, whatever the step asks for: `mend` of it is itself
 */
export function stepChoice(atlas: Atlas, step: Pick<Step, "choice">, reader: Reader): Choice {
  return choiceOf(atlas, step.choice, reader);
}

/** The choice of side B: side A's in all that the step does not change; `null` for a step of one side. */
export function besideChoice(atlas: Atlas, step: Pick<Step, "choice" | "beside">, reader: Reader): Choice | null {
  if (!step.beside) return null;
  const { indicator = step.choice.indicator, period = step.choice.period } = step.beside;
  return choiceOf(atlas, { ...step.choice, indicator, period }, reader);
}

/** What fills the map: the step's own frame, else its unit, else the unit around its project, else `whole`. */
export function stepFrame(atlas: Atlas, { frame, choice }: Pick<Step, "choice" | "frame">): string {
  const asked = frame ?? choice.unit ?? (choice.project ? PROJECTS_IN : WHOLE);
  return drawnUnits(atlas).some(({ id }) => id === asked) ? asked : WHOLE;
}

/** What is free around a unit that fills the map, as a share of its shorter side. */
const AROUND = 0.14;

/**
 * Where a step looks from.
 *
 * @param frame as `stepFrame` gives it
 * @param width pixels, above 0
 * @param height pixels, above 0
 */
export function stepCamera({ places }: Pick<Atlas, "places">, frame: string, width: number, height: number): Camera {
  const place = places.find(({ unit }) => unit === frame);
  return place ? clamp(fit(place.box, width, height, Math.min(width, height) * AROUND), width, height) : frameCamera(width, height);
}

/** Every project of the table is one of Hà Nội. */
const PROJECTS_IN = "ha-noi";

/**
 * The periods of a race: from `since`, or the first that is known, to the step's own, all of one length.
 *
 * @returns in the order of time, those left out in which too few units are known for a page of their own; a year may be missing between two
 */
export function racePeriods(atlas: Atlas, { choice, since }: Pick<Step, "choice" | "since">): readonly string[] {
  const { period, indicator } = choice;
  return periodsOf(atlas, indicator, PAGED)
    .map(({ id }) => id)
    .filter((id) => parsePeriod(id)?.months === parsePeriod(period)?.months && comparePeriods(id, period) <= 0 && (since === undefined || comparePeriods(since, id) <= 0));
}
