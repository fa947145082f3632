// Sentences of a figure that is pinned to a data version: which one, how old, and what has become of it since.

import type { Language } from "./atlas";
import type { Change } from "./changes";
import { dateText } from "./format";
import { VERSION_WORDS } from "./words-version";

/** What is told of a pinned figure. */
export interface Pinned {
  readonly language: Language;
  readonly version: string;
  /** Dates of the newest publication among the pinned figures and among today's. */
  readonly date: string | null;
  readonly newer: string | null;
  /** What differs today, as `changes` gives it. */
  readonly changed: readonly Change[];
}

/** Version and date in one sentence; where figures differ today also at how many places, with the date of today's. */
export function pinnedText({ language, version, date, newer, changed }: Pinned): string {
  const say = VERSION_WORDS[language];
  const dated = (text: string, day: string | null): string => (day ? `${text}, ${say.date.replace("{date}", dateText(day, language))}` : text);
  const own = dated(say.pinned.replace("{version}", version), date);
  return `${changed.length > 0 ? `${own}; ${dated(say.changed.replace("{count}", String(changed.length)), newer === date ? null : newer)}` : own}.`;
}

/** One place: what was pinned and what is said today. */
export function versionChangeText({ name, then, now }: Change, language: Language): string {
  const say = VERSION_WORDS[language];
  const figures = then.figure === now.figure
    ? [say.same.replace("{text}", then.figure || say.none)]
    : [say.was.replace("{text}", then.figure || say.none), say.is.replace("{text}", now.figure || say.none)];
  const come = now.notes.filter((note) => !then.notes.includes(note)).map((note) => say.remarked.replace("{note}", note));
  const gone = then.notes.filter((note) => !now.notes.includes(note)).map((note) => say.unremarked.replace("{note}", note));
  return `${name}: ${[...figures, ...come, ...(now.figure ? gone : [])].join("; ")}`;
}
