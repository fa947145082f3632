// The one state of a shell and the only way it changes. `reduce` is total: an impossible choice is mended, never thrown.

import type { Atlas } from "./atlas";
import { isWellKnown } from "./cells";
import { mend, type Choice, type Wish } from "./choice";

/** What views share and links do not carry. */
export interface Moment {
  /** Unit under the pointer or the focus. */
  readonly hover: string | null;
  readonly map: "svg" | "loading" | "gl" | "failed";
}

export interface State {
  readonly choice: Choice;
  readonly moment: Moment;
}

/** What a reader did, or what the map engine told. */
export type Intent =
  | {
      readonly type: "choose";
      readonly wish: Wish;
      /** Passing through, as while a slider moves or periods play: the address follows without a step back. */
      readonly passing?: boolean;
    }
  | { readonly type: "hover"; readonly unit: string | null }
  | { readonly type: "map"; readonly map: Moment["map"] };

/** Where a shell begins. */
export function initialState(choice: Choice): State {
  return { choice, moment: { hover: null, map: "svg" } };
}

/**
 * A new indicator keeps the period if at least 16 units are known in it, and else opens on its own; it also returns to
 * its own classes and its own form, unless squares were asked for. A unit and a project are never chosen at once. Equal states are returned as the same object.
 */
export function reduce(atlas: Atlas, state: State, intent: Intent): State {
  switch (intent.type) {
    case "choose":
      return choose(atlas, state, intent.wish);
    case "hover":
      return intent.unit === state.moment.hover ? state : { ...state, moment: { ...state.moment, hover: intent.unit } };
    case "map":
      return intent.map === state.moment.map ? state : { ...state, moment: { ...state.moment, map: intent.map } };
  }
}

function choose(atlas: Atlas, state: State, wish: Wish): State {
  const before = state.choice;
  const full: Record<string, Wish[keyof Wish]> = { ...before, ...wish };
  if (typeof wish.indicator === "string" && wish.indicator !== before.indicator) {
    if (wish.period === undefined && !isWellKnown(atlas, wish.indicator, before.period)) full["period"] = null;
    if (wish.method === undefined) full["method"] = null;
    if (wish.classes === undefined) full["classes"] = null;
    if (wish.form === undefined && before.form !== "tiles") full["form"] = null;
  }
  if (wish.unit) full["project"] = null;
  else if (wish.project) full["unit"] = null;
  const choice = mend(atlas, full);
  return sameChoice(choice, before) ? state : { ...state, choice };
}

/** Whether two choices are the same in every part. */
export function sameChoice(a: Choice, b: Choice): boolean {
  return (Object.keys(a) as (keyof Choice)[]).every((key) => a[key] === b[key]);
}
