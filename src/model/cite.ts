// How a picture is cited: by title, the atlas as its author, the address, the version of the data and the day it was
// read. It must not know a clock or a clipboard.

import type { Language } from "./atlas";
import { dateText } from "./format";
import { words } from "./words";
import { TAKE_WORDS } from "./words-take";

export const CITATIONS = ["apa", "bibtex", "press"] as const;

export type Citation = (typeof CITATIONS)[number];

/** What is cited. */
export interface Cited {
  readonly language: Language;
  readonly title: string;
  readonly indicator: string;
  readonly period: string;
  /** Absolute and canonical. */
  readonly address: string;
  /** Version of the data. */
  readonly version: string;
  /** ISO date on which it was read. */
  readonly accessed: string;
  /** Who published the figures, those of most figures first; empty while unknown. */
  readonly publishers: readonly string[];
}

/** How many publishers are named before the others are counted. */
const NAMED = 3;

/** Publishers in one line, those beyond the third, or another place, counted; one more alone is named too. */
export function credited(publishers: readonly string[], language: Language, named = NAMED): string {
  const say = TAKE_WORDS[language];
  const more = publishers.length - named;
  if (more <= 1) return publishers.join("; ");
  return `${publishers.slice(0, named).join("; ")} ${say.others.replace("{n}", String(more))}`;
}

/** Signs that mean something to TeX. */
function tex(text: string): string {
  return text.replaceAll(/[%&#_$]/g, "\\$&");
}

/**
 * A citation as plain text.
 *
 * @see APA Publication Manual, 7th ed., 10.9: a data set without a date, with its version and the day it was retrieved
 */
export function citation(kind: Citation, cited: Cited): string {
  const { language, title, indicator, period, address, version, accessed, publishers } = cited;
  const say = TAKE_WORDS[language];
  const { atlas } = words(language);
  const day = dateText(accessed, language);
  switch (kind) {
    case "apa":
      return `${atlas}. (${say.noYear}). ${title} (${say.version} ${version}) [${say.dataSet}]. ${say.retrieved} ${day}, ${say.from} ${address}`;
    case "bibtex":
      return [
        `@misc{atlas-cong-thuong-${indicator}-${period},`,
        `  author = {{${atlas}}},`,
        `  title  = {{${tex(title)}}},`,
        `  url    = {${address}},`,
        `  urldate = {${accessed}},`,
        `  note   = {${tex(`${say.version} ${version}`)}}`,
        "}",
      ].join("\n");
    case "press": {
      const gathered = publishers.length > 0 ? `, ${say.gathered} ${credited(publishers, language)}` : "";
      return `${say.pressSource}: ${atlas}, “${title}”${gathered}; ${say.version.toLocaleLowerCase(language)} ${version}; ${say.retrieved.toLocaleLowerCase(language)} ${day}: ${address}`;
    }
  }
}
