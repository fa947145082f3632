// The map as an element: adopts the SVG that the page came with, paints scenes into it, keeps its camera, and lets a
// WebGL painter take over underneath when the page is idle. The SVG stays on top in both, with labels, markers and all
// that answers to pointer, key and voice.

import type { Atlas, Place } from "../model/atlas";
import { clamp, fit, frameCamera, zoomAt, type Box, type Camera } from "../model/camera";
import type { Choice } from "../model/choice";
import type { MapScene } from "../model/scene";
import type { Moment } from "../model/state";
import { drawMap, drawMarks } from "../draw/map";
import { drawLabelTexts, drawStill } from "../draw/overlay";
import { send } from "./intent";
import { DrawnElement } from "./light";
import { flight, type Flight } from "./flight";
import { goalOf } from "./map-goal";
import { listenToKeys } from "./map-keys";
import { listenToPointer } from "./map-pointer";
import type { GlMap } from "./map-gl";
import { handOver, type Relay } from "./map-relay";
import { placeAll, type Fits } from "./map-place";
import { followForm, TILE_PADDING, type Tiles } from "./map-tiles";
import { roveUnits } from "./rove";

/** A camera this much nearer than the frame is no longer fully out. */
const NEAR = 1.001;

/**
 * `<atlas-map state="svg|loading|gl|failed">`: `atlas`, `scene`, `hover` and `state` in; `choose`, `hover` and `map`
 * intents out.
 */
export class AtlasMap extends DrawnElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, hover: { attribute: false }, state: { type: String, reflect: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  declare hover: string | null;
  declare state: Moment["map"];

  /** Where the map looks from, in pixels of this element. */
  camera: Camera = { k: 1, x: 0, y: 0 };
  /** A project whose cluster was opened from the keyboard: what it falls apart into keeps the focus. */
  seek: string | null = null;
  /** What squares are drawn with, while they are. */
  tiles: Tiles | null = null;

