// Turns the words of a standalone picture into shapes, so that it looks the same wherever it is opened, with our font or
// without. It measures nothing: advances and outlines are given, so it works in any document.

import { glyphOf, textWidth, type Glyphs, type Weight } from "../model/glyphs";

const SVG = "http://www.w3.org/2000/svg";

/** Attributes that say how letters are set and mean nothing to a shape. */
const SETTING = new Set(["x", "y", "dx", "dy", "text-anchor", "font-size", "font-weight", "font-family", "font-variant-numeric", "dominant-baseline", "transform", "stroke-width"]);

/** Baseline below the middle of the line, in em, where a text is centred on its point. */
const CENTRAL = 0.35;

/** An attribute of the node or of the nearest node around it. */
function inherited(node: Element, name: string): string | null {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** A length in pixels, `em` allowed; 0 when there is none. */
function length(text: string | null, size: number): number {
  if (text === null) return 0;
  return text.endsWith("em") ? Number.parseFloat(text) * size : Number.parseFloat(text);
}

function weightOf(node: Element): Weight {
  const weight = inherited(node, "font-weight");
  return weight === "bold" || Number(weight) >= 500 ? "600" : "400";
}

function fixed(value: number): number {
  return Number(value.toFixed(3));
}

/** Path data of one line of text from a pen at `x`, `y`, all in units of the em. */
function lineData(text: string, x: number, y: number, weight: Weight, glyphs: Glyphs): string {
  let [pen, data] = [x, ""];
  for (const character of text) {
    const [advance = 0, ...parts] = glyphOf(glyphs, character, weight);
    for (let i = 0; i < parts.length; i += 3) data += `M${Math.round(pen + (parts[i + 1] ?? 0))} ${Math.round(y + (parts[i + 2] ?? 0))}${glyphs.contours[parts[i] ?? 0]}`;
    pen += advance;
  }
  return data;
}

function outlineText(text: Element, glyphs: Glyphs): void {
  const size = length(inherited(text, "font-size"), 0);
  if (!(size > 0)) throw new RangeError(`a text without a size: ${text.textContent}`);
  const scale = size / glyphs.em;
  const lines = text.children.length > 0 ? [...text.children] : [text];
  const anchor = inherited(text, "text-anchor");
  const central = inherited(text, "dominant-baseline") === "central" ? CENTRAL * size : 0;
  const data = lines.map((line) => {
    const words = line.textContent ?? "";
    const weight = weightOf(line);
    const at = (name: string): number => length(line.getAttribute(name) ?? text.getAttribute(name), size);
    const width = textWidth(glyphs, words, size, weight);
    const x = at("x") + at("dx") - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    return lineData(words, x / scale, (at("y") + at("dy") + central) / scale, weight, glyphs);
  });
  const path = text.ownerDocument.createElementNS(SVG, "path");
  for (const { name, value } of [...text.attributes]) if (!SETTING.has(name)) path.setAttribute(name, value);
  path.setAttribute("d", data.join(""));
  path.setAttribute("transform", `${text.getAttribute("transform") ?? ""}scale(${Number(scale.toPrecision(5))})`);
  const stroke = inherited(text, "stroke-width");
  if (stroke !== null) path.setAttribute("stroke-width", String(fixed(Number(stroke) / scale)));
  text.replaceWith(path);
}

/**
 * Replaces every `<text>` below a node by one `<path>` that looks the same; fill, halo and order of painting stay.
 *
 * @param root a picture with sizes as attributes in pixels, texts NFC, lines as `<tspan>` with their own `x` and `y`
 * @throws RangeError if a character has no outline
 */
export function outlineTexts(root: Element, glyphs: Glyphs): void {
  for (const text of [...root.querySelectorAll("text")]) outlineText(text, glyphs);
}
