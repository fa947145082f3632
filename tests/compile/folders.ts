// The tiny valid folder, and the broken ones that differ from it in as little as breaks one rule.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readFiles } from "../../src/compile/read";
import type { Files } from "../../src/compile/read";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The valid folder: two units, a country, a few figures. */
export function baseFiles(): Files {
  return readFiles(`${here}base`);
}

/** A path, a part of its text that must be there, and what to write instead. */
export type Edit = readonly [file: string, from: string, to: string];

/** The base with some texts edited. */
export function editedFiles(...edits: readonly Edit[]): Files {
  const files = new Map(baseFiles());
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? "";
    if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}`);
    files.set(file, text.replace(from, () => to));
  }
  return files;
}

/** Names of the broken folders. */
export function brokenFolders(): readonly string[] {
  return readdirSync(`${here}broken`);
}

/** A broken folder laid over the base, without the files that its absent.txt names; and what it must report. */
export function brokenFiles(name: string): { files: Files; expected: string } {
  const folder = `${here}broken/${name}`;
  const files = new Map([...baseFiles(), ...readFiles(folder)]);
  const absent = `${folder}/absent.txt`;
  if (existsSync(absent)) for (const path of readFileSync(absent, "utf8").trim().split("\n")) files.delete(path);
  return { files, expected: readFileSync(`${folder}/expected.txt`, "utf8") };
}
