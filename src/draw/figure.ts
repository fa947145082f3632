// A picture that stands alone: title, sentence, map, legend, sources and credit in one SVG with explicit colours. It is
// the README's picture and what the picture tests compare; it must not know where it is shown.

import { select, type Selection } from "d3-selection";

import type { Atlas, Language } from "../model/atlas";
import { frameCamera } from "../model/camera";
import { palette, SURFACES, type Theme } from "../model/color";
import { FRAME } from "../model/mercator";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { dressMap } from "./dress";
import { drawGround, LABEL_LAYERS, type Ground } from "./ground";
import { legendNotes, missingText } from "./legend";
import { balanced, wrapped } from "./lines";
import { drawMap, drawMarks } from "./map";
import { drawLabelTexts, drawMarkers, fitLabels, placeLayer } from "./overlay";
import { SYMBOLS } from "./symbols";
import type { Sources } from "./table";

/** What a picture is made of. */
export interface FigureParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly ground: Ground;
  /** Sources by id; those of the shown figures are named. */
  readonly sources: Sources;
  readonly theme: Theme;
}

type Parent = Selection<SVGElement, unknown, null, undefined>;

/** Pixels. */
const WIDTH = 1000;
const MARGIN = 28;
const MAP_WIDTH = 660;
const MAP_HEIGHT = Math.round((MAP_WIDTH * FRAME.height) / FRAME.width);
const GAP = 24;

/** Sizes of type in pixels. */
const TYPE = { title: 24, text: 16, small: 14, fine: 11.5 } as const;
const LEADING = 1.4;

interface Style {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  readonly heading?: boolean;
}

/** Writes a text in lines below `top`; gives back where it ends. */
function write(parent: Parent, text: string, top: number, { x, width, size, fill, heading = false }: Style): number {
  const lines = heading ? balanced(text, size, width) : wrapped(text, size, width);
  const node = parent.append("text").attr("font-size", size).attr("font-weight", heading ? 600 : 400).attr("fill", fill);
  lines.forEach((line, i) => node.append("tspan").attr("x", x).attr("y", Math.round(top + size * (1 + i * LEADING))).text(line));
  return Math.round(top + size * (lines.length * LEADING + 0.2));
}

function drawLand(root: Parent, { atlas, scene, ground, theme }: FigureParts, top: number): void {
  const frame = root.append("svg").attr("x", MARGIN).attr("y", top).attr("width", MAP_WIDTH).attr("height", MAP_HEIGHT);
  const svg = frame.node() as SVGSVGElement;
  const view = frameCamera(MAP_WIDTH, MAP_HEIGHT);
  drawGround(svg, ground, atlas.places);
  drawMap(svg, scene);
  drawMarks(svg, { hover: null, focus: null, chosen: scene.choice.unit });
  frame.attr("viewBox", `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`).insert("rect", "*").attr("width", MAP_WIDTH).attr("height", MAP_HEIGHT).attr("fill", SURFACES[theme].sea);
  frame.select(".ground").attr("transform", `translate(${view.x} ${view.y}) scale(${view.k})`);
  const [kept, ...others] = LABEL_LAYERS.map((width) => svg.querySelector(`.labels[data-width=${width}]`) as SVGGElement);
  for (const layer of others) layer.remove();
  if (kept) {
    drawLabelTexts(kept, scene.units);
    placeLayer(kept, atlas.places, fitLabels(scene, atlas.places, atlas.projects, view.k), view, 1);
  }
  drawMarkers(svg, atlas.projects, view, scene.choice);
  dressMap(svg, theme, view.k);
}

/** The legend as a column; gives back where it ends. */
function drawKey(root: Parent, { scene, theme, atlas }: FigureParts, top: number): number {
  const { legend, choice } = scene;
  const { ink, quiet, coast } = SURFACES[theme];
  const [x, right] = [MARGIN + MAP_WIDTH + GAP, WIDTH - MARGIN];
  const key = root.append<SVGElement>("g").attr("class", "legend");
  let y = write(key, legend.title, top, { x, width: right - x, size: TYPE.small, fill: ink, heading: true }) + 8;
  const row = (fill: string, label: string, count: number, edge: string): void => {
    key.append("rect").attr("x", x).attr("y", y).attr("width", 28).attr("height", 18).attr("fill", fill).attr("stroke", edge).attr("stroke-width", 0.75);
    key.append("text").attr("x", right).attr("y", y + 14).attr("text-anchor", "end").attr("font-size", TYPE.small).attr("font-weight", 600).attr("fill", ink).text(count);
    y = Math.max(y + 26, write(key, label, y, { x: x + 38, width: right - x - 70, size: TYPE.small, fill: ink }) + 5);
  };
  for (const each of legend.classes.toReversed()) {
    row(palette(theme)[each.swatch], each.label, each.count, "none");
    if (each.turn) key.append("path").attr("d", `M${x} ${y - 4}h28`).attr("stroke", ink).attr("stroke-width", 2);
  }
  if (legend.missing.count > 0) row("url(#hatch)", missingText(legend, choice.language), legend.missing.count, coast);
  for (const note of legendNotes(legend, choice.language)) y = write(key, note, y, { x, width: right - x, size: TYPE.small, fill: quiet });
  if (atlas.projects.length > 0) {
    key.append("path").attr("d", SYMBOLS.pin).attr("transform", `translate(${x + 6} ${y + 10})`).attr("fill", ink);
    y = write(key, words(choice.language).ui.projects, y, { x: x + 18, width: right - x - 18, size: TYPE.small, fill: quiet });
  }
  return y;
}

/** Publishers of the shown figures, the most used first. */
function publishers({ scene, sources }: FigureParts, language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cell } of scene.units) {
    const name = cell && sources.get(cell[0].source)?.publisher[language];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Draws a picture into an empty `<svg>`, 1000 pixels wide and as high as its words need. */
export function drawFigure(svg: SVGSVGElement, parts: FigureParts): void {
  const { scene, theme } = parts;
  const { language } = scene.choice;
  const { ui } = words(language);
  const { paper, ink, quiet } = SURFACES[theme];
  const root = select<SVGElement, unknown>(svg).attr("xmlns", "http://www.w3.org/2000/svg").attr("lang", language).attr("font-family", "Be Vietnam Pro, Helvetica Neue, Arial, sans-serif");
  root.append("title").text(scene.title);
  root.append("desc").text(scene.summary);
  const background = root.append("rect").attr("width", WIDTH).attr("fill", paper);
  const whole = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  let y = write(root, scene.title, 20, { ...whole, size: TYPE.title, fill: ink, heading: true });
  y = write(root, scene.summary, y + 4, { ...whole, size: TYPE.text, fill: ink }) + 12;
  drawLand(root, parts, y);
  y = Math.max(y + MAP_HEIGHT, drawKey(root, parts, y)) + 10;
  const named = publishers(parts, language);
  if (named.length > 0) y = write(root, `${ui.source}: ${named.join("; ")}.`, y, { ...whole, size: TYPE.fine, fill: quiet });
  const noted = scene.units.flatMap(({ name, notes }) => notes.map((note) => `† ${name}: ${note}`));
  for (const line of [...noted, ui.merger, ui.credit]) y = write(root, line, y, { ...whole, size: TYPE.fine, fill: quiet });
  background.attr("height", y + 14);
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${y + 14}`);
  svg.setAttribute("width", String(WIDTH));
  svg.setAttribute("height", String(y + 14));
}
