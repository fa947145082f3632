import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { fetchFigure } from "../../src/shells/embed-version";

const root = mkdtempSync(join(tmpdir(), "atlas-version-"));
afterAll(() => rmSync(root, { recursive: true }));
const HERE = pathToFileURL(join(root, "embed/element.js")).href;

/** Lays a figure into the site whose one word is its text. */
function lay(path: string, text: string, note = "null"): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `export const tree = ["p", {}, ${JSON.stringify(text)}];\nexport const note = ${note};\n`);
}

writeFileSync(join(root, "package.json"), '{"type":"module"}');
lay("embed/figure/a.js", "today's a");
lay("embed/figure/b.js", "today's b");
lay("data/0123456789/version.js", "");
lay("data/0123456789/figure/a.js", "pinned a", '["p", {}, "pinned"]');

const shown = async (files: readonly string[], version: string | null) => {
  const fetched = await fetchFigure(files, version, "en", HERE);
  return fetched && [fetched.tree[2], fetched.note?.[2] ?? null];
};
const NOT_KEPT = "This view is not kept in the pinned data version; it is drawn from today’s figures.";
const NOT_HERE = "The pinned data version is not here; this is drawn from today’s figures.";

test("without a version today's figure is shown, and nothing is said", async () => {
  expect(await shown(["figure/a.js"], null)).toEqual(["today's a", null]);
  expect(await shown(["figure/none.js", "figure/b.js"], null)).toEqual(["today's b", null]);
});

test("a pinned figure is the version's, and says so", async () => {
  expect(await shown(["figure/a.js", "figure/b.js"], "0123456789")).toEqual(["pinned a", "pinned"]);
});

test("what the version has not, or a version that is none, is today's figure and a sentence that says which", async () => {
  expect(await shown(["figure/b.js", "figure/a.js"], "0123456789")).toEqual(["today's b", NOT_KEPT]);
  for (const version of ["", "9876543210", "0123456789/../0123456789", "..", "javascript:alert(1)"]) expect(await shown(["figure/a.js"], version), version).toEqual(["today's a", NOT_HERE]);
});

test("where nothing comes there is nothing", async () => {
  expect(await shown(["figure/none.js"], "0123456789")).toBeNull();
});
