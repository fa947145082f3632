// The whole of compile: texts in, the atlas or every problem out. It must not touch the disk.
import { knowledge } from "../model/story-knowledge";
import { assemble } from "./assemble";
import type { Compiled } from "./assemble";
import { checkClaims } from "./check-claims";
import { checkFigures } from "./check-figures";
import { checkKeys } from "./check-keys";
import { checkPlaces } from "./check-places";
import { checkRemarks } from "./check-remarks";
import { checkStories, readStories } from "./check-stories";
import { checkUnits } from "./check-units";
import { readLand } from "./geography";
import type { Problem } from "./problems";
import type { Files } from "./read";
import { readTables } from "./rows";
import type { Snapshot2 } from "./version-2";
import { readVersions } from "./versions";

function byAddress(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

/**
 * Checks the data and joins it.
 *
 * @param files texts by path, as `readFiles` gives them; other files than the tables, outlines, label points, stories and snapshots are ignored
 * @returns the atlas, or `null` with every problem that was found, in the order of files and lines; and the snapshots without a problem
 */
export function compile(files: Files): { compiled: Compiled | null; snapshots: readonly Snapshot2[]; problems: readonly Problem[] } {
  const { tables, problems: inTables } = readTables(files);
  const { land, problems: inLand } = readLand(files);
  const { stories, problems: inStories } = readStories(files);
  const { snapshots, problems: inVersions } = readVersions(files, land);
  const inData = [
    ...inTables,
    ...inLand,
    ...checkKeys(tables),
    ...checkUnits(tables),
    ...checkFigures(tables),
    ...checkRemarks(tables),
    ...checkClaims(tables),
    ...checkPlaces(tables, land),
  ];
  // What a story points to can be looked up only in tables that hold.
  const atlas = inData.length === 0 ? assemble(tables, land, files) : null;
  const problems = [...inData, ...inVersions, ...inStories, ...(atlas ? checkStories(stories, knowledge(atlas)) : [])].sort(byAddress);
  return { compiled: atlas && problems.length === 0 ? { ...atlas, stories: stories.map(({ story }) => story) } : null, snapshots, problems };
}