  #svg: SVGSVGElement | null = null;
  /** Pixels of its box. */
  size = { width: 0, height: 0 };
  #focus: string | null = null;
  #fits: Fits | null = null;
  #relay: Relay | null = null;
  #flight: Flight | null = null;
  #listening: AbortController | null = null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.hover = null;
    this.state = "svg";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#svg = this.querySelector("svg.map");
    if (!this.#svg) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    roveUnits(this.#svg);
    this.#svg.setAttribute("aria-describedby", "map-help");
    const commands = { camera: (): Camera => this.camera, moveTo: (camera: Camera): void => this.#move(camera), zoomBy: (factor: number): void => this.zoomBy(factor), panBy: (dx: number, dy: number): void => this.panBy(dx, dy), reset: (): void => this.reset() };
    listenToPointer(this, this.#svg, commands, signal);
    listenToKeys(this, this.#svg, commands, (unit) => this.#focusOn(unit), signal);
    for (const act of ["keydown", "pointerdown"] as const) this.addEventListener(act, () => (this.seek = null), { signal, capture: true });
    addEventListener("beforeprint", () => this.#still(), { signal });
    addEventListener("afterprint", () => this.#place(), { signal });
    const sizes = new ResizeObserver(() => this.#resize());
    sizes.observe(this);
    signal.addEventListener("abort", () => sizes.disconnect());
    this.#relay = handOver(this);
    // An element that was moved starts again from its drawing.
    if (this.state !== "svg") send(this, { type: "map", map: "svg" });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#relay?.end();
    this.#relay = null;
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.#svg || !this.scene || !this.atlas) return;
    if (changed.has("scene")) {
      const before = changed.get("scene") as MapScene | null | undefined;
      if (before?.units !== this.scene.units) {
        drawMap(this.#svg, this.scene);
        drawLabelTexts(this.#svg.querySelector(".labels") as SVGGElement, this.scene.units);
        this.#relay?.paint(this.scene);
      }
      this.#place();
      this.#showChosen(before?.choice ?? null);
      followForm(this, () => {
        this.#flight?.stop();
        this.#flight = null;
        this.#relay?.live?.reset();
        this.#place();
        this.retrace();
      });
    }
    drawMarks(this.#svg, { hover: this.hover, focus: this.#focus, chosen: this.scene.choice.unit });
  }

  /** The engine under the picture while it paints, for tests and for those who embed it; `null` otherwise. */
  get engine(): GlMap["engine"] | null {
    return this.#relay?.live?.engine ?? null;
  }

  /** Where the units lie: on their land, or in their squares. */
  get places(): readonly Place[] {
    return this.tiles?.TILE_PLACES ?? this.atlas?.places ?? [];
  }

  /** The painter that the camera is asked of; squares have no camera. */
  get #live(): GlMap | null {
    return this.tiles ? null : (this.#relay?.live ?? null);
  }

  /** The SVG, wherever a painter has put it. */
  get picture(): SVGSVGElement | null {
    return this.#svg;
  }

  /** Loads the zoomable map now, where it would have waited to be asked. */
  open(): void {
    this.#relay?.ask();
  }

  /** Twice as near is 2; about the middle of the map. */
  zoomBy(factor: number): void {
    if (this.#live) this.#live.zoomBy(factor);
    else this.#flyTo(zoomAt(this.aim, factor, this.size.width / 2, this.size.height / 2));
  }

  /** Looks further east and south by pixels. */
  panBy(dx: number, dy: number): void {
    if (this.#live) this.#live.panBy(dx, dy);
    else this.#flyTo({ ...this.aim, x: this.aim.x - dx, y: this.aim.y - dy });
  }

  /** The whole region. */
  reset(): void {
    if (this.#live) this.#live.reset();
    else this.#flyTo(frameCamera(this.size.width, this.size.height));
  }

  /** Flies to a box in map units; `padding` pixels stay free around it. */
  show(box: Box, padding: number): void {
    if (this.#live) this.#live.fit(box, padding);
    else this.#flyTo(fit(box, this.size.width, this.size.height, padding));
  }

  /** Draws anew what follows the units' outlines, once these are finer. */
  retrace(): void {
    if (!this.#svg || !this.scene) return;
    drawMap(this.#svg, this.scene);
    this.requestUpdate();
  }

  /** Where the map is going, or looks from when it stands. */
  get aim(): Camera {
    return this.tiles ? frameCamera(this.size.width, this.size.height) : (this.#flight?.goal ?? this.camera);
  }

  /** Ends a flight at its goal, since another painter now holds the camera. */
  land(): void {
    const { aim } = this;
    this.#flight?.stop();
    this.#flight = null;
    this.follow(aim);
  }

  /** Called by the painter in every frame in which its camera moved. */
  follow(camera: Camera): void {
    if (this.tiles) return;
    this.camera = camera;
    this.#place();
  }

  #showChosen(before: Choice | null): void {
    const goal = this.atlas && this.scene && this.size.width > 0 && !this.hasAttribute("data-staged") ? goalOf(this.atlas, this.scene.choice, before, this.size.width) : null;
    if (goal === "whole") this.reset();
    else if (goal) this.show(goal.box, goal.padding);
  }

  #focusOn(unit: string | null): void {
    this.#focus = unit;
    send(this, { type: "hover", unit });
    this.requestUpdate();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width === 0 || height === 0 || (width === this.size.width && height === this.size.height)) return;
    const isFirst = this.size.width === 0;
    const wasOut = isFirst || this.camera.k <= frameCamera(this.size.width, this.size.height).k * NEAR;
    const dx = (width - this.size.width) / 2;
    const dy = (height - this.size.height) / 2;
    this.size = { width, height };
    this.camera = wasOut ? frameCamera(width, height) : clamp({ ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy }, width, height);
    this.#live?.resize();
    this.#place();
    if (isFirst) this.#showChosen(null);
  }

  #flyTo(camera: Camera): void {
    if (this.tiles) return;
    this.#flight?.stop();
    this.#flight = flight(this.camera, clamp(camera, this.size.width, this.size.height), (next) => this.follow(next), () => (this.#flight = null));
  }

  #move(camera: Camera): void {
    if (this.tiles || this.#live) return;
    this.#flight?.stop();
    this.#flight = null;
    this.follow(clamp(camera, this.size.width, this.size.height));
  }

  /** Paper has another size than the screen: the whole region, drawn as a page without script has it. */
  #still(): void {
    if (this.#svg && this.scene && this.atlas) drawStill(this.#svg, this.scene, this.atlas.places, this.atlas.projects);
    if (this.#svg && this.scene) this.tiles?.drawTiles(this.#svg, this.scene, { k: 1, x: 0, y: 0 });
  }

  /** Puts everything where the camera has it: land by one transform, labels and markers one by one. */
  #place(): void {
    const svg = this.#svg;
    if (!svg || !this.scene || !this.atlas || this.size.width === 0) return;
    if (this.tiles) this.camera = fit(this.tiles.TILES_BOX, this.size.width, this.size.height, TILE_PADDING);
    const frame = frameCamera(this.size.width, this.size.height);
    svg.toggleAttribute("data-live", true);
    this.toggleAttribute("data-near", !this.tiles && this.camera.k > frame.k * NEAR);
    const box = `0 0 ${this.size.width} ${this.size.height}`;
    // Set anew, even to the same, it has the whole picture laid out.
    if (svg.getAttribute("viewBox") !== box) svg.setAttribute("viewBox", box);
    this.#fits = placeAll(svg, this.atlas, this.scene, this.camera, frame, this.#fits);
    this.tiles?.drawTiles(svg, this.scene, this.camera);
    if (this.seek && !svg.contains(document.activeElement)) svg.querySelector<SVGElement>(`.marker:is([data-project="${this.seek}"], [data-cluster="${this.seek}"])`)?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent("atlas-move"));
  }
}
