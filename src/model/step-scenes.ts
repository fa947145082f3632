// The maps that stand for a step where it is pictured small or on paper: one, or two for a step of two sides. It must not
// know how they are drawn.

import type { Atlas } from "./atlas";
import { highlighted } from "./highlight";
import { mapScene, type MapScene } from "./scene";
import type { Step } from "./story";
import { besideChoice, stepChoice, type Reader } from "./story-step";

/** A map of a step. */
export interface StepScene {
  readonly scene: MapScene;
  /** Ids of the units that are lifted out; `null` for none. */
  readonly lifted: readonly string[] | null;
}

/** @returns side A first; a step that compares units lifts these out where it says nothing else */
export function stepScenes(atlas: Atlas, step: Step, reader: Reader): readonly StepScene[] {
  const { compare = null } = step.choice;
  const lifted = highlighted(atlas, step) ?? (step.kind === "figures" ? compare : null);
  const beside = besideChoice(atlas, step, reader);
  const sides = [stepChoice(atlas, step, reader), ...(beside ? [beside] : [])];
  return sides.map((choice) => ({ scene: mapScene(atlas, choice), lifted }));
}
