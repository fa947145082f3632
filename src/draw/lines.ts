// Breaks words into lines without measuring them: SVG text does not wrap, and a build has no font at hand.

/** Width of a usual letter in em, plain and bold: a little wide, since a viewer without our font takes a wider one. */
const LETTER_EM = { plain: 0.54, bold: 0.6 } as const;

function filled(text: string, most: number): readonly string[] {
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Lines of plain text, each as full as it gets; a word longer than a line stands alone. Sizes in pixels. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  return filled(text, Math.floor(width / (size * LETTER_EM.plain)));
}

/** As few lines of bold text, nearly equal in length: a heading leaves no lone word. Sizes in pixels. */
export function balanced(text: string, size: number, width: number): readonly string[] {
  const lines = filled(text, Math.floor(width / (size * LETTER_EM.bold)));
  let most = Math.ceil(text.length / lines.length);
  while (filled(text, most).length > lines.length) most++;
  return filled(text, most);
}

/** How lines are broken, sizes in pixels: plain text, and bold headings. */
export interface Setter {
  readonly wrapped: (text: string, size: number, width: number) => readonly string[];
  readonly balanced: (text: string, size: number, width: number) => readonly string[];
}

/** Without a font at hand. */
export const ESTIMATED: Setter = { wrapped, balanced };
