// What every rival is given and asked: the same land, values, classes and colours, and to say when a map is drawn.

export type Land = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon | GeoJSON.Polygon, { readonly unit: string; readonly name: string }>;

/** A picture to draw: the colour and the value of each unit, `null` where there is none. */
export interface Picture {
  readonly title: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly colors: Readonly<Record<string, string>>;
}

/** A map that stands: shows another picture, and resolves once that is drawn. */
export type Shown = (picture: Picture) => Promise<void> | void;

/** Draws a map into an element of 640 × 629 pixels. */
export type Rival = (host: HTMLElement, land: Land, picture: Picture) => Promise<Shown> | Shown;

/** The size of a map in pixels. */
export const SIZE = { width: 640, height: 629 } as const;

declare global {
  interface Window {
    /** Milliseconds since the navigation began until all maps of the page were painted. */
    painted?: number;
    /** Shows the other picture in the first map; milliseconds until it was painted. */
    turn?: () => Promise<number>;
  }
}

/** Resolves once the frame that is due has been made. */
export function framed(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function read<T>(name: string): Promise<T> {
  return (await fetch(name)).json() as Promise<T>;
}

/** Fetches the land and the pictures, draws as many maps as the address asks for, and says when they are painted. */
export async function perform(rival: Rival): Promise<void> {
  const [land, [first, second]] = await Promise.all([read<Land>("land.json"), read<[Picture, Picture]>("pictures.json")]);
  const count = Number(new URLSearchParams(location.search).get("n") ?? 1);
  const shown: Shown[] = [];
  for (let i = 0; i < count; i++) {
    const host = document.body.appendChild(document.createElement("div"));
    host.style.cssText = `width:${SIZE.width}px;height:${SIZE.height}px`;
    shown.push(await rival(host, land, first));
  }
  await framed();
  window.painted = performance.now();
  window.turn = async () => {
    const start = performance.now();
    await shown[0]?.(second);
    await framed();
    return performance.now() - start;
  };
}
