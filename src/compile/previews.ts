// The pictures that social pages and chats show for a link, which run no script: drawn at build from the same scenes as
// the pages, letters as outlines, since no machine that builds need have our font.

import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { renderAsync } from "@resvg/resvg-js";
import { JSDOM } from "jsdom";

import { outlineTexts } from "../draw/outlined";
import { drawPreview } from "../draw/preview";
import { parse } from "../model/address";
import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import type { Glyphs } from "../model/glyphs";
import { mapScene } from "../model/scene";
import { previewPath } from "./companions";
import type { Site } from "./document";
import { viewPaths } from "./pages";
import { encodePng } from "./png";

/** Goes up when the same drawing is to become other bytes: another painter, another way to write them. */
const PAINTER = 1;

/** Every picture: one for each view that has a page, by its path. */
export function previews(atlas: Atlas): ReadonlyMap<string, Choice> {
  return new Map(viewPaths(atlas).map((page) => parse(atlas, page)).map((choice) => [previewPath(choice), choice]));
}

/** A picture as the text of an SVG file. */
export function previewSvg(site: Pick<Site, "atlas" | "ground" | "sources">, glyphs: Glyphs, choice: Choice): string {
  const { window } = new JSDOM("");
  const svg = window.document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawPreview(svg, { ...site, scene: mapScene(site.atlas, choice), theme: "light", glyphs });
  outlineTexts(svg, glyphs);
  const text = new window.XMLSerializer().serializeToString(svg);
  window.close();
  return text;
}

/** A picture as a PNG, 1200 × 630 pixels. */
export async function previewPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return encodePng(image.pixels, image.width, image.height);
}

/**
 * The same, kept between builds under the hash of what it is painted from and by.
 *
 * @param folder where pictures are kept; made when it is not there
 */
export async function keptPreview(svg: string, folder: string): Promise<Uint8Array> {
  const file = join(folder, `${createHash("sha256").update(`${PAINTER}\n${svg}`).digest("hex")}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const png = await previewPng(svg);
  await mkdir(folder, { recursive: true });
  // Under another name first, so that a build that was stopped leaves no half picture behind.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}
