// A picture that stands alone: title, sentence, map, legend, sources and credit in one SVG with explicit colours. It is
// the README's picture and what the picture tests compare; it must not know where it is shown.

import { select } from "d3-selection";

import { SURFACES } from "../model/color";
import { FRAME } from "../model/mercator";
import { publishers } from "../model/publishers";
import { words } from "../model/words";
import { drawKey, drawLand, write, type FigureParts } from "./figure-parts";

/** Pixels. */
const WIDTH = 1000;
const MARGIN = 28;
const MAP_WIDTH = 660;
const MAP_HEIGHT = Math.round((MAP_WIDTH * FRAME.height) / FRAME.width);
const GAP = 24;

/** Sizes of type in pixels. */
const TYPE = { title: 24, text: 16, small: 14, fine: 11.5 } as const;

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
  const keyX = MARGIN + MAP_WIDTH + GAP;
  drawLand(root, parts, { x: MARGIN, y, width: MAP_WIDTH, height: MAP_HEIGHT, zoom: 1 });
  y = Math.max(y + MAP_HEIGHT, drawKey(root, parts, y, { x: keyX, width: WIDTH - MARGIN - keyX, size: TYPE.small })) + 10;
  const named = publishers(scene, parts.sources);
  if (named.length > 0) y = write(root, `${ui.source}: ${named.join("; ")}.`, y, { ...whole, size: TYPE.fine, fill: quiet });
  const noted = scene.units.flatMap(({ name, notes }) => notes.map((note) => `† ${name}: ${note}`));
  for (const line of [...noted, ui.merger, ui.credit]) y = write(root, line, y, { ...whole, size: TYPE.fine, fill: quiet });
  background.attr("height", y + 14);
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${y + 14}`);
  svg.setAttribute("width", String(WIDTH));
  svg.setAttribute("height", String(y + 14));
}
