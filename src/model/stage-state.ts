// Where a talk stands, and the only way it moves: keys, clickers, buttons, links, another window all come as intents here.
// It must not know a screen, a clock or what a step shows.

/** A talk under way. */
export interface StageState {
  readonly story: string;
  /** How many steps the story has, at least 1. */
  readonly steps: number;
  /** 1 the first. */
  readonly step: number;
  /** The page after the last step. */
  readonly ended: boolean;
  /** Nothing is shown, so that all look at who speaks. */
  readonly black: boolean;
  /** What moves by itself stands still. */
  readonly paused: boolean;
  /** The presenter touched the map or chose something else; the step waits. */
  readonly away: boolean;
  /** Digits typed so far of a step to go to. */
  readonly typed: string;
  /** The stage was left. */
  readonly left: boolean;
}

/** What a presenter asks for. */
export type StageIntent =
  | { readonly type: "next" | "previous" | "first" | "last" | "enter" | "erase" | "forget" | "black" | "pause" | "away" | "return" | "escape" | "leave" }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "go"; readonly step: number };

/** A number of more digits than this is no step's. */
const MOST_DIGITS = 2;

/** The step of a story that is nearest to a number. */
export function nearestStep(step: number, steps: number): number {
  return Number.isFinite(step) ? Math.min(Math.max(Math.round(step), 1), Math.max(steps, 1)) : 1;
}

/** Where a talk begins. @param step as an address has it */
export function openStage(story: string, steps: number, step: number): StageState {
  return { story, steps, step: nearestStep(step, steps), ended: false, black: false, paused: false, away: false, typed: "", left: false };
}

function at(state: StageState, step: number, ended = false): StageState {
  const next = nearestStep(step, state.steps);
  const isThere = next === state.step && ended === state.ended && !state.black && !state.away && state.typed === "";
  return isThere ? state : { ...state, step: next, ended, black: false, away: false, typed: "" };
}

/** On or back by one: what was black or typed is left first, so that nobody loses a step unseen. */
function by(state: StageState, steps: 1 | -1): StageState {
  if (state.black) return { ...state, black: false };
  if (state.ended) return steps > 0 ? state : at(state, state.steps);
  return steps > 0 && state.step === state.steps ? at(state, state.step, true) : at(state, state.step + steps);
}

/**
 * The talk after an intent: total, and the same object where nothing changes. Escape leaves what lies over the step before it leaves the stage:
 * the black, a number half typed, another view. A stage that was left stays left.
 */
export function reduceStage(state: StageState, intent: StageIntent): StageState {
  if (state.left) return state;
  switch (intent.type) {
    case "next":
      return by(state, 1);
    case "previous":
      return by(state, -1);
    case "first":
      return at(state, 1);
    case "last":
      return at(state, state.steps);
    case "go":
      return at(state, intent.step);
    case "digit": {
      const typed = (state.typed + intent.digit).slice(-MOST_DIGITS);
      return /^\d$/.test(intent.digit) && typed !== state.typed ? { ...state, typed } : state;
    }
    case "enter":
      return state.typed === "" ? by(state, 1) : at(state, Number(state.typed));
    case "erase":
      return state.typed === "" ? reduceStage(state, { type: "return" }) : { ...state, typed: state.typed.slice(0, -1) };
    case "forget":
      return state.typed === "" ? state : { ...state, typed: "" };
    case "black":
      return { ...state, black: !state.black, typed: "" };
    case "pause":
      return { ...state, paused: !state.paused };
    case "away":
      return state.away || state.ended ? state : { ...state, away: true };
    case "return":
      return state.away || state.ended || state.black ? at(state, state.step) : state;
    case "escape":
      if (state.black) return { ...state, black: false };
      if (state.typed !== "") return { ...state, typed: "" };
      return state.away ? at(state, state.step) : { ...state, left: true };
    case "leave":
      return { ...state, left: true };
  }
}
