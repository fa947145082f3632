// What readers of embeds may ask for beyond the map: each view's figures as squares, as a ranking and as a table, what
// there is to choose from, and the two pages that an address without a view leads to.

import { JSDOM } from "jsdom";

import { drawEmbed } from "../draw/embed";
import { parse, prefix, write } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { DEFAULT_VIEW, openingPeriod } from "../model/cells";
import type { Wish } from "../model/choice";
import { EMBED_VIEWS, type IndicatorChoices } from "../model/embed-choice";
import { periodText } from "../model/period";
import { mapScene } from "../model/scene";
import type { Site } from "./document";
import { embedModule, embedOf, figurePath, treeOf } from "./embed-pages";
import { pagedViews } from "./pages";

/** A file of the built site. */
export interface BuiltFile {
  readonly fileName: string;
  readonly source: string;
}

const LOOKS = EMBED_VIEWS.filter((view) => view !== "map");

/** What the atlas itself is asked for the same look. */
const ASKED: Readonly<Record<(typeof LOOKS)[number], Wish>> = { tiles: { form: "tiles" }, ranking: { view: "ranking" }, table: {} };

/** What readers of a language may choose from, in the order of the atlas. */
export function embedChoices(atlas: Atlas, language: Language): readonly IndicatorChoices[] {
  const views = pagedViews(atlas).filter((view) => view.language === language);
  return atlas.indicators.flatMap(({ id, name }) => {
    const periods = views.filter(({ indicator }) => indicator === id).map(({ period }) => ({ id: period, name: periodText(period, language) }));
    const opening = periods.find((period) => period.id === openingPeriod(atlas, id)) ?? periods.at(-1);
    return opening ? [{ id, name: name[language], opening: opening.id, periods }] : [];
  });
}

/** Path of the module that says what there is to choose from. */
export function choicesPath(language: Language): string {
  return `embed/figure/${language}/choices.js`;
}

/** All of them, one after the other: a build need not hold them all. */
export function* embedViews(site: Site): Generator<BuiltFile> {
  const { document } = new JSDOM("").window;
  for (const view of pagedViews(site.atlas)) {
    for (const look of LOOKS) {
      const choice = { ...parse(site.atlas, `${prefix(view.language)}?indicator=${view.indicator}&period=${view.period}`), ...ASKED[look] } as ReturnType<typeof parse>;
      // Not in the document, which would keep count of every change.
      const stand = document.createElement("div");
      drawEmbed(stand, { ...site, scene: mapScene(site.atlas, choice), href: site.url + write(site.atlas, choice), heading: "p", view: look });
      yield { fileName: figurePath(view, look), source: embedModule("tree", treeOf(stand.firstElementChild as Element)) };
    }
  }
  for (const language of ["vi", "en"] as const) {
    yield { fileName: choicesPath(language), source: embedModule("choices", embedChoices(site.atlas, language)) };
    const path = `${prefix(language)}embed/`;
    yield { fileName: `${path}index.html`, source: embedOf(site, { ...DEFAULT_VIEW, language }, path).page };
  }
}
