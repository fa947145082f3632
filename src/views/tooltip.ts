// What is said of the unit under the pointer or the focus, beside it and never over it. It can be pointed at, and goes with Escape.

import { html, type TemplateResult } from "lit";

import { statusText } from "../model/describe";
import { reportText } from "../model/format";
import type { MapScene, UnitScene } from "../model/scene";
import { words } from "../model/words";
import { send } from "./intent";
import { LightElement } from "./light";
import type { AtlasMap } from "./map";

/** Pixels between a unit and its tooltip. */
const GAP = 8;

/** `<atlas-tooltip>`: `scene` and `hover` in; `hover` intents out. Lies in an `<atlas-map>`. */
export class AtlasTooltip extends LightElement {
  static override readonly properties = { scene: { attribute: false }, hover: { attribute: false } };
  declare scene: MapScene | null;
  declare hover: string | null;

  #listening: AbortController | null = null;
  #size = { width: 0, height: 0 };

  constructor() {
    super();
    this.scene = null;
    this.hover = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest("atlas-map")?.addEventListener("atlas-move", () => this.#lie(), { signal });
    this.addEventListener("pointerleave", () => send(this, { type: "hover", unit: null }), { signal });
    addEventListener("keydown", (event) => event.key === "Escape" && this.hover && send(this, { type: "hover", unit: null }), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  get #unit(): UnitScene | null {
    return this.scene?.units.find(({ unit }) => unit.id === this.hover) ?? null;
  }

  protected override render(): TemplateResult | null {
    const { scene } = this;
    const unit = this.#unit;
    if (!scene || !unit) return null;
    const { language } = scene.choice;
    const { ui, absence } = words(language);
    if (!unit.cell) return html`<strong>${unit.name}</strong>${ui.noFigure}: ${unit.absence ? absence[unit.absence] : ""}`;
    const others = unit.cell.length - 1;
    return html`<strong>${unit.name}</strong><b>${reportText(unit.cell[0], scene.indicator, language)}</b>, ${statusText(unit.cell[0], language)}
      ${others > 0 ? html`<div>${language === "vi" ? `${others} số liệu khác đã công bố` : `${others} other published figure${others > 1 ? "s" : ""}`}</div>` : null}
      ${unit.notes.map((note) => html`<div>† ${note}</div>`)}
      ${unit.chosen ? html`<button type="button" @click=${() => document.querySelector("atlas-details")?.scrollIntoView({ block: "start" })}>${ui.details}</button>` : null}`;
  }

  protected override updated(): void {
    this.hidden = this.#unit === null;
    this.setAttribute("role", "presentation");
    // Asked once for each text: in a flight it would have the whole page laid out at each frame.
    if (!this.hidden) this.#size = { width: this.offsetWidth, height: this.offsetHeight };
    this.#lie();
  }

  /** Lies above the unit, else below, else to the side with more room; always inside the map. */
  #lie(): void {
    const map = this.closest<AtlasMap>("atlas-map");
    const place = map?.places.find(({ unit }) => unit === this.hover);
    if (this.hidden || !map || !place) return;
    const { k, x, y } = map.camera;
    const [west, north, east, south] = [place.box[0] * k + x, place.box[1] * k + y, place.box[2] * k + x, place.box[3] * k + y];
    const { width, height } = this.#size;
    const room = { above: north - GAP, below: map.size.height - south - GAP, left: west - GAP, right: map.size.width - east - GAP };
    const across = Math.min(Math.max(4, (west + east - width) / 2), map.size.width - width - 4);
    const down = Math.min(Math.max(4, (north + south - height) / 2), map.size.height - height - 4);
    const spot =
      room.above >= height ? [across, north - GAP - height]
      : room.below >= height ? [across, south + GAP]
      : room.right >= width ? [east + GAP, down]
      : room.left >= width ? [west - GAP - width, down]
      : [across, 4];
    this.style.transform = `translate(${Math.round(spot[0] as number)}px, ${Math.round(spot[1] as number)}px)`;
  }
}
