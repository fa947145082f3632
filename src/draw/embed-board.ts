// The ways to look at an embed's figures beside its map: equal squares, bars in order, a table with the source of every
// figure. It must not know what stands around them.

import { select } from "d3-selection";

import { barsScene } from "../model/bars";
import type { EmbedView } from "../model/embed-choice";
import type { MapScene, UnitScene } from "../model/scene";
import { tileOutline, TILE_PLACES, TILES_BOX } from "../model/tile-grid";
import { words } from "../model/words";
import { RANKING_WORDS, tieText } from "../model/words-ranking";
import { drawBarRows, drawBars } from "./bars";
import type { EmbedParts } from "./embed";
import { drawGround } from "./ground";
import { landOf, layLand } from "./land";
import { drawMap } from "./map";
import { drawTable } from "./table";
import { drawTiles } from "./tiles";

type Draw = (board: HTMLElement, parts: EmbedParts) => void;

/** Land that is squares. */
const SQUARES = { units: new Map(TILE_PLACES.map((place) => [place.unit, tileOutline(place)])), neighbours: "", coast: "", rivers: "" };

function drawTilesBoard(board: HTMLElement, { scene }: EmbedParts): void {
  const svg = select(board).append("div").attr("class", "embed-map").append("svg").node() as SVGSVGElement;
  drawGround(svg, SQUARES, TILE_PLACES);
  drawTiles(svg, scene, { k: 1, x: 0, y: 0 });
  drawMap(svg, scene);
  for (const clip of [...svg.querySelectorAll("clipPath")]) clip.remove();
  layLand(svg, landOf(SQUARES, TILE_PLACES));
  const [west, north, east, south] = TILES_BOX;
  const root = select(svg).attr("viewBox", `${west} ${north} ${east - west} ${south - north}`);
  root.selectAll("[data-land]").attr("data-land", null);
  root.selectAll(".neighbours, .coast, .rivers, .discs, .circles, .labels, .markers").remove();
}

/** The rows of units, each with what is known of it. */
function linesOf(host: HTMLElement, scene: MapScene): readonly { readonly line: Element; readonly unit: UnitScene }[] {
  const units = new Map(scene.units.map((unit) => [unit.unit.id, unit]));
  return [...host.querySelectorAll("[data-unit]")].flatMap((line) => {
    const unit = units.get(line.getAttribute("data-unit") ?? "");
    return unit ? [{ line, unit }] : [];
  });
}

function drawRankingBoard(board: HTMLElement, { atlas, scene }: EmbedParts): void {
  const { language } = scene.choice;
  const { ui } = words(language);
  const say = RANKING_WORDS[language];
  const bars = barsScene(atlas, scene);
  const host = select(board).append<HTMLElement>("div").attr("class", "embed-rows");
  drawBarRows(host.node() as HTMLElement, bars, scene);
  drawBars(host.node() as HTMLElement, bars);
  // The lines over time are the whole page's; a row's button is made where it can be pressed.
  host.selectAll(".trend").remove();
  for (const { line, unit } of linesOf(host.node() as HTMLElement, scene)) select(line).attr("data-spoken", unit.spoken).select("th").text(unit.name);
  const notes = select(board).append("ul").attr("class", "embed-notes");
  if (bars.country?.at != null) notes.append("li").text(`${say.countryLine}.`);
  for (const tied of bars.ties) notes.append("li").text(tieText(tied, language));
  for (const note of new Set(scene.units.flatMap(({ notes: each }) => each))) notes.append("li").text(`† ${note}`);
  if (scene.legend.estimates > 0) notes.append("li").text(`${ui.estimateEdge}.`);
  if (bars.breaks.length > 0) notes.append("li").text(say.breaksLine);
}

function drawTableBoard(board: HTMLElement, { scene, sources }: EmbedParts): void {
  const host = select(board).append<HTMLElement>("div").attr("class", "embed-rows embed-table");
  drawTable(host.node() as HTMLElement, scene, sources);
  host.selectAll("a").attr("target", "_blank");
  for (const { line, unit } of linesOf(host.node() as HTMLElement, scene)) select(line).attr("data-class", unit.class).attr("data-spoken", unit.spoken);
}

/** Draws a view's figures into the empty board of an embed. */
export const BOARDS: Readonly<Record<Exclude<EmbedView, "map">, Draw>> = { tiles: drawTilesBoard, ranking: drawRankingBoard, table: drawTableBoard };
