// The whole of compile: texts in, the atlas or every problem out. It must not touch the disk.
import { assemble } from "./assemble";
import type { Compiled } from "./assemble";
import { checkClaims } from "./check-claims";
import { checkFigures } from "./check-figures";
import { checkKeys } from "./check-keys";
import { checkPlaces } from "./check-places";
import { checkRemarks } from "./check-remarks";
import { checkUnits } from "./check-units";
import { readLand } from "./geography";
import type { Problem } from "./problems";
import type { Files } from "./read";
import { readTables } from "./rows";

function byAddress(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

/**
 * Checks the data and joins it.
 *
 * @param files texts by path, as `readFiles` gives them; other files than the tables, outlines and label points are ignored
 * @returns the atlas, or `null` with every problem that was found, in the order of files and lines
 */
export function compile(files: Files): { compiled: Compiled | null; problems: readonly Problem[] } {
  const { tables, problems: inTables } = readTables(files);
  const { land, problems: inLand } = readLand(files);
  const problems = [
    ...inTables,
    ...inLand,
    ...checkKeys(tables),
    ...checkUnits(tables),
    ...checkFigures(tables),
    ...checkRemarks(tables),
    ...checkClaims(tables),
    ...checkPlaces(tables, land),
  ].sort(byAddress);
  return { compiled: problems.length === 0 ? assemble(tables, land, files) : null, problems };
}
