// What the keys of the map have said, as sentences: how the unit at hand stands to another, what the picture shows, and
// who is being compared. It must not know how they are heard.

import type { Atlas } from "./atlas";
import { COMPARED, comparedUnits, comparing, type Choice } from "./choice";
import { comparison } from "./comparison";
import { caveats, comparisonSentence } from "./comparison-text";
import type { MapScene } from "./scene";
import { KEYS_WORDS } from "./words-keys";

function nameOf({ units }: MapScene, id: string): string {
  return units.find(({ unit }) => unit.id === id)?.name ?? "";
}

/**
 * One unit beside another in the picture's indicator and period, never finer than the coarser figure, and why the two are
 * not strictly comparable.
 *
 * @param other `null` where there is none: then how to get one
 */
export function besideSpoken(atlas: Atlas, { choice }: MapScene, unit: string | null, other: string | null): string {
  const say = KEYS_WORDS[choice.language];
  if (unit === null || other === null || unit === other) return say.noOther;
  const [row] = comparison(atlas, { ...choice, compare: comparing([unit, other]) });
  const [first, ...more] = caveats(row, choice.language);
  return [comparisonSentence(row, choice), ...(first ? [`${first}${more.length > 0 ? "; " : "."}`, ...more] : [])].join(" ");
}

/** What the picture shows, and which unit is at hand. */
export function viewSpoken(scene: MapScene, unit: string | null): string {
  const say = KEYS_WORDS[scene.choice.language];
  const here = scene.units.find((each) => each.unit.id === unit);
  return [`${scene.title}.`, scene.summary, ...(here ? [`${say.here} ${here.spoken}.`] : [])].join(" ");
}

/** A unit put among those compared, or taken out; and what is said of it. Nobody is put out for a fifth: `compare` is then as it was. */
export function comparedSpoken(scene: MapScene, unit: string): { readonly compare: Choice["compare"]; readonly said: string } {
  const say = KEYS_WORDS[scene.choice.language];
  const before = comparedUnits(scene.choice);
  const isIn = before.includes(unit);
  if (!isIn && before.length >= COMPARED.most) return { compare: scene.choice.compare, said: say.full };
  const after = isIn ? before.filter((id) => id !== unit) : [...before, unit];
  const names = after.map((id) => nameOf(scene, id)).join(", ") || say.nobody;
  return { compare: comparing(after), said: `${isIn ? say.removed : say.added}: ${nameOf(scene, unit)}. ${say.compared}: ${names}.` };
}
