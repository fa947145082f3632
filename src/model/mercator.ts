// Web Mercator in map units: one unit is a thousandth of the region's width, x grows east, y grows south, the
// frame's north-west corner is 0,0. Every painter shares this plane, so that they meet to the pixel.

const WEST = 102;
const EAST = 108.2;
const NORTH = 23.5;
const SOUTH = 17.8;

/** Width of the frame in map units; 1000 keeps whole-number outlines finer than a pixel on a desk's screen. */
const WIDTH = 1000;

/** Map units around the whole equator. */
export const WORLD_UNITS = (WIDTH * 360) / (EAST - WEST);

function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

function mercatorY(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2;
}

/** The 28 units with a margin, in map units. */
export const FRAME = {
  width: WIDTH,
  height: Math.round((mercatorY(SOUTH) - mercatorY(NORTH)) * WORLD_UNITS),
} as const;

/**
 * @param lon degrees east
 * @param lat degrees north, within ±85
 * @returns map units, not rounded
 */
export function toMap(lon: number, lat: number): [x: number, y: number] {
  return [(mercatorX(lon) - mercatorX(WEST)) * WORLD_UNITS, (mercatorY(lat) - mercatorY(NORTH)) * WORLD_UNITS];
}

/** The inverse of `toMap`: degrees east and north of a point in map units. */
export function fromMap(x: number, y: number): [lon: number, lat: number] {
  const world = y / WORLD_UNITS + mercatorY(NORTH);
  return [(x / WORLD_UNITS + mercatorX(WEST)) * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * world))) * 180) / Math.PI];
}
