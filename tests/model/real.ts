// The real atlas, compiled once for each test file: what a reader would have, not a sample of it.
import { join } from "node:path";
import { compile } from "../../src/compile/compile";
import { glyphsFor } from "../../src/compile/glyphs";
import { leanGroundOf } from "../../src/compile/lean-ground";
import { closeUpOf, groundOf } from "../../src/compile/outlines";
import { readFiles } from "../../src/compile/read";
import type { Atlas, Claim, Fact, Language, Source } from "../../src/model/atlas";
import type { Story } from "../../src/model/story";
import { periodsOf } from "../../src/model/cells";
import { mend, type Choice, type Wish } from "../../src/model/choice";
import type { Ground } from "../../src/draw/ground";
import type { Glyphs } from "../../src/model/glyphs";
import { encode } from "../../src/model/wire";
import type { CloseUp } from "../../src/draw/place-map";

const files = readFiles(join(import.meta.dirname, "../.."));
const { compiled, problems } = compile(files);
if (!compiled) throw new Error(`the real data has ${problems.length} problems`);

/** The atlas of the checkout's own tables. */
export const atlas: Atlas = compiled.atlas;

/** Its sources by id. */
export const sources: ReadonlyMap<string, Source> = new Map(compiled.sources.map((source) => [source.id, source]));

/** What the documents state. */
export const facts: readonly Fact[] = compiled.facts;

/** What is claimed of the region. */
export const claims: readonly Claim[] = compiled.claims;

/** The stories that ship. */
export const stories: readonly Story[] = compiled.stories;

/** Its outlines; projected when asked for. */
export function realGround(): Ground {
  return groundOf(files);
}

/** The same as embeds carry it. */
export function realLeanGround(): Ground {
  return leanGroundOf(files);
}

/** The letters that pictures are set in, as the site carries them. */
export function realGlyphs(): Glyphs {
  return glyphsFor(JSON.stringify([encode(atlas), [...sources.values()]]));
}

/** The outline of a unit for a picture of it alone. */
export function realCloseUp(unit: string): CloseUp {
  return closeUpOf(files, unit);
}

/** A choice of the real atlas. */
export function chosen(wish: Wish): Choice {
  return mend(atlas, wish);
}

export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** Every indicator × period with a figure, in both languages. */
export const VIEWS: readonly Choice[] = LANGUAGES.flatMap((language) =>
  atlas.indicators.flatMap(({ id }) => periodsOf(atlas, id).map((period) => chosen({ language, indicator: id, period: period.id }))),
);
