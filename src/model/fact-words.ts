// A fact's parts in words: place, kind, document with publisher and date; and all of them as one text to search in.

import type { Atlas, Fact, Language, Source } from "./atlas";
import { drawnUnits } from "./cells";
import { factPeriodText } from "./fact-period";
import { fold } from "./fold";
import { dateText } from "./format";
import { topicOf } from "./topics";
import { DOCUMENTS_WORDS } from "./words-documents";

/** The drawn unit that a scope names, or `null`. */
export function scopeUnit(atlas: Pick<Atlas, "units">, scope: string): string | null {
  return drawnUnits(atlas).find(({ name }) => name.vi === scope)?.id ?? null;
}

/** A scope in words. */
export function scopeText(atlas: Pick<Atlas, "units">, scope: string, language: Language): string {
  const say = DOCUMENTS_WORDS[language];
  if (scope in say.scopes) return say.scopes[scope as keyof typeof say.scopes];
  return drawnUnits(atlas).find(({ name }) => name.vi === scope)?.name[language] ?? scope;
}

/** The short name of a document; its id for one without. */
export function documentTitle(source: string, language: Language): string {
  const say = DOCUMENTS_WORDS[language];
  return source in say.titles ? say.titles[source as keyof typeof say.titles] : source;
}

/** Who published a document and when: `Chinhphu.vn, 17/5/2024`. */
export function documentImprint({ publisher, published }: Source, language: Language): string {
  const say = DOCUMENTS_WORDS[language];
  return `${publisher[language]}, ${published ? dateText(published, language) : say.unpublished}`;
}

/** All that a reader could look for in a fact, in both languages, folded, each word after a space. */
export function factText(fact: Fact, atlas: Pick<Atlas, "units" | "projects">): string {
  const named = atlas.projects.filter(({ facts }) => facts.includes(fact.id)).flatMap(({ name }) => [name.vi, name.en]);
  const parts = (["vi", "en"] as const).flatMap((language) => {
    const { topics, kinds } = DOCUMENTS_WORDS[language];
    return [fact.statement[language], scopeText(atlas, fact.scope, language), topics[topicOf(fact)], kinds[fact.kind], factPeriodText(fact.period, language)];
  });
  return ` ${fold([...parts, ...named].join(" "))}`;
}
