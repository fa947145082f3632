// Pictures as files, made from the outlines that the page already holds, in a document of their own: nothing is fetched
// but the letters, and nothing is drawn on the page.

import type { Ground } from "../draw/ground";
import { outlineTexts } from "../draw/outlined";
import { drawPoster, type PosterParts } from "../draw/poster";
import type { Glyphs } from "../model/glyphs";
import { SHEETS, type Format } from "../model/sheet";

/** Pixels of a PNG for each of the picture. */
export const PNG_SCALE = 2;

const SVG = "http://www.w3.org/2000/svg";

/** The outlines of the map on the page, at whatever detail they are. */
export function groundOfPage(map: ParentNode): Ground {
  const data = (selector: string): string => map.querySelector(selector)?.getAttribute("d") ?? "";
  const units = [...map.querySelectorAll(".units [data-unit]")].map((path) => [path.getAttribute("data-unit") ?? "", path.getAttribute("d") ?? ""] as const);
  return { units: new Map(units), neighbours: data(".neighbours"), coast: data(".coast"), rivers: data(".rivers") };
}

/** The letters of pictures; fetched before they are needed where a network may be gone by then. */
export const loadLetters = (): Promise<{ readonly glyphs: Glyphs }> => import("virtual:glyphs");

/** What `draw` draws into an empty `<svg>` as the text of an SVG file, its words as outlines. */
export async function sheetText(draw: (svg: SVGSVGElement, glyphs: Glyphs) => void): Promise<string> {
  const { glyphs } = await loadLetters();
  const page = document.implementation.createDocument(SVG, "svg", null);
  const svg = page.documentElement as unknown as SVGSVGElement;
  draw(svg, glyphs);
  outlineTexts(svg, glyphs);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** A picture as the text of an SVG file. */
export function pictureText(parts: Omit<PosterParts, "glyphs">): Promise<string> {
  return sheetText((svg, glyphs) => drawPoster(svg, { ...parts, glyphs }));
}

/**
 * An SVG as a PNG twice its size.
 *
 * @throws Error where the browser or the host's policy refuses to draw one
 */
export async function pngOf(text: string, format: Format): Promise<Blob> {
  const { width, height } = SHEETS[format];
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * PNG_SCALE, height * PNG_SCALE];
    const paper = canvas.getContext("2d");
    paper?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!paper || !png) throw new Error("no canvas");
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
