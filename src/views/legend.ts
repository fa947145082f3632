// The legend beside the map; shows which class the unit under the pointer is in.

import { drawLegend } from "../draw/legend";
import type { MapScene } from "../model/scene";
import { DrawnElement } from "./light";

/** `<atlas-legend>`: `scene` and `hover` in; nothing out. */
export class AtlasLegend extends DrawnElement {
  static override readonly properties = { scene: { attribute: false }, hover: { attribute: false } };
  declare scene: MapScene | null;
  declare hover: string | null;

  constructor() {
    super();
    this.scene = null;
    this.hover = null;
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.scene) return;
    if (changed.has("scene") && (changed.get("scene") as MapScene | null)?.legend !== this.scene.legend) drawLegend(this, this.scene.legend, this.scene.choice.language);
    const active = this.scene.units.find(({ unit }) => unit.id === this.hover)?.class;
    for (const row of this.querySelectorAll("[data-class]")) row.toggleAttribute("data-active", row.getAttribute("data-class") === String(active));
  }
}
