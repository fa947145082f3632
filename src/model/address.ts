// A choice as an address below the site's root, and back. The path carries language, indicator and period where such a
// page is prerendered; the query carries the rest, in full words, defaults left out, in a fixed order.

import * as v from "valibot";

import type { Atlas, Language } from "./atlas";
import { knownCount, PAGED } from "./cells";
import { mend, type Choice, type Wish } from "./choice";

/** Parts of a choice beside the path and their keys in the query, in the order they are written. */
const REFINEMENTS = [
  ["story", "story"],
  ["step", "step"],
  ["unit", "unit"],
  ["project", "project"],
  ["compare", "compare"],
  ["second", "second"],
  ["secondPeriod", "second_period"],
  ["per", "per"],
  ["form", "form"],
  ["view", "view"],
  ["theme", "theme"],
  ["method", "method"],
  ["classes", "classes"],
] as const;

/** An id, several joined by `~`, or a number in a query: anything else is as good as nothing. */
const word = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w~-]{1,256}$/))), undefined);

const Query = v.object({ lang: word, story: word, step: word, indicator: word, period: word, unit: word, project: word, compare: word, second: word, second_period: word, per: word, form: word, view: word, theme: word, method: word, classes: word });

function readQuery(query: string): v.InferOutput<typeof Query> {
  const pairs = query.split("&").map((pair) => pair.split("=", 2));
  return v.parse(Query, Object.fromEntries(pairs));
}

/** Path of a language's home, with its last slash unless empty. */
export function prefix(language: Language): string {
  return language === "en" ? "en/" : "";
}

/** Units with a page of their own beside the views: those of which the documents say much. */
const PLACES: readonly string[] = ["ha-noi"];

/** Path of a unit's own page, with its last slash; `null` for a unit that has none. */
export function placePath(language: Language, unit: string): string | null {
  return PLACES.includes(unit) ? `${prefix(language)}${unit}/` : null;
}

/** Path of a prerendered page, with its last slash; `null` when that view has no page of its own. */
export function pagePath(atlas: Atlas, view: Pick<Choice, "language" | "indicator" | "period">): string | null {
  if (knownCount(atlas, view.indicator, view.period) < PAGED) return null;
  return `${prefix(view.language)}v/${view.indicator}/${view.period}/`;
}

/** The canonical address of a choice, relative to the site's root. `parse` gives the same choice back. */
export function write(atlas: Atlas, choice: Choice): string {
  const path = choice.story === null ? pagePath(atlas, choice) : prefix(choice.language);
  const query: string[] = path === null ? [`indicator=${choice.indicator}`, `period=${choice.period}`] : [];
  for (const [part, key] of REFINEMENTS) if (choice[part] !== null) query.push(`${key}=${choice[part]}`);
  return (path ?? prefix(choice.language)) + (query.length > 0 ? `?${query.join("&")}` : "");
}

/**
 * Reads an address.
 *
 * @param address path below the site's root, with or without a leading slash and `index.html`, and its query
 * @returns a choice that exists: `?indicator=…&period=…&lang=…` is accepted on any page and wins over the path,
 *   everything unknown or hostile is mended
 */
export function parse(atlas: Atlas, address: string): Choice {
  const [path = "", query = ""] = address.replace(/#.*$/s, "").split(/\?(.*)/s);
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const english = parts[0] === "en";
  const [view, indicator, period] = english ? parts.slice(1) : parts;
  const { lang, second_period: secondPeriod, ...asked } = readQuery(query);
  const wish: Wish = { ...asked, secondPeriod, language: lang ?? (english ? "en" : "vi") };
  if (view !== "v" || asked.indicator !== undefined) return mend(atlas, wish);
  return mend(atlas, { ...wish, indicator, period: asked.period ?? period });
}
