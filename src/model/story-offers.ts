// The references that a writer is offered for a step, each with what it says at this moment: nobody has to know their names.

import { drawnUnits } from "./cells";
import type { Language } from "./atlas";
import { highlighted } from "./highlight";
import type { Step } from "./story";
import type { Knowledge } from "./story-answer";
import { storyText, storyPieces } from "./story-text";

/** What a reference is about. */
export type OfferKind = "view" | "units" | "figures" | "ranks" | "compared";

/** A reference and what it says. */
export interface Offer {
  readonly kind: OfferKind;
  /** What stands between the braces. */
  readonly reference: string;
  readonly says: string;
}

const VIEW = ["indicator", "period", "year", "known", "unknown", "units"];
const PLACES = ["name:#1", "cell:#1", "name:#-1", "cell:#-1"];
const COUNTS = ["count:>0", "count:<0", "count:highlighted", "names:highlighted", "bound:above", "bound:from", "bound:to", "bound:below", "bound:top", "bound:bottom"];

/** Units in the order in which a writer will want them: those the step is about, then all others. */
function unitsFirst({ atlas }: Knowledge, step: Pick<Step, "choice" | "highlight">): readonly string[] {
  const { unit, compare = [] } = step.choice;
  return [...new Set([...(unit ? [unit] : []), ...compare, ...(highlighted(atlas, step) ?? []), ...drawnUnits(atlas).map(({ id }) => id)])];
}

/** Each unit that is compared against each of lower value. */
function comparedOffers({ choice: { compare = [] } }: Pick<Step, "choice">): readonly string[] {
  return compare.flatMap((a) => compare.filter((b) => b !== a).flatMap((b) => [`difference:${a}/${b}`, `times:${a}/${b}`]));
}

/** All references offered for a step's text; only such as find something. */
export function offers(known: Knowledge, step: Pick<Step, "choice" | "highlight">, language: Language): readonly Offer[] {
  const says = (reference: string): string | null => {
    const text = { vi: `{${reference}}`, en: `{${reference}}` };
    const [piece] = storyPieces(known, step, text, language);
    return piece && piece.expected === null ? piece.text : null;
  };
  const named = (unit: string): string => storyText(known, step, { vi: `{name:${unit}}`, en: `{name:${unit}}` }, language);
  const offer = (kind: OfferKind, label = (text: string): string => text) => (reference: string): readonly Offer[] => {
    const text = says(reference);
    return text === null || text === "" ? [] : [{ kind, reference, says: label(text) }];
  };
  const units = unitsFirst(known, step);
  return [
    ...VIEW.flatMap(offer("view")),
    ...PLACES.flatMap(offer("view")),
    ...COUNTS.flatMap(offer("view")),
    ...comparedOffers(step).flatMap(offer("compared")),
    ...units.flatMap((unit) => offer("figures", (text) => `${named(unit)}: ${text}`)(`cell:${unit}`)),
    ...units.flatMap((unit) => offer("ranks", (text) => `${named(unit)}: ${text}`)(`rank:${unit}`)),
    ...units.flatMap((unit) => offer("units")(`name:${unit}`)),
  ];
}
