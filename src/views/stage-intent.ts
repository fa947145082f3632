// How anything on or beside the stage says what the presenter asks for, and how the stage tells where the talk stands: both
// on the document, so that another window's messenger needs to know nothing else.

import type { ScreenAct } from "../model/stage-keys";
import type { StageIntent, StageState } from "../model/stage-state";

/** Name of the bubbling event whose `detail` is a `StageIntent`, or an act of the screen. */
export const STAGE_INTENT = "atlas-stage-intent";

/** Name of the document's event whose `detail` is the new `StageState`, sent after each change, the first and the last included. */
export const STAGE_STATE = "atlas-stage-state";

/** Asks the stage for something, from an element of it or from the document. */
export function ask(from: EventTarget, intent: StageIntent | ScreenAct): void {
  from.dispatchEvent(new CustomEvent(STAGE_INTENT, { detail: intent, bubbles: true }));
}

/** Tells all who listen where the talk stands. */
export function announce(state: StageState): void {
  document.dispatchEvent(new CustomEvent<StageState>(STAGE_STATE, { detail: state }));
}
