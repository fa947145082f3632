// What colour the screen itself gives each unit, whoever painted it, and what it ought to be.
import type { Page } from "playwright-core";
import { decodePng } from "./pixels";

/** What a reader sees of a unit. */
export interface Paint {
  /** The colour of most of its pixels, `#rrggbb`. */
  readonly most: string;
  /** Share of its pixels in that colour, 0–1. */
  readonly share: number;
}

/** Looks at every unit's pixels, names and markers over it left out. The whole map must be in the window. */
export async function paintOf(page: Page): Promise<ReadonlyMap<string, Paint>> {
  const points = await page.$$eval("svg.map .units [data-unit]", (paths) =>
    paths.map((path) => {
      const { left, top, width, height } = path.getBoundingClientRect();
      const step = Math.max(1, Math.sqrt(width * height) / 20);
      const inside: [x: number, y: number][] = [];
      for (let y = Math.ceil(top); y < top + height; y += step) {
        for (let x = Math.ceil(left); x < left + width; x += step) {
          // A pixel away from every border, which both painters soften.
          if ([[0, 0], [2, 0], [-2, 0], [0, 2], [0, -2]].every(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy) === path)) inside.push([Math.round(x), Math.round(y)]);
        }
      }
      return [path.getAttribute("data-unit") ?? "", inside] as const;
    }),
  );
  const picture = decodePng(await page.screenshot({ style: ".labels, .markers, .discs { visibility: hidden }" }));
  return new Map(
    points.map(([unit, inside]) => {
      const seen = new Map<string, number>();
      for (const [x, y] of inside) seen.set(picture.at(x, y), (seen.get(picture.at(x, y)) ?? 0) + 1);
      const [most, count] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
      return [unit, { most, share: count / inside.length }];
    }),
  );
}

/** A difference of a channel that an eye does not see. */
const SOFT = 8;

/** Whether a colour is `a`, `b`, or a blend of them. */
function isBetween(color: string, a: string, b: string): boolean {
  const [seen, from, to] = [color, a, b].map((each) => [1, 3, 5].map((at) => parseInt(each.slice(at, at + 2), 16))) as [number[], number[], number[]];
  const [red = 0, start = 0, end = 0] = [seen[0], from[0], to[0]];
  const t = start === end ? 0 : Math.min(1, Math.max(0, (red - start) / (end - start)));
  return seen.every((value, i) => Math.abs(value - ((from[i] ?? 0) + t * ((to[i] ?? 0) - (from[i] ?? 0)))) <= SOFT);
}

/** The colours that each unit may have by its swatch and the stylesheet: the ramp's, or paper and the lines of the hatch. */
function wantedPaint(page: Page): Promise<readonly (readonly [unit: string, color: string, line: string])[]> {
  return page.$$eval("svg.map .units [data-unit]", (paths) => {
    const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
    return paths.map((path) => {
      const swatch = path.getAttribute("data-swatch");
      return [path.getAttribute("data-unit") ?? "", token(swatch ?? "paper"), token(swatch ?? "hatch")] as const;
    });
  });
}

/** Units that the screen does not show in the colour of their swatch, each as `unit: seen for wanted`. */
export async function wrongPaint(page: Page): Promise<readonly string[]> {
  const [wanted, seen] = [await wantedPaint(page), await paintOf(page)];
  return wanted.flatMap(([unit, color, line]) => {
    const most = seen.get(unit)?.most ?? "";
    return isBetween(most, color, line) ? [] : [`${unit}: ${most} for ${color}`];
  });
}
