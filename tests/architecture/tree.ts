// Reads the checkout's own files, as a clone holds them, and judges their shape.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Text of files by their path from the root, forward slashes. */
export type Tree = ReadonlyMap<string, string>;

const MADE = new Set(["node_modules", "dist", "coverage", ".git", ".cache"]);

/**
 * @param root the checkout
 * @param under a folder of it, all when left out
 * @returns every file that is not made by a tool
 */
export function readTree(root: string, under = "."): Tree {
  return new Map(
    readdirSync(join(root, under), { withFileTypes: true })
      .filter((entry) => !MADE.has(entry.name))
      .flatMap((entry): readonly (readonly [string, string])[] => {
        const path = join(under, entry.name);
        if (entry.isDirectory()) return [...readTree(root, path)];
        return entry.isFile() ? [[relative(".", path).split(sep).join("/"), readFileSync(join(root, path), "utf8")]] : [];
      }),
  );
}

/** Number of lines, the last line's end aside. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** The middle of the numbers, the lower one of two; 0 for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

/** Lines that name a place on somebody's machine, as `path:line`. */
export function machinePaths(tree: Tree): readonly string[] {
  const place = /(?<![\w./:$}-])(?:\/(?:work|home|root|Users)\/\w|[A-Z]:\\Users\\)/;
  return [...tree].flatMap(([path, text]) => text.split("\n").flatMap((line, i) => (place.test(line) ? [`${path}:${i + 1}`] : [])));
}

/** Imports by which one element takes another's class, as `from → to`; types and registrations by a shell are fine. */
export function elementImports(tree: Tree): readonly string[] {
  const isElement = (path: string) => /\bclass Atlas\w+ extends /.test(tree.get(path) ?? "");
  return [...tree].flatMap(([from, text]) => {
    if (!from.startsWith("src/views/")) return [];
    const imports = [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"\.\/([\w-]+)(?:\.ts)?"/gm)];
    return imports
      .filter(([statement]) => !/^(?:import|export)\s*\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}/.test(statement))
      .map(([, name]) => `src/views/${name ?? ""}.ts`)
      .filter((to) => isElement(to))
      .map((to) => `${from} → ${to}`);
  });
}
