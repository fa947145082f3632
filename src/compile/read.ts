// Reads the project's data from the disk, so that everything after it is a pure function of texts. It must not know what
// the files mean.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Text of every data file by its path from the project's root, forward slashes, in the order of the paths. */
export type Files = ReadonlyMap<string, string>;

const FOLDERS = ["data", "seeds"];
const WANTED = /\.(csv|json|geojson)$/;

/**
 * @param root folder that holds `data/` and `seeds/`
 * @returns tables, outlines and points, decoded as UTF-8; empty for a folder that is not there
 */
export function readFiles(root: string): Files {
  const paths = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  );
  return new Map(
    paths
      .filter((path) => WANTED.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}
