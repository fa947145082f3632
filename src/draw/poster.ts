// A picture to be taken away, in the proportions that screens and social pages ask for: the land as large as the words
// leave it, and everything that the picture rests on within it. It must not know who asks for it or where it goes.

import { SURFACES } from "../model/color";
import { rankText, statusText } from "../model/describe";
import { dateText, reportText } from "../model/format";
import type { Glyphs } from "../model/glyphs";
import type { MapScene } from "../model/scene";
import { SHEETS, type Format } from "../model/sheet";
import { words } from "../model/words";
import { POSTER_WORDS } from "../model/words-poster";
import { drawKey, drawLand, openSheet, setBy, sourcesText, write, type FigureParts, type Parent, type Style } from "./figure-parts";

/** What a picture to be taken away is made of. */
export interface PosterParts extends FigureParts {
  readonly format: Format;
  readonly glyphs: Glyphs;
  /** Where the same picture can be asked, absolute. */
  readonly address: string;
  /** ISO date on which it was made; `null` for one that has no day, such as a page's own. */
  readonly made: string | null;
}

/** Sizes that type is tried in until all of it fits; words that need less than the last are a defect. */
const SHRINKS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52] as const;

/** More notes than these are read at the address. */
const MOST_NOTES = 5;

/** Width of a legend below the land, in em of its type: a count shall be seen with its class. */
const KEY_EM = 26;

/** The chosen unit's figure, place and status, or why there is none. */
function chosenText({ units, indicator, choice }: MapScene): string | null {
  const unit = units.find(({ chosen }) => chosen);
  if (!unit?.cell || !unit.rank) return unit?.spoken ?? null;
  const [report] = unit.cell;
  return `${unit.name}: ${reportText(report, indicator, choice.language)}, ${rankText(unit.rank, choice.language)}, ${statusText(report, choice.language)}`;
}

/** What a picture rests on, in lines of small print. */
function smallPrint(parts: PosterParts): readonly string[] {
  const { scene, atlas, address, made } = parts;
  const { language } = scene.choice;
  const say = POSTER_WORDS[language];
  const { ui, atlas: name } = words(language);
  const notes = scene.units.flatMap((unit) => unit.notes.map((note) => `${unit.name}: ${note}`));
  const day = made === null ? [] : [`${say.made} ${dateText(made, language)}`];
  return [
    sourcesText(parts),
    ...(notes.length > MOST_NOTES ? [say.notes] : notes.length > 0 ? [`† ${notes.join("; ")}`] : []),
    // The title of a map in later boundaries says so.
    ...(atlas.era === "2025" ? [] : [ui.merger]),
    `${ui.credit} ${say.reuse}`,
    [name, address.replace(/^https?:\/\//, ""), `${say.version} ${atlas.version}`, ...day].join(" · "),
  ];
}

/** Draws all parts in type of one size. @returns whether everything found its place */
function compose(root: Parent, parts: PosterParts, shrink: number): boolean {
  const { scene, theme, format } = parts;
  const { width, height, margin, type, zoom, least } = SHEETS[format];
  const [titleSize, textSize, keySize, fineSize] = type.map((size) => size * shrink) as [number, number, number, number];
  const { ink, quiet, accent } = SURFACES[theme];
  const isWide = format === "16x9";
  const landWidth = isWide ? height : format === "1x1" ? Math.round((width - 2 * margin) * 0.64) : width;
  const column: Pick<Style, "x" | "width"> = isWide ? { x: landWidth + margin, width: width - landWidth - 2 * margin } : { x: margin, width: width - 2 * margin };
  const put = (text: string, top: number, size: number, fill: string, heading = false): number => write(root, text, top, { ...column, size, fill, heading }, parts.set);

  const gap = textSize * 0.6;
  let y = put(scene.title, margin - titleSize * 0.25, titleSize, ink, true);
  y = put(scene.summary, y + gap / 2, textSize, ink) + gap;
  const chosen = chosenText(scene);
  if (chosen) {
    const top = y;
    y = write(root, chosen, y, { x: column.x + textSize * 0.7, width: column.width - textSize * 0.7, size: textSize, fill: ink, heading: true }, parts.set);
    root.append("rect").attr("x", column.x).attr("y", top + textSize * 0.1).attr("width", textSize * 0.22).attr("height", y - top).attr("fill", accent);
    y += gap;
  }

  const foot = root.append<SVGElement>("g");
  let end = 0;
  for (const line of smallPrint(parts)) end = write(foot, line, end, { ...column, size: fineSize, fill: quiet }, parts.set) + fineSize * 0.25;
  const footTop = Math.floor(height - margin + fineSize * 0.5 - end);
  foot.attr("transform", `translate(0 ${footTop})`);

  if (isWide) {
    const keyEnd = drawKey(root, parts, y, { ...column, size: keySize });
    drawLand(root, parts, { x: 0, y: 0, width: landWidth, height, zoom });
    return keyEnd + gap <= footTop;
  }
  if (format === "1x1") {
    const keyX = margin + landWidth + gap;
    const keyEnd = drawKey(root, parts, y, { x: keyX, width: width - margin - keyX, size: keySize });
    const room = footTop - gap - y;
    if (room < least || keyEnd > footTop) return false;
    drawLand(root, parts, { x: margin, y, width: landWidth, height: room, zoom });
    return true;
  }
  const key = root.append<SVGElement>("g");
  const keyTop = footTop - gap - drawKey(key, parts, 0, { ...column, width: Math.min(column.width, keySize * KEY_EM), size: keySize });
  key.attr("transform", `translate(0 ${keyTop})`);
  const room = keyTop - gap - y;
  if (room < least) return false;
  drawLand(root, parts, { x: 0, y, width: landWidth, height: room, zoom });
  return true;
}

/**
 * Draws a picture into an empty `<svg>`, as large as its format says. Its words are still text: see `outlineTexts`.
 *
 * @throws RangeError if the words fit in no size, which no data of the atlas may bring about
 */
export function drawPoster(svg: SVGSVGElement, given: PosterParts): void {
  const parts: PosterParts = { ...given, set: setBy(given.glyphs) };
  const { scene, format } = parts;
  const root = openSheet(svg, parts, SHEETS[format]);
  for (const shrink of SHRINKS) {
    const sheet = root.append<SVGElement>("g");
    if (compose(sheet, parts, shrink)) return;
    sheet.remove();
  }
  throw new RangeError(`too many words for ${format}: ${scene.title}`);
}
