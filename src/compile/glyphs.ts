// The outlines of the atlas's letters, taken from the font's files at build: a browser that makes a picture needs no
// font parser. What the tables hold and what the interface may say can all be set, or the build stops.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import opentype, { type Font, type Glyph as FontGlyph } from "opentype.js";

import type { Glyphs, Weight } from "../model/glyphs";

const WEIGHTS: readonly Weight[] = ["400", "600"];
const SUBSETS = ["latin", "vietnamese", "latin-ext"] as const;

/** Vowels of Vietnamese, each of which takes every tone. */
const VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const SIGNS = "đĐ−–—‘’“”…·•×°€ ©";

/** A dagger, which the family lacks: half the thickness of its strokes by weight, in thousandths of the em. */
const DAGGER = { "400": 34, "600": 50 } as const satisfies Record<Weight, number>;
const DAGGER_ADVANCE = 480;

function fontOf(subset: string, weight: Weight): Font {
  const file = createRequire(import.meta.url).resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`);
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** All characters that must have an outline: printable ASCII, the Vietnamese alphabet, typographic signs, and those of a text. */
export function charactersOf(text: string): readonly string[] {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const letters = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC")));
  return [...new Set([...ascii, ...letters, ...SIGNS, ...text])].filter((character) => character !== "†" && character >= " ").sort();
}

interface Contour {
  readonly x: number;
  readonly y: number;
  /** Path data after the first point, relative. */
  readonly data: string;
}

/** A glyph's closed contours in whole units, y down. */
function contoursOf(glyph: FontGlyph): readonly Contour[] {
  const contours: Contour[] = [];
  let [x, y, startX, startY, data] = [0, 0, 0, 0, ""];
  for (const command of glyph.path.commands) {
    if (command.type === "Z") {
      contours.push({ x: startX, y: startY, data: `${data.replaceAll(" -", "-")}z` });
      continue;
    }
    const [toX, toY] = [Math.round(command.x), -Math.round(command.y)];
    if (command.type === "M") [startX, startY, data] = [toX, toY, ""];
    else if (command.type === "Q") data += `q${Math.round(command.x1) - x} ${-Math.round(command.y1) - y} ${toX - x} ${toY - y}`;
    else if (command.type === "L") data += toX === x && toY === y ? "" : `l${toX - x} ${toY - y}`;
    else throw new Error(`a curve of a kind that TrueType has not: ${command.type}`);
    [x, y] = [toX, toY];
  }
  return contours;
}

function dagger(weight: Weight): Contour {
  const half = DAGGER[weight];
  const [arm, above, below] = [160 - half, 200 - half, 640 - half];
  return { x: DAGGER_ADVANCE / 2 - half, y: -740, data: `h${2 * half}v${above}h${arm}v${2 * half}h-${arm}v${below}h-${2 * half}v-${below}h-${arm}v-${2 * half}h${arm}z` };
}

/**
 * Outlines of all letters a picture may need, in both weights; contours that letters share stand once.
 *
 * @param text whatever shall be printable beside the alphabet, such as all of the data
 * @throws Error that names every character the family has no letter for
 */
export function glyphsFor(text: string): Glyphs {
  const index = new Map<string, number>();
  const characters = charactersOf(text);
  const face = (weight: Weight): Record<string, readonly number[]> => {
    const fonts = SUBSETS.map((subset) => fontOf(subset, weight));
    const entry = (advance: number, contours: readonly Contour[]): readonly number[] => {
      const parts = contours.flatMap(({ x, y, data }) => {
        if (!index.has(data)) index.set(data, index.size);
        return [index.get(data) as number, x, y];
      });
      return [advance, ...parts];
    };
    const lost = characters.filter((character) => !fonts.some((font) => font.charToGlyphIndex(character) > 0));
    if (lost.length > 0) throw new Error(`no letter in the font for: ${lost.map((each) => `${each} (U+${each.codePointAt(0)?.toString(16)})`).join(", ")}`);
    const letters = characters.map((character) => {
      const glyph = (fonts.find((font) => font.charToGlyphIndex(character) > 0) as Font).charToGlyph(character);
      return [character, entry(glyph.advanceWidth ?? 0, contoursOf(glyph))] as const;
    });
    return Object.fromEntries([...letters, ["†", entry(DAGGER_ADVANCE, [dagger(weight)])]]);
  };
  const faces = Object.fromEntries(WEIGHTS.map((weight) => [weight, face(weight)])) as Record<Weight, Record<string, readonly number[]>>;
  return { em: 1000, contours: [...index.keys()], faces };
}
