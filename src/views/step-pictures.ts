// Pictures of a step as files: a sheet for a handout, and a slide for somebody's own talk. All that they need is in the
// page already.

import type { Ground } from "../draw/ground";
import { setBy } from "../draw/figure-parts";
import { groundIn } from "../draw/later-ground";
import { drawStepSheet } from "../draw/step-sheet";
import type { Atlas, Language, Source } from "../model/atlas";
import type { StepScene } from "../model/step-scenes";
import type { Step } from "../model/story";
import type { Teller } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { HANDOUT_WORDS } from "../model/words-handout";

/** What pictures of steps are made of. */
export interface PictureParts {
  readonly atlas: Atlas;
  readonly known: Teller;
  readonly sources: ReadonlyMap<string, Source>;
  readonly ground: Ground;
  readonly language: Language;
}

/** A map with its legend, for paper, as the text of an SVG file. */
export async function stepSheet({ sources, ground }: PictureParts, { scene, land, lifted }: StepScene): Promise<string> {
  const { sheetText } = await import("./take-picture");
  return sheetText((svg, glyphs) => drawStepSheet(svg, { atlas: land, scene, ground: groundIn(land, ground), sources, theme: "light", lifted, set: setBy(glyphs) }));
}

/**
 * A step as a slide of 16:9 with its title and text, legend, sources and licence, as the text of an SVG file; a step of two
 * sides gives one for each. A text too long for a slide gives way to what its map shows.
 *
 * @param address where the step is, absolute
 * @param made ISO date
 */
export async function stepSlides({ known, sources, ground, language }: PictureParts, step: Step, scenes: readonly StepScene[], address: string, made: string): Promise<readonly string[]> {
  const { pictureText } = await import("./take-picture");
  const say = HANDOUT_WORDS[language];
  const title = storyText(known, step, step.title, language);
  const text = storyText(known, step, step.text, language);
  const slide = ({ scene, land, lifted }: StepScene, index: number): Promise<string> => {
    const named = scenes.length > 1 ? `${title} (${index === 0 ? say.sideA : say.sideB})` : title;
    const summary = scenes.length > 1 ? scene.title : text;
    const draw = (said: string): Promise<string> => pictureText({ atlas: land, scene: { ...scene, title: named, summary: said }, ground: groundIn(land, ground), sources, theme: "light", format: "16x9", address, made, lifted });
    return draw(summary === "" ? scene.summary : summary).catch(() => draw(scene.title));
  };
  return Promise.all(scenes.map(slide));
}
