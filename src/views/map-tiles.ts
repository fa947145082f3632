// Turns the map into squares and back. Their drawing loads when first asked for; until then, and where it does not come,
// the land stays.

import { frameCamera } from "../model/camera";
import type { AtlasMap } from "./map";

/** What squares are drawn with. */
export type Tiles = typeof import("../draw/tiles") & typeof import("../model/tile-grid");

/** Pixels kept free around the squares. */
export const TILE_PADDING = 4;

/** Brings a map to the form of its scene; calls `turned` once it has another one. */
export function followForm(map: AtlasMap, turned: () => void): void {
  const isWanted = (): boolean => map.scene?.form === "tiles";
  const turn = (tiles: Tiles | null): void => {
    if (map.picture) map.tiles?.clearTiles(map.picture);
    map.tiles = tiles;
    map.toggleAttribute("data-tiles", tiles !== null);
    if (!tiles) map.camera = frameCamera(map.size.width, map.size.height);
    turned();
  };
  if (!isWanted()) {
    if (map.tiles) turn(null);
    return;
  }
  if (map.tiles) return;
  Promise.all([import("../draw/tiles"), import("../model/tile-grid")]).then(
    ([draw, grid]) => {
      if (isWanted() && !map.tiles) turn({ ...draw, ...grid });
    },
    () => undefined,
  );
}
