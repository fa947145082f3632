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

/** A point of the window, in pixels. */
type Point = readonly [x: number, y: number];

/** Points of the window at which each unit's land is seen, and those at which its circle is, where it has one. */
function pointsOf(page: Page): Promise<readonly (readonly [key: string, points: readonly Point[]])[]> {
  return page.evaluate(() => {
    const within = ({ left, top, width, height }: DOMRect, isSeen: (x: number, y: number) => boolean): [x: number, y: number][] => {
      const step = Math.max(1, Math.sqrt(width * height) / 20);
      const inside: [x: number, y: number][] = [];
      for (let y = Math.ceil(top); y < top + height; y += step) {
        for (let x = Math.ceil(left); x < left + width; x += step) if (isSeen(x, y)) inside.push([Math.round(x), Math.round(y)]);
      }
      return inside;
    };
    const circles = [...document.querySelectorAll("svg.map [data-circle]")].map((group) => {
      const box = (group.querySelector(".dot") as Element).getBoundingClientRect();
      return { unit: group.getAttribute("data-circle") ?? "", box, x: box.left + box.width / 2, y: box.top + box.height / 2, r: box.width / 2 };
    });
    const land = [...document.querySelectorAll("svg.map .units [data-unit]")].map((path) => {
      // A pixel away from every border, which both painters soften.
      const isSeen = (x: number, y: number): boolean => [[0, 0], [2, 0], [-2, 0], [0, 2], [0, -2]].every(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy) === path);
      return [path.getAttribute("data-unit") ?? "", within(path.getBoundingClientRect(), isSeen)] as const;
    });
    const round = circles.map(({ unit, box, x, y, r }, i) => {
      // A later circle lies above; of the smallest the middle alone is free of its soft edge. A pixel's middle is seen.
      const far = (px: number, py: number, to: { x: number; y: number }): number => Math.hypot(px + 0.5 - to.x, py + 0.5 - to.y);
      const isSeen = (px: number, py: number): boolean => far(px, py, { x, y }) < Math.max(1, r - 2.5) && circles.slice(i + 1).every((above) => far(px, py, above) > above.r + 2);
      return [`circle of ${unit}`, within(box, isSeen)] as const;
    });
    return [...land, ...round];
  });
}

/**
 * Looks at every unit's pixels, names and markers over it left out. The whole map must be in the window.
 *
 * @returns by unit what is seen of its land, and by `circle of <unit>` of its circle; without a share where nothing is seen
 */
export async function paintOf(page: Page): Promise<ReadonlyMap<string, Paint>> {
  const points = await pointsOf(page);
  const picture = decodePng(await page.screenshot({ style: ".labels, .markers, .discs { visibility: hidden }" }));
  return new Map(
    points.map(([key, inside]) => {
      const seen = new Map<string, number>();
      for (const [x, y] of inside) seen.set(picture.at(x, y), (seen.get(picture.at(x, y)) ?? 0) + 1);
      const [most, count] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
      return [key, { most, share: count / inside.length }];
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

/** The colours that each unit's land and circle may have by their swatch and the stylesheet: the ramp's, or paper and the lines of the hatch. */
function wantedPaint(page: Page): Promise<readonly (readonly [key: string, color: string, line: string])[]> {
  return page.$$eval("svg.map :is(.units [data-unit], [data-circle] .dot)", (shapes) => {
    const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
    const circled = new Set(shapes.map((shape) => shape.parentElement?.getAttribute("data-circle") ?? ""));
    return shapes.map((shape) => {
      const swatch = shape.getAttribute("data-swatch");
      const unit = shape.getAttribute("data-unit");
      const key = unit ?? `circle of ${shape.parentElement?.getAttribute("data-circle") ?? ""}`;
      return [key, token(swatch ?? "paper"), token(swatch ?? (unit && circled.has(unit) ? "paper" : "hatch"))] as const;
    });
  });
}

/**
 * What the screen does not show in the colour of its swatch, each as `unit: seen for wanted`. Land that lies wholly
 * under circles is checked by its unit's own.
 */
export async function wrongPaint(page: Page): Promise<readonly string[]> {
  const [wanted, seen] = [await wantedPaint(page), await paintOf(page)];
  return wanted.flatMap(([key, color, line]) => {
    const most = seen.get(key)?.most ?? "";
    const isCovered = most === "" && seen.get(`circle of ${key}`)?.most;
    return isCovered || isBetween(most, color, line) ? [] : [`${key}: ${most} for ${color}`];
  });
}
