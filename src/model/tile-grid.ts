// Equal squares in geographic order: where each unit's square stands. Made by hand, so that all touch, neighbours stay
// near and hardly a pair changes its direction; its test measures that. It must know no figure.

import type { Place } from "./atlas";
import type { Box } from "./camera";
import { FRAME } from "./mercator";

/** Rows from north to south, columns from west to east; a dot is no unit. */
const ROWS = `
lai-chau  lao-cai   ha-giang    cao-bang    .         .
dien-bien yen-bai   tuyen-quang bac-kan     lang-son  .
son-la    phu-tho   vinh-phuc   thai-nguyen bac-giang .
.         hoa-binh  ha-noi      bac-ninh    hai-duong quang-ninh
.         .         ha-nam      hung-yen    hai-phong .
.         thanh-hoa ninh-binh   nam-dinh    thai-binh .
.         nghe-an   .           .           .         .
.         ha-tinh   .           .           .         .`
  .trim()
  .split("\n")
  .map((row) => row.split(/\s+/));

/** Map units from one square to the next: the rows fill the frame. */
export const TILE = FRAME.height / ROWS.length;

/** West of the first column: the grid stands in the middle of the frame. */
const WEST = (FRAME.width - TILE * (ROWS[0] as readonly string[]).length) / 2;

/** All squares together, in map units. */
export const TILES_BOX: Box = [WEST, 0, FRAME.width - WEST, FRAME.height];

/** The squares as places, in the order of the rows: label point in the middle, neighbours beside, above and below. */
export const TILE_PLACES: readonly Place[] = ROWS.flatMap((row, y) =>
  row.flatMap((unit, x): Place[] => {
    if (unit === ".") return [];
    const [west, north] = [WEST + x * TILE, y * TILE];
    const beside = [ROWS[y]?.[x - 1], ROWS[y]?.[x + 1], ROWS[y - 1]?.[x], ROWS[y + 1]?.[x]];
    return [{ unit, x: west + TILE / 2, y: north + TILE / 2, box: [west, north, west + TILE, north + TILE], neighbours: beside.filter((id) => id !== undefined && id !== ".") as string[] }];
  }),
);

/** Map units that a drawn square stays within its own: what lies between two is the same everywhere. */
const INSET = 1.5;

/** A square as path data. */
export function tileOutline({ box: [west, north] }: Place): string {
  const at = (value: number): number => Number(value.toFixed(1));
  const side = at(TILE - 2 * INSET);
  return `M${at(west + INSET)} ${at(north + INSET)}h${side}v${side}h${-side}Z`;
}
