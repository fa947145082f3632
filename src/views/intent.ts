// How an element says what the reader did. Setting a property is silent; only a reader's act is sent.

import type { Intent } from "../model/state";

/** Name of the bubbling event whose `detail` is an `Intent`. */
export const INTENT = "atlas-intent";

/** Sends an intent up from an element. */
export function send(from: Element, intent: Intent): void {
  from.dispatchEvent(new CustomEvent<Intent>(INTENT, { detail: intent, bubbles: true, composed: true }));
}
