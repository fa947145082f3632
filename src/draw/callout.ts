// A remark at a place of the map, for those who look from afar: a dot, a line and a few words beside, where nothing else is
// written. It must not know what the place is.

import { select } from "d3-selection";

import { NAME_EM, touch, type ScreenBox } from "../model/labels";

/** Size of its type and of a line, in pixels of the picture. */
const SIZE = 13;
const LINE = 17;

/** Letters of a line at most, and what is free around the words, in pixels. */
const LETTERS = 26;
const PAD = { x: 8, y: 5 } as const;

/** How far from its place the words may stand, in pixels, the nearest first. */
const FAR = [36, 60, 90, 130, 180, 230] as const;

/** A point of the picture, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Words in lines of about equal length, none longer than `most` letters unless one word is. */
export function wrapped(text: string, most = LETTERS): readonly string[] {
  const even = Math.ceil(text.length / Math.ceil(text.length / most)) + 3;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= Math.min(most, even)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The box inside the picture that covers least, the nearest of equals. */
function place({ x, y }: Spot, width: number, height: number, size: { readonly width: number; readonly height: number }, taken: readonly ScreenBox[]): ScreenBox {
  const boxes = FAR.flatMap((far) =>
    [[1, 0.5], [1, -0.5], [1, 1], [-1, 0.5], [-1, -0.5], [-1, 1], [0.2, 1], [0.2, -1]].map(([dx = 0, dy = 0]): ScreenBox => {
      const left = x + dx * far - (dx < 0 ? width : dx < 1 ? width / 2 : 0);
      const top = y + dy * far - (dy < 0 ? height : 0);
      return { left, right: left + width, top, bottom: top + height };
    }),
  );
  const inside = boxes.filter(({ left, right, top, bottom }) => left >= 6 && top >= 6 && right <= size.width - 6 && bottom <= size.height - 6);
  const covered = (box: ScreenBox): number => taken.filter((other) => touch(box, other)).length;
  return [...inside].sort((a, b) => covered(a) - covered(b))[0] ?? (boxes[0] as ScreenBox);
}

/** Draws a remark at a spot; removes it where there is none. @param taken boxes to keep clear of, as far as it can */
export function drawCallout(svg: SVGSVGElement, text: string | null, spot: Spot | null, size: { readonly width: number; readonly height: number }, taken: readonly ScreenBox[] = []): void {
  const shown = text && spot && spot.x > 0 && spot.y > 0 && spot.x < size.width && spot.y < size.height ? [{ text, spot }] : [];
  const root = select(svg).selectAll<SVGGElement, (typeof shown)[number]>(".callout").data(shown).join("g").attr("class", "callout").attr("aria-hidden", "true");
  root.selectAll("*").remove();
  root.each(function ({ text: words, spot: at }) {
    const lines = wrapped(words);
    const width = Math.max(...lines.map((line) => line.length)) * NAME_EM * 1.05 * SIZE + 2 * PAD.x;
    const height = lines.length * LINE + 2 * PAD.y;
    const box = place(at, width, height, size, taken);
    const end = { x: Math.min(Math.max(at.x, box.left), box.right), y: Math.min(Math.max(at.y, box.top), box.bottom) };
    const group = select(this);
    group.append("path").attr("d", `M${at.x.toFixed(1)} ${at.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`);
    group.append("circle").attr("cx", at.x.toFixed(1)).attr("cy", at.y.toFixed(1)).attr("r", 4);
    group.append("rect").attr("x", box.left.toFixed(1)).attr("y", box.top.toFixed(1)).attr("width", width.toFixed(1)).attr("height", height.toFixed(1));
    const written = group.append("text");
    lines.forEach((line, i) => written.append("tspan").attr("x", (box.left + PAD.x).toFixed(1)).attr("y", (box.top + PAD.y + (i + 0.76) * LINE).toFixed(1)).text(line));
  });
}
