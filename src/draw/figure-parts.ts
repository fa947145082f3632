// The pieces that standalone pictures are put together from: lines of words, the dressed land and the legend.
// It must not know the sheet they stand on.

import { select, type Selection } from "d3-selection";

import type { Atlas } from "../model/atlas";
import { frameCamera } from "../model/camera";
import { credited } from "../model/cite";
import { palette, SURFACES, type Theme } from "../model/color";
import { setBalanced, setLines, type Glyphs } from "../model/glyphs";
import { publishers } from "../model/publishers";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { POSTER_WORDS } from "../model/words-poster";
import { drawCircles } from "./circles";
import { dressMap } from "./dress";
import { drawGround, LABEL_LAYERS, type Ground } from "./ground";
import { legendNotes, missingText } from "./legend";
import { ESTIMATED, type Setter } from "./lines";
import { drawLift } from "./lift";
import { drawMap, drawMarks } from "./map";
import { drawLabelTexts, drawMarkers, fitLabels, placeLayer } from "./overlay";
import { SYMBOLS } from "./symbols";
import { drawTiles } from "./tiles";
import type { Sources } from "./table";

/** What a picture is made of. */
export interface FigureParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly ground: Ground;
  /** Sources by id; those of the shown figures are named. */
  readonly sources: Sources;
  readonly theme: Theme;
  /** How lines are broken; by estimate where it is left out. */
  readonly set?: Setter;
  /** Ids of units that are lifted out of the others; all are drawn alike where it is left out or `null`. */
  readonly lifted?: readonly string[] | null;
}

export type Parent = Selection<SVGElement, unknown, null, undefined>;

/** Lines of one kind: pixels, but for the colour. */
export interface Style {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  readonly heading?: boolean;
  /** Height of a line in em. */
  readonly leading?: number;
}

const LEADING = 1.4;

/** Lines as these letters are wide. */
export function setBy(glyphs: Glyphs): Setter {
  return { wrapped: (text, size, width) => setLines(glyphs, text, size, width, "400"), balanced: (text, size, width) => setBalanced(glyphs, text, size, width, "600") };
}

/** Makes an empty `<svg>` a sheet of paper of that size in pixels, named and told by its scene. */
export function openSheet(svg: SVGSVGElement, { scene, theme }: Pick<FigureParts, "scene" | "theme">, { width, height }: { readonly width: number; readonly height: number }): Parent {
  const root: Parent = select<SVGElement, unknown>(svg).attr("xmlns", "http://www.w3.org/2000/svg").attr("lang", scene.choice.language).attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
  root.append("title").text(scene.title);
  root.append("desc").text(scene.summary);
  root.append("rect").attr("width", width).attr("height", height).attr("fill", SURFACES[theme].paper);
  return root;
}

/** Publishers of the shown figures in one line, the rest counted. */
export function sourcesText({ scene, sources }: Pick<FigureParts, "scene" | "sources">): string {
  const { language } = scene.choice;
  const say = POSTER_WORDS[language];
  const all = publishers(scene, sources);
  return all.length === 0 ? say.noSource : `${say.source}: ${credited(all, language)}.`;
}

/** Writes a text in lines below `top`; gives back where it ends. */
export function write(parent: Parent, text: string, top: number, { x, width, size, fill, heading = false, leading = LEADING }: Style, set: Setter = ESTIMATED): number {
  const lines = heading ? set.balanced(text, size, width) : set.wrapped(text, size, width);
  const node = parent.append("text").attr("font-size", size).attr("font-weight", heading ? 600 : 400).attr("fill", fill);
  lines.forEach((line, i) => node.append("tspan").attr("x", x).attr("y", Math.round(top + size * (1 + i * leading))).text(line));
  return Math.round(top + size * (lines.length * leading + 0.2));
}

