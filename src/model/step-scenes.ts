// The maps that stand for a step where it is pictured small or on paper: one, or two for a step of two sides. It must not
// know how they are drawn.

import type { Atlas } from "./atlas";
import { highlighted } from "./highlight";
import { mapScene, type MapScene } from "./scene";
import { acrossTo, sides } from "./sides";
import type { Step } from "./story";
import { stepChoice, type Reader } from "./story-step";

/** A map of a step. */
export interface StepScene {
  readonly scene: MapScene;
  /** The atlas that it is of, in boundaries of its own where the step compares these. */
  readonly land: Atlas;
  /** Ids of the units that are lifted out; `null` for none. */
  readonly lifted: readonly string[] | null;
}

/** @returns side A first; a step that compares units lifts these out where it says nothing else */
export function stepScenes(atlas: Atlas, step: Step, reader: Reader): readonly StepScene[] {
  const { compare = null } = step.choice;
  const lifted = highlighted(atlas, step) ?? (step.kind === "figures" ? compare : null);
  const both = sides(atlas, step, reader);
  if (!both) return [{ scene: mapScene(atlas, stepChoice(atlas, step, reader)), land: atlas, lifted }];
  const after = lifted && [...new Set(lifted.flatMap((unit) => acrossTo("b", atlas, both, unit)))];
  return [{ scene: both.a, land: atlas, lifted }, { scene: both.b, land: both.land, lifted: after }];
}
