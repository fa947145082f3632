// The picture by which a link is known on social pages and in chats: few words in large type beside the land, since it
// is seen at a third of its size. It must not know its address.

import { SURFACES } from "../model/color";
import type { Glyphs } from "../model/glyphs";
import { capital } from "../model/letters";
import { periodText } from "../model/period";
import { words } from "../model/words";
import { drawClasses, drawLand, openSheet, setBy, sourcesText, write, type FigureParts, type Parent } from "./figure-parts";
import { legendNotes } from "./legend";

/** What a preview is made of. */
export interface PreviewParts extends FigureParts {
  readonly glyphs: Glyphs;
}

/** Pixels: what social pages ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

const MARGIN = 44;

/** The land stands at the right, over the whole height. */
const LAND = { x: 556, width: PREVIEW.width - 556, zoom: 1.22 } as const;

const COLUMN = { x: MARGIN, width: LAND.x - MARGIN - 20 } as const;

/** Sizes of type in pixels; the title takes the largest that leaves room for the rest, then the legend gives way. */
const TITLES = [48, 45, 42, 39, 36, 33, 30] as const;
const KEYS = [19, 18, 17, 16, 15] as const;
const FINE = 12.5;
const NAME = 21;

/** Height of a title's line in em. */
const TIGHT = 1.16;

/** Draws all parts in type of these sizes. @returns whether everything found its place */
function compose(root: Parent, parts: PreviewParts, titleSize: number, keySize: number): boolean {
  const { scene, theme, set } = parts;
  const { indicator, legend, choice } = scene;
  const { language } = choice;
  const { ink, quiet, hairline } = SURFACES[theme];
  const { ui, atlas: name, tagline, units } = words(language);
  const gap = keySize * 0.7;

  const title = { ...COLUMN, fill: ink, leading: TIGHT };
  let y = write(root, indicator.name[language], MARGIN - titleSize * 0.3, { ...title, size: titleSize, heading: true }, set);
  const unit = units[indicator.unit];
  const when = capital(periodText(choice.period, language));
  y = write(root, unit ? `${when}, ${unit}` : when, y, { ...title, size: titleSize * 0.7 }, set) + gap;
  y = drawClasses(root, parts, y, { ...COLUMN, size: keySize });
  y = write(root, `${legendNotes(legend, language).join(". ")}.`, y, { ...COLUMN, size: keySize * 0.82, fill: quiet }, set);

  const foot = root.append<SVGElement>("g");
  let end = write(foot, name, 0, { ...COLUMN, size: NAME, fill: ink, heading: true }, set);
  end = write(foot, tagline, end - 3, { ...COLUMN, size: FINE * 1.2, fill: ink }, set) + 3;
  for (const line of [sourcesText(parts), ui.credit]) end = write(foot, line, end, { ...COLUMN, size: FINE, fill: quiet }, set);
  const footTop = Math.floor(PREVIEW.height - MARGIN * 0.7 - end);
  foot.attr("transform", `translate(0 ${footTop})`);
  foot.append("path").attr("d", `M${COLUMN.x} 0h${COLUMN.width}`).attr("stroke", hairline);
  return y + gap <= footTop;
}

/**
 * Draws a preview into an empty `<svg>`. Its words are still text: see `outlineTexts`. Projects are left out, which
 * nobody could read.
 *
 * @throws RangeError if the words fit in no size, which no data of the atlas may bring about
 */
export function drawPreview(svg: SVGSVGElement, given: PreviewParts): void {
  const parts: PreviewParts = { ...given, atlas: { ...given.atlas, projects: [] }, set: setBy(given.glyphs) };
  const root = openSheet(svg, parts, PREVIEW);
  for (const keySize of KEYS) {
    for (const titleSize of TITLES) {
      const sheet = root.append<SVGElement>("g");
      if (compose(sheet, parts, titleSize, keySize)) return drawLand(root, parts, { ...LAND, y: 0, height: PREVIEW.height });
      sheet.remove();
    }
  }
  throw new RangeError(`too many words for a preview: ${parts.scene.title}`);
}
