// Which facts a reader asks for. It must not know how they are shown.

import type { Atlas, Fact } from "./atlas";
import { factText } from "./fact-words";
import { fold } from "./fold";
import { topicOf, topicsOf, THEMES, TOPICS, type Theme } from "./topics";

/** What is asked for; `""` for anything. */
export interface FactFilter {
  readonly scope: string;
  /** A topic, or a theme for all of its topics. */
  readonly topic: string;
  readonly kind: string;
  readonly source: string;
  /** Words, each of which must begin a word of the fact, in either language and however typed. */
  readonly text: string;
}

/** A filter that lets every fact pass. */
export const EVERY_FACT: FactFilter = { scope: "", topic: "", kind: "", source: "", text: "" };

/** The facts that pass, in their order. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter, atlas: Pick<Atlas, "units" | "projects">): readonly Fact[] {
  const terms = fold(filter.text).split(" ").filter(Boolean);
  const passes = (wanted: string, ...own: readonly string[]): boolean => wanted === "" || own.includes(wanted);
  return facts.filter((fact) => {
    const topic = topicOf(fact);
    if (!passes(filter.scope, fact.scope) || !passes(filter.topic, topic, TOPICS[topic]) || !passes(filter.kind, fact.kind) || !passes(filter.source, fact.source)) return false;
    const text = terms.length > 0 ? factText(fact, atlas) : "";
    return terms.every((term) => text.includes(` ${term}`));
  });
}

/** Facts by theme in the order of reading, within it by topic; themes without facts are left out. */
export function byTheme(facts: readonly Fact[]): readonly { readonly theme: Theme; readonly facts: readonly Fact[] }[] {
  return THEMES.map((theme) => ({ theme, facts: topicsOf(theme).flatMap((topic) => facts.filter((fact) => topicOf(fact) === topic)) })).filter((group) => group.facts.length > 0);
}
