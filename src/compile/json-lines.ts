// Where the parts of a JSON text stand, so that a problem in one can be told with its line. It must not know what they mean.

/** A step to a part: a key or an index. */
type Path = readonly (string | number)[];

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+|"/gy;

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/**
 * The lines of every part of a JSON text.
 *
 * @param source JSON; of what is none, as much as can be told
 * @returns the line of a part by its path, 1-based; of a part that is not there that of the nearest around it
 */
export function jsonLines(source: string): (path: Path) => number {
  const lines = new Map<string, number>([[keyOf([]), 1]]);
  const open: { key: string | number; readonly isList: boolean }[] = [];
  let line = 1;
  let word: string | null = null;
  const tell = (): void => {
    const path = keyOf(open.map(({ key }) => key));
    if (!lines.has(path)) lines.set(path, line);
  };
  for (const [token] of source.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") {
      tell();
      open.push({ key: token === "[" ? 0 : "", isList: token === "[" });
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ",") {
      if (top?.isList) top.key = Number(top.key) + 1;
    } else if (token === ":" && top && word !== null) {
      top.key = JSON.parse(word) as string;
      tell();
    } else if (token.trim() !== "") {
      word = /^".*"$/s.test(token) ? token : null;
      if (top?.isList) tell();
    }
    line += token.split("\n").length - 1;
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

/** The line at which a text stops being JSON; `null` where it is JSON. */
export function brokenLine(source: string): number | null {
  try {
    JSON.parse(source);
    return null;
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    return source.slice(0, at === undefined ? source.length : Number(at)).trimEnd().split("\n").length;
  }
}
