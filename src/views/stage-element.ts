// What stands in the map's place on the stage: given the step and the scene as the map is, it says what is pointed at.

import type { PropertyDeclarations } from "lit";

import type { Atlas, Language } from "../model/atlas";
import type { MapScene } from "../model/scene";
import type { Step } from "../model/story";
import { tellHover } from "./hovering";
import { LightElement } from "./light";

/** An element that draws a kind of step. It sends the intents of views, and needs no network. */
export class StageElement extends LightElement {
  static override readonly properties: PropertyDeclarations = { atlas: { attribute: false }, step: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, language: { attribute: false }, paused: { attribute: false } };
  declare atlas: Atlas | null;
  declare step: Step | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare language: Language;
  /** What moves by itself stands still. */
  declare paused: boolean;

  constructor() {
    super();
    this.atlas = null;
    this.step = null;
    this.scene = null;
    this.hover = null;
    this.language = "vi";
    this.paused = false;
    tellHover(this, this);
  }
}
