// Two maps in words: what stands above each, and what is said between them. It must not know where it stands.

import type { Atlas } from "./atlas";
import { drawnUnits } from "./cells";
import { numberText } from "./format";
import { capital } from "./letters";
import { gapOf, partsOf } from "./merger";
import { landText } from "./merger-text";
import { periodText } from "./period";
import type { Pair, Sides } from "./sides";
import { MERGER_WORDS } from "./words-merger";
import { STAGE_KIND_WORDS } from "./words-stage-kinds";

/** What a side shows: only the period where the rest is the same on both, and its boundaries where these differ. */
export function sideTitle(atlas: Atlas, both: Sides, side: "a" | "b"): string {
  const { title, choice } = both[side];
  const { language, period } = choice;
  const head = both.alike ? capital(periodText(period, language)) : title;
  if (both.land === atlas || (side === "b" && !both.alike)) return head;
  return `${head}, ${landText(atlas, side === "a" ? "until" : "since", language)}`;
}

/** How many units became how many, and of how many of the merged ones there is a figure. */
function mergerText(atlas: Atlas, { a, b, land }: Sides): string {
  const { language, indicator, period } = b.choice;
  const say = MERGER_WORDS[language];
  const count = (n: number): string => numberText(n, 0, language);
  const merged = b.units.filter(({ unit }) => partsOf(atlas, unit.id).length > 1);
  const rate = merged.every(({ unit }) => gapOf(atlas, indicator, period, unit.id)?.why === "rate");
  const known = rate ? say.rate : `${count(merged.filter(({ cell }) => cell).length)} ${say.summed}`;
  return `${count(a.units.length)} ${say.units} ${say.became} ${count(drawnUnits(land).length)}: ${count(b.units.length - merged.length)} ${say.kept}, ${count(merged.length)} ${say.merged}; ${known}.`;
}

/** What is said between the maps: of the unit that is looked at, or of both as they are. */
export function betweenText(atlas: Atlas, both: Sides, pair: Pair | null): string {
  const say = STAGE_KIND_WORDS[both.a.choice.language];
  const unit = pair?.became ?? pair?.a[0].name;
  if (pair?.between) return `${unit}. ${say.later}: ${pair.between}.`;
  if (pair?.apart) return `${pair.b.name}: ${say[pair.apart]}.`;
  if (pair?.became) return `${pair.became}.`;
  const scale = both.alike ? say.alike : say.unlike;
  return both.land === atlas ? scale : `${mergerText(atlas, both)} ${scale}`;
}
