// Which element draws a step of each kind; a kind without one is shown as its map, so that a step is never empty.

import type { Step, StepKind } from "../model/story";

/** By kind: the tag of its element, and how that is fetched when a story is opened; the figures' comes with the stage. */
export const STAGE_KINDS: Readonly<Partial<Record<StepKind, { readonly tag: string; readonly load?: () => Promise<CustomElementConstructor> }>>> = {
  beside: { tag: "atlas-stage-beside", load: async () => (await import("./stage-beside")).AtlasStageBeside },
  figures: { tag: "atlas-stage-figures" },
  race: { tag: "atlas-stage-race", load: async () => (await import("./stage-race")).AtlasStageRace },
};

/** What draws a step in the map's place. @param away the presenter has gone elsewhere: then nothing does */
export function kindOf({ kind }: Pick<Step, "kind">, away: boolean): (typeof STAGE_KINDS)[StepKind] {
  return away ? undefined : STAGE_KINDS[kind];
}

/** Fetches and defines the elements of the kinds that a story uses. */
export async function wakeKinds(steps: readonly Pick<Step, "kind">[]): Promise<void> {
  const kinds = [...new Set(steps.map(({ kind }) => kind))].flatMap((kind) => STAGE_KINDS[kind] ?? []);
  await Promise.all(
    kinds.map(async ({ tag, load }) => {
      const element = await load?.();
      if (element && !customElements.get(tag)) customElements.define(tag, element);
    }),
  );
}
