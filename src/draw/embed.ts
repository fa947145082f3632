// An embed as it stands before any script: title, sentence, map, legend, figures, source, and the way to the whole page.
// The same in an iframe's page and inside the element; it must not know whose page it stands in.

import { select, type Selection } from "d3-selection";

import type { Atlas } from "../model/atlas";
import { statusText } from "../model/describe";
import type { EmbedView } from "../model/embed-choice";
import { FRAME } from "../model/mercator";
import { publishers } from "../model/publishers";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { EMBED_WORDS } from "../model/words-embed";
import { BOARDS } from "./embed-board";
import { drawGround, type Ground } from "./ground";
import { landOf, layLand } from "./land";
import { drawLegend } from "./legend";
import { drawMap } from "./map";
import { drawStill } from "./overlay";
import { pareLabel, roundPlace } from "./pare";
import type { Sources } from "./table";

/** An element of a figure as data, which travels as a module and is grown again where it is shown. */
export type Tree = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: (Tree | string)[]];

export interface EmbedParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly ground: Ground;
  readonly sources: Sources;
  /** Address of the whole page. */
  readonly href: string;
  /** What the title is: a document's own heading, or a line in somebody else's. */
  readonly heading: "h1" | "p";
  readonly view: EmbedView;
}

type Figure = Selection<HTMLElement, unknown, null, undefined>;

/** The map, with its land. */
function drawMapBoard(board: HTMLElement, { atlas, scene, ground }: EmbedParts): void {
  const svg = select(board).append("div").attr("class", "embed-map").append("svg").attr("width", FRAME.width).attr("height", FRAME.height).node() as SVGSVGElement;
  drawGround(svg, ground, atlas.places);
  drawMap(svg, scene);
  drawStill(svg, scene, atlas.places, []);
  for (const label of [...svg.querySelectorAll("[data-label]")]) pareLabel(label);
  for (const node of svg.querySelectorAll("[data-label], [data-circle]")) roundPlace(node);
  for (const clip of [...svg.querySelectorAll("clipPath")]) clip.remove();
  layLand(svg, landOf(ground, atlas.places));
}

function drawFigures(parent: Figure, scene: MapScene): void {
  const { language } = scene.choice;
  const { absence } = words(language);
  const say = EMBED_WORDS[language];
  const fold = parent.append("details").attr("class", "embed-figures");
  fold.append("summary").text(say.figures);
  const table = fold.append("table");
  table.append("caption").text(scene.title);
  const head = table.append("thead").append("tr");
  for (const name of [say.unit, scene.legend.title, say.status]) head.append("th").attr("scope", "col").text(name);
  const body = table.append("tbody");
  for (const { unit, name, figure, cell, notes, absence: why } of scene.units) {
    const row = body.append("tr").attr("data-row", unit.id);
    row.append("th").attr("scope", "row").text(name);
    row.append("td").text(figure || "–");
    row.append("td").text([cell ? statusText(cell[0], language) : why ? absence[why] : "", ...notes].filter(Boolean).join("; "));
  }
}

/** Draws an embed as the last child of `parent`. */
export function drawEmbed(parent: HTMLElement, parts: EmbedParts): void {
  const { scene, sources, href, heading, view } = parts;
  const { language } = scene.choice;
  const { ui, atlas: site } = words(language);
  const say = EMBED_WORDS[language];
  const figure: Figure = select(parent).append<HTMLElement>("figure").attr("class", "embed").attr("lang", language);
  const lede = figure.append("figcaption");
  lede.append(heading).attr("class", "embed-title").text(scene.title);
  lede.append("p").attr("class", "embed-summary").text(scene.summary);
  const board = figure.append<HTMLElement>("div").attr("class", "embed-board").attr("data-view", view);
  (view === "map" ? drawMapBoard : BOARDS[view])(board.node() as HTMLElement, parts);
  if (view !== "table") {
    drawLegend(board.append<HTMLElement>("div").attr("class", "embed-legend").attr("role", "group").attr("aria-label", ui.legend).node() as HTMLElement, scene.legend, language);
    drawFigures(figure, scene);
  }
  const named = publishers(scene, sources);
  const foot = figure.append("p").attr("class", "embed-source");
  if (named.length > 0) foot.append("span").text(`${ui.source}: ${named.join("; ")}. `);
  foot.append("a").attr("href", href).attr("target", "_blank").attr("rel", "noopener").text(`${say.open}: ${site}`);
  figure.append("p").attr("class", "embed-source").text(ui.credit);
}
