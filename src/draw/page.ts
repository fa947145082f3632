// The body of a page as it stands before any script: headline, map, legend, table, sources, ways to other pages. The
// shell later draws the same parts again for another choice.

import { select, type Selection } from "d3-selection";

import type { Atlas } from "../model/atlas";
import { pagePath, prefix, write } from "../model/address";
import { PAGED, periodsOf } from "../model/cells";
import { FRAME } from "../model/mercator";
import { periodText } from "../model/period";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { drawGround, type Ground } from "./ground";
import { drawHead } from "./head";
import { drawLegend } from "./legend";
import { drawMap } from "./map";
import { drawStill } from "./overlay";
import { drawFoot, drawMasthead, type StoryName } from "./masthead";
import { drawTable, type Sources } from "./table";

export interface PageParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly ground: Ground;
  readonly sources: Sources;
  /** Stories to present; none when left out. */
  readonly stories?: readonly StoryName[];
  /** Relative way to the site's root, with its last slash; `./` on the root page. */
  readonly root: string;
}

type Parent = Selection<HTMLElement, unknown, null, undefined>;

/** The picture itself into an empty `<svg>`: ground, fills, labels fitted for three widths, projects. */
export function drawStaticMap(svg: SVGSVGElement, { atlas, scene, ground }: Pick<PageParts, "atlas" | "scene" | "ground">): void {
  drawGround(svg, ground, atlas.places);
  drawMap(svg, scene);
  drawStill(svg, scene, atlas.places, atlas.projects);
}

/** Links to every page, for readers without script; with script the picker takes their place. */
function drawViews(parent: Parent, { atlas, scene, root }: PageParts): void {
  const { language } = scene.choice;
  const views = parent.append("details").attr("class", "views");
  views.append("summary").text(words(language).ui.otherViews);
  for (const indicator of atlas.indicators) {
    const periods = periodsOf(atlas, indicator.id, PAGED);
    if (periods.length === 0) continue;
    views.append("p").text(indicator.name[language]);
    const list = views.append("ul");
    for (const { id, known } of [...periods].reverse()) {
      const view = { language, indicator: indicator.id, period: id };
      const current = indicator.id === scene.choice.indicator && id === scene.choice.period;
      list
        .append("li")
        .append("a")
        .attr("href", root + (pagePath(atlas, view) ?? prefix(language)))
        .attr("aria-current", current ? "page" : null)
        .text(`${periodText(id, language)} (${known})`);
    }
  }
}

/** Draws a whole page into an empty `<body>`. */
export function drawPage(body: HTMLElement, parts: PageParts): void {
  const { atlas, scene, root, sources } = parts;
  const { language } = scene.choice;
  const { ui } = words(language);
  const page = select(body);
  page.append("a").attr("class", "skip").attr("href", "#table").text(ui.skip);
  const other = write(atlas, { ...scene.choice, language: language === "vi" ? "en" : "vi" });
  const masthead = page.append<HTMLElement>("header").attr("class", "masthead");
  drawMasthead(masthead.node() as HTMLElement, language, root, other);
  for (const tag of ["atlas-search", "atlas-theme"]) masthead.insert(tag, "nav");
  const main = page.append<HTMLElement>("main");
  drawHead(main.append<HTMLElement>("div").attr("class", "lede").node() as HTMLElement, scene);
  const board = main.append<HTMLElement>("div").attr("class", "board");
  const stage = board.append<HTMLElement>("section").attr("class", "stage").attr("aria-label", ui.map);
  const map = stage.append<HTMLElement>("atlas-map").attr("state", "svg");
  const svg = map.append("svg").attr("width", FRAME.width).attr("height", FRAME.height).node() as SVGSVGElement;
  drawStaticMap(svg, parts);
  map.append("atlas-tools");
  map.append("atlas-tooltip").attr("hidden", "");
  stage.append("p").attr("class", "credit").text(ui.credit);
  stage.append("atlas-forms");
  const rail = board.append<HTMLElement>("div").attr("class", "rail");
  const picker = rail.append<HTMLElement>("atlas-picker");
  const legend = rail.append<HTMLElement>("section").attr("aria-label", ui.legend).append<HTMLElement>("atlas-legend");
  drawLegend(legend.node() as HTMLElement, scene.legend, language);
  rail.append("atlas-details").append("p").attr("class", "hint").text(ui.pick);
  drawViews(picker, parts);
  const times = board.append("div").attr("class", "times");
  for (const tag of ["atlas-timeline", "atlas-take"]) times.append(tag);
  main.append("atlas-panels");
  const table = main.append<HTMLElement>("section").attr("id", "table").attr("class", "figures").attr("aria-labelledby", "table-title");
  table.append("h2").attr("id", "table-title").text(ui.table);
  table.append("atlas-figures");
  drawTable(table.append<HTMLElement>("atlas-table").node() as HTMLElement, scene, sources);
  main.append("atlas-offline");
  drawFoot(page.append<HTMLElement>("footer").node() as HTMLElement, atlas, language, root, parts.stories);
}
