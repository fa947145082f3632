// What a key means on the stage, from a keyboard or from a clicker, which is one with few keys. It must not know who listens.

import type { StageIntent } from "./stage-state";

/** What of a key press matters here. */
export interface Press {
  readonly key: string;
  /** The key's place on the keyboard, where an input method has taken its letter. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What only a screen can do: fill it, list the keys, change between light and dark. */
export type ScreenAct = "full" | "keys" | "theme" | DeskAct;

/** What stands beside the stage, under the name of the act that opens it. */
export const DESK_ACTS = ["speaker", "follow", "handout"] as const;

export type DeskAct = (typeof DESK_ACTS)[number];

const SCREEN_ACTS: readonly string[] = ["full", "keys", "theme", ...DESK_ACTS] satisfies ScreenAct[];

/** In lower case. Clickers send Page Up and Page Down, some the arrows, `b` to show nothing, F5 to begin and Escape to end. */
const ACTS: Readonly<Record<string, StageIntent["type"] | ScreenAct>> = {
  arrowright: "next",
  arrowdown: "next",
  pagedown: "next",
  " ": "next",
  arrowleft: "previous",
  arrowup: "previous",
  pageup: "previous",
  home: "first",
  end: "last",
  enter: "enter",
  backspace: "erase",
  r: "return",
  b: "black",
  ".": "pause",
  escape: "escape",
  f: "full",
  f5: "full",
  t: "theme",
  s: "speaker",
  q: "follow",
  p: "handout",
  "?": "keys",
};

/** What a key does to a race of places: how many periods it goes on. */
export const RACE_KEYS: Readonly<Record<string, -1 | 1>> = { "[": -1, "]": 1 };

/** The letter or digit at a place of the keyboard, such as `KeyB` or `Digit3`. */
function atPlace(code: string): string {
  return /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1] ?? code;
}

/** @returns `null` for a key that means nothing here, and for what belongs to the browser: any with Ctrl, Alt or the system's key */
export function keyAct({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): StageIntent | ScreenAct | null {
  if (ctrlKey || altKey || metaKey) return null;
  const name = (["Process", "Dead", "Unidentified"].includes(key) ? atPlace(code) : key).toLowerCase();
  if (/^\d$/.test(name)) return { type: "digit", digit: name };
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (name === " " && shiftKey) return { type: "previous" };
  if (act === undefined) return null;
  return SCREEN_ACTS.includes(act) ? (act as ScreenAct) : ({ type: act } as StageIntent);
}
