// Letters as numbers: how wide each is and what it is drawn from, so that a picture can be set and measured without a
// font, in a browser, at build and in tests alike. It must not know where the letters come from.

/** A weight of the atlas's one family. */
export type Weight = "400" | "600";

/** A letter: its advance in units of the em, then for each contour its index and where it begins, x and y (down). */
export type Glyph = readonly number[];

/** The letters of both weights. */
export interface Glyphs {
  /** Units of the em. */
  readonly em: number;
  /** Closed outlines as path data relative to their first point; letters share those of their parts. */
  readonly contours: readonly string[];
  readonly faces: Readonly<Record<Weight, Readonly<Record<string, Glyph>>>>;
}

/**
 * The letter of a character.
 *
 * @throws RangeError if the family was compiled without it: no picture may lose a word in silence
 */
export function glyphOf(glyphs: Glyphs, character: string, weight: Weight): Glyph {
  const glyph = glyphs.faces[weight][character];
  if (!glyph) throw new RangeError(`no outline for “${character}” (U+${character.codePointAt(0)?.toString(16).padStart(4, "0")})`);
  return glyph;
}

/**
 * Width of a text in the unit of `size`: the sum of its letters' advances, unkerned.
 *
 * @param text NFC, one line
 */
export function textWidth(glyphs: Glyphs, text: string, size: number, weight: Weight): number {
  let units = 0;
  for (const character of text) units += glyphOf(glyphs, character, weight)[0] ?? 0;
  return (units * size) / glyphs.em;
}

/** Lines as full as they get within a width; a word longer than a line, such as an address, goes on in the next. */
export function setLines(glyphs: Glyphs, text: string, size: number, width: number, weight: Weight): readonly string[] {
  const fits = (line: string): boolean => textWidth(glyphs, line, size, weight) <= width;
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, ...broken(word, fits)];
  }, []);
}

/** A word in pieces that fit, of at least one character each. */
function broken(word: string, fits: (piece: string) => boolean): readonly string[] {
  return [...word].reduce<readonly string[]>((pieces, character) => {
    const last = pieces.at(-1);
    return last !== undefined && fits(last + character) ? [...pieces.slice(0, -1), last + character] : [...pieces, character];
  }, []);
}

/** As few lines as `setLines` makes, nearly equal in length: a heading leaves no lone word. */
export function setBalanced(glyphs: Glyphs, text: string, size: number, width: number, weight: Weight): readonly string[] {
  const lines = setLines(glyphs, text, size, width, weight);
  let narrow = textWidth(glyphs, text, size, weight) / lines.length;
  while (setLines(glyphs, text, size, narrow, weight).length > lines.length) narrow += size / 4;
  return setLines(glyphs, text, size, Math.min(narrow, width), weight);
}
