// The figure that needs nothing: no script, no stylesheet, no class. It is pasted into articles as it is, so every look is
// an attribute, and it still reads where a content system strips ids and styles. It must not know whose page it stands in.

import { select, type Selection } from "d3-selection";

import type { Atlas } from "../model/atlas";
import { SURFACES } from "../model/color";
import { publishers } from "../model/publishers";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { EMBED_WORDS } from "../model/words-embed";
import { drawKey, drawLand, openSheet, type FigureParts } from "./figure-parts";
import type { Ground } from "./ground";
import type { Sources } from "./table";

export interface SnippetParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly ground: Ground;
  readonly sources: Sources;
  /** Address of the whole page. */
  readonly href: string;
  /** What its ids begin with, which no other snippet of a page may share. */
  readonly name: string;
}

/** Width in pixels at which type has its own size: a phone shows it a little smaller, a column of text a little larger. */
const WIDTH = 420;

/** As high as an embed's map, in which the land has its room. */
const LAND_HEIGHT = Math.round((WIDTH * 10) / 9);

const MARGIN = 12;
const TYPE = 14;

/** Wider than this its type would be a poster's. A content system that strips it loses nothing else. */
const WIDEST = "max-width:640px";

/** A browser's own margins of a figure are wide, and would be a jump where an element takes its place. */
const NO_MARGIN = "margin:0";

/** What refers to an id, in any attribute. */
const REFERENCE = /^(?:url\(#(.+)\)|#(shape-.+))$/;

/** Gives each shape its words as a tooltip, which needs no script, in place of attributes for a page that can be asked. */
function tellShapes(svg: Element): void {
  for (const path of svg.querySelectorAll(".units [data-unit]")) {
    select(path).append("title").text(path.getAttribute("aria-label"));
    for (const name of ["aria-label", "role"]) path.removeAttribute(name);
  }
}

/** Ids that something refers to get the snippet's name, the rest go. A hatch that is lost is paper, never black. */
function nameIds(svg: Element, name: string): void {
  const edges = new Set([...svg.querySelectorAll("[clip-path]")].map((edge) => edge.getAttribute("clip-path")));
  for (const clip of [...svg.querySelectorAll("clipPath")]) if (!edges.has(`url(#${clip.id})`)) clip.remove();
  const used = new Set<string>();
  const nodes = [...svg.querySelectorAll("*")];
  for (const node of nodes) {
    for (const { name: attribute, value } of [...node.attributes]) {
      const [, url, href] = REFERENCE.exec(value) ?? [];
      const id = url ?? href;
      if (id === undefined) continue;
      used.add(id);
      node.setAttribute(attribute, url === undefined ? `#${name}-${id}` : `url(#${name}-${id})${attribute === "fill" ? ` ${SURFACES.light.paper}` : ""}`);
    }
  }
  for (const node of nodes) {
    if (used.has(node.id)) node.id = `${name}-${node.id}`;
    else node.removeAttribute("id");
  }
}

/** The hatch is as fine in the legend as on the land, which is scaled. */
function hatchKey(svg: Element): void {
  const pattern = svg.querySelector("pattern");
  if (!pattern) return;
  const key = pattern.cloneNode(true) as Element;
  key.id = "hatch-key";
  key.removeAttribute("patternTransform");
  pattern.after(key);
  for (const node of svg.querySelectorAll('rect[fill="url(#hatch)"]')) node.setAttribute("fill", "url(#hatch-key)");
}

/** Leaves out what only a stylesheet or a script would read. */
function strip(svg: Element): void {
  for (const node of svg.querySelectorAll("*")) {
    for (const { name } of [...node.attributes]) if (name === "class" || name === "aria-hidden" || (name.startsWith("data-") && name !== "data-unit")) node.removeAttribute(name);
  }
  for (const group of [...svg.querySelectorAll("g")].reverse()) if (!group.firstChild) group.remove();
}

function drawPicture(figure: Selection<HTMLElement, unknown, null, undefined>, { atlas, scene, ground, sources, name }: SnippetParts): void {
  const svg = figure.append<SVGSVGElement>("svg").node() as SVGSVGElement;
  // Projects are left out, as in every embed.
  const parts: FigureParts = { atlas: { ...atlas, projects: [] }, scene, ground, sources, theme: "light" };
  const root = openSheet(svg, parts, { width: WIDTH, height: LAND_HEIGHT });
  drawLand(root, parts, { x: 0, y: 0, width: WIDTH, height: LAND_HEIGHT, zoom: 1 });
  // A picture within a picture is what a host's rules for pictures would size: it becomes a group of this one.
  const inner = svg.querySelector("svg") as SVGSVGElement;
  root.append("g").node()?.append(...inner.childNodes);
  inner.remove();
  const paper = root.append("rect").attr("y", LAND_HEIGHT).attr("width", WIDTH).attr("fill", SURFACES.light.paper);
  const height = drawKey(root, parts, LAND_HEIGHT + MARGIN, { x: MARGIN, width: WIDTH - 2 * MARGIN, size: TYPE }) + MARGIN;
  paper.attr("height", height - LAND_HEIGHT);
  root.attr("viewBox", `0 0 ${WIDTH} ${height}`).attr("width", "100%").attr("height", null).attr("style", WIDEST).attr("role", "img").attr("font-family", "system-ui, sans-serif");
  root.select("rect").attr("height", height);
  hatchKey(svg);
  tellShapes(svg);
  nameIds(svg, name);
  strip(svg);
}

/** Draws a snippet as the last child of `parent`. */
export function drawSnippet(parent: HTMLElement, parts: SnippetParts): void {
  const { scene, sources, href } = parts;
  const { language } = scene.choice;
  const { ui, atlas: site } = words(language);
  const figure = select(parent).append<HTMLElement>("figure").attr("lang", language).attr("style", NO_MARGIN);
  const caption = figure.append("figcaption");
  caption.append("strong").text(scene.title);
  caption.append("br");
  caption.append("span").text(scene.summary);
  drawPicture(figure, parts);
  const named = publishers(scene, sources);
  const foot = figure.append("p").append("small");
  if (named.length > 0) foot.append("span").text(`${ui.source}: ${named.join("; ")}. `);
  foot.append("a").attr("href", href).text(`${EMBED_WORDS[language].open}: ${site}`);
  foot.append("br");
  foot.append("span").text(ui.credit);
}