/** Where the land stands on a sheet, in pixels; what keeps its size, such as labels, is drawn `zoom` times as large. */
export interface LandBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** Draws the whole region into a box, sea included, and cuts off what lies beyond it. */
export function drawLand(root: Parent, { atlas, scene, ground, theme, lifted = null }: FigureParts, { x, y, width, height, zoom }: LandBox): void {
  const frame = root.append("svg").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  const svg = frame.node() as unknown as SVGSVGElement;
  const [innerWidth, innerHeight] = [width / zoom, height / zoom];
  const view = frameCamera(innerWidth, innerHeight);
  drawGround(svg, ground, atlas.places);
  drawMap(svg, scene);
  frame.attr("viewBox", `0 0 ${innerWidth} ${innerHeight}`).insert("rect", "*").attr("width", innerWidth).attr("height", innerHeight).attr("fill", SURFACES[theme].sea);
  frame.select(".ground").attr("transform", `translate(${view.x} ${view.y}) scale(${view.k})`);
  const [kept, ...others] = LABEL_LAYERS.map((each) => svg.querySelector(`.labels[data-width=${each}]`) as SVGGElement);
  for (const layer of others) layer.remove();
  if (kept) {
    drawLabelTexts(kept, scene.units);
    placeLayer(kept, atlas.places, fitLabels(scene, atlas.places, atlas.projects, view.k), view, 1);
  }
  drawCircles(svg, scene, atlas.places, view, view);
  if (scene.form === "tiles") {
    drawTiles(svg, scene, view);
    for (const land of svg.querySelectorAll(".neighbours, .coast, .rivers, .labels")) land.remove();
    frame.select("rect").attr("fill", SURFACES[theme].paper);
    drawMap(svg, scene);
  } else drawMarkers(svg, atlas.projects, view, scene.choice);
  drawMarks(svg, { hover: null, focus: null, chosen: scene.choice.unit });
  if (lifted !== null && scene.form !== "tiles") {
    drawLift(svg, scene, lifted);
    // Under a veil no land is so dark that its label must be light.
    for (const label of svg.querySelectorAll("[data-label]")) if (!lifted.includes(label.getAttribute("data-label") ?? "")) label.removeAttribute("data-swatch");
  }
  dressMap(svg, theme, view.k);
}

/** A column of a sheet, in pixels, and the size of its type. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

/** Type for which the sizes of a legend are given, in pixels. */
const KEY_TYPE = 14;

/** The classes of a legend with their counts, the missing ones last, as a column; gives back where it ends. */
export function drawClasses(key: Parent, { scene: { legend, choice }, theme, set }: FigureParts, top: number, { x, width, size }: Column): number {
  const { ink, coast } = SURFACES[theme];
  const px = (length: number): number => (length * size) / KEY_TYPE;
  let y = top;
  const row = (fill: string, label: string, count: number, edge: string): void => {
    key.append("rect").attr("x", x).attr("y", y).attr("width", px(28)).attr("height", px(18)).attr("fill", fill).attr("stroke", edge).attr("stroke-width", 0.75);
    key.append("text").attr("x", x + width).attr("y", y + px(14)).attr("text-anchor", "end").attr("font-size", size).attr("font-weight", 600).attr("fill", ink).text(count);
    y = Math.max(y + px(26), write(key, label, y, { x: x + px(38), width: width - px(70), size, fill: ink }, set) + px(5));
  };
  for (const each of legend.classes.toReversed()) {
    row(palette(theme)[each.swatch], each.label, each.count, "none");
    if (each.turn) key.append("path").attr("d", `M${x} ${y - px(4)}h${px(28)}`).attr("stroke", ink).attr("stroke-width", px(2));
  }
  if (legend.missing.count > 0) row("url(#hatch)", missingText(legend, choice.language), legend.missing.count, coast);
  return y;
}

/** The legend as a column; gives back where it ends. */
export function drawKey(root: Parent, parts: FigureParts, top: number, column: Column): number {
  const { scene, theme, atlas, set } = parts;
  const { legend, choice } = scene;
  const { x, width, size } = column;
  const { ink, quiet } = SURFACES[theme];
  const px = (length: number): number => (length * size) / KEY_TYPE;
  const key = root.append<SVGElement>("g").attr("class", "legend");
  let y = write(key, legend.title, top, { x, width, size, fill: ink, heading: true }, set) + px(8);
  y = drawClasses(key, parts, y, column);
  for (const note of legendNotes(legend, choice.language)) y = write(key, note, y, { x, width, size, fill: quiet }, set);
  if (atlas.projects.length > 0 && scene.form !== "tiles") {
    key.append("path").attr("d", SYMBOLS.pin).attr("transform", `translate(${x + px(6)} ${y + px(10)}) scale(${px(1)})`).attr("fill", ink);
    y = write(key, words(choice.language).ui.projects, y, { x: x + px(18), width: width - px(18), size, fill: quiet }, set);
  }
  return y;
}
