// The editor's preview: the step's words over its map, drawn from the same scene that the stage draws, on the land that the
// page came with.

import { html, nothing, type TemplateResult } from "lit";

import { drawMap, drawMarks } from "../draw/map";
import { drawStill } from "../draw/overlay";
import { clearTiles, drawTiles } from "../draw/tiles";
import type { Atlas } from "../model/atlas";
import { highlighted } from "../model/highlight";
import { mapScene, type MapScene } from "../model/scene";
import type { Step } from "../model/story";
import { stepChoice } from "../model/story-step";
import { storyText } from "../model/story-text";
import { EDITOR_WORDS } from "../model/words-editor";
import type { Desk } from "./editor-desk";

let drawn: { readonly shown: string; readonly scene: MapScene } | null = null;

/** The scene of a step, made once for what it shows. */
function sceneOf({ known: { atlas }, language }: Desk, step: Step): MapScene {
  const shown = JSON.stringify([step.choice, language]);
  if (drawn?.shown !== shown) drawn = { shown, scene: mapScene(atlas, stepChoice(atlas, step, { language, theme: null })) };
  return drawn.scene;
}

/** Words, map and legend of a step; `paintStep` draws the map. */
export function picturePart(desk: Desk, step: Step): TemplateResult {
  const { known, language } = desk;
  const say = EDITOR_WORDS[language];
  const scene = sceneOf(desk, step);
  return html`<section class="editor-picture" aria-labelledby="editor-picture-title">
    <h2 id="editor-picture-title">${say.preview}</h2>
    <p class="editor-shown">${storyText(known, step, step.title, language) || say.untitled}</p>
    <p>${storyText(known, step, step.text, language)}</p>
    <div class="editor-seat"></div>
    ${step.kind === "map" ? nothing : html`<p class="hint">${say.previewKind}</p>`}
    <atlas-legend .scene=${scene}></atlas-legend>
  </section>`;
}

/** Paints a map's land for a step. */
function paint(svg: SVGSVGElement, atlas: Atlas, scene: MapScene, lifted: readonly string[] | null): void {
  clearTiles(svg);
  drawMap(svg, scene);
  drawStill(svg, scene, atlas.places, atlas.projects);
  if (scene.form === "tiles") drawTiles(svg, scene, { k: 1, x: 0, y: 0 });
  drawMarks(svg, { hover: null, focus: null, chosen: scene.choice.unit });
  svg.toggleAttribute("data-lifted", lifted !== null);
  for (const node of svg.querySelectorAll(":is(.units, .circles, .edges) > *, .circles [data-circle]")) {
    const unit = node.getAttribute("data-unit") ?? node.getAttribute("data-circle") ?? node.getAttribute("data-edge");
    node.toggleAttribute("data-rest", lifted !== null && unit !== null && !lifted.includes(unit));
  }
}

/** Takes the page's map into the preview and paints the step on it. */
export function paintStep(map: Element, seat: Element, desk: Desk, step: Step): void {
  const svg = map.querySelector<SVGSVGElement>("svg.map");
  if (!svg) return;
  if (map.parentElement !== seat) seat.append(map);
  const shown = JSON.stringify([step.choice, step.highlight, desk.language]);
  if (svg.dataset["shown"] === shown) return;
  svg.dataset["shown"] = shown;
  paint(svg, desk.known.atlas, sceneOf(desk, step), highlighted(desk.known.atlas, step));
}
