// Puts a theme on a styled map: its colours and its hatch, sized and placed as the SVG's are at the frame. It must
// know no unit.

import type { Map as Engine } from "maplibre-gl";
import { toMap } from "../model/mercator";
import { zoomOf } from "../model/gl-view";
import { hatch, hatchPlacing } from "./map-gl-hatch";
import { themePaint, type GlTheme } from "./map-gl-style";

/** The corner of the engine's square world, in map units. */
const CORNER = toMap(-180, (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI);

/** @param k the frame's scale, at which the hatch meets the SVG's to the pixel; at others it grows with the land */
export function dress(engine: Engine, theme: GlTheme, k: number): void {
  for (const [layer, property, value] of themePaint(theme)) engine.setPaintProperty(layer, property, value);
  const { pixelRatio, phase } = hatchPlacing(-CORNER[0] * k, -CORNER[1] * k, zoomOf(k));
  const image = hatch(theme.hatch, phase);
  const last = engine.getImage("missing") as { pixelRatio: number } | undefined;
  if (last?.pixelRatio === pixelRatio) {
    engine.updateImage("missing", image);
    return;
  }
  if (last) engine.removeImage("missing");
  engine.addImage("missing", image, { pixelRatio });
}
