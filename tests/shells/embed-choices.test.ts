import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { fetchChoices } from "../../src/shells/embed-choices";

const root = mkdtempSync(join(tmpdir(), "atlas-choices-"));
afterAll(() => rmSync(root, { recursive: true }));
const HERE = pathToFileURL(join(root, "embed/more.js")).href;

/** Lays down that an indicator can be chosen for these periods. */
function lay(path: string, id: string, periods: readonly string[]): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `export const choices = ${JSON.stringify([{ id, name: id, opening: periods[0], periods: periods.map((each) => ({ id: each, name: each })) }])};\n`);
}

writeFileSync(join(root, "package.json"), '{"type":"module"}');
lay("embed/figure/vi/choices.js", "exports", ["2022", "2029"]);
lay("embed/figure/en/choices.js", "exports-en", ["2022"]);
lay("data/0123456789/figure/vi/choices.js", "exports", ["2022"]);

const offered = async (version: string | null, period = "2022", lang: "vi" | "en" = "vi") =>
  (await fetchChoices({ lang, indicator: "exports", period }, version, HERE)).flatMap(({ id, periods }) => periods.map((each) => `${id}/${each.id}`));

test("without a version there is to choose what today's figures have, in the language", async () => {
  expect(await offered(null)).toEqual(["exports/2022", "exports/2029"]);
  expect(await offered(null, "2022", "en")).toEqual(["exports-en/2022"]);
});

test("pinned to a version there is to choose what that has, and nothing newer", async () => {
  expect(await offered("0123456789")).toEqual(["exports/2022"]);
});

test("where the version, or what is shown, is not here, there is to choose what today's figures have, among which is what is shown", async () => {
  for (const version of ["9876543210", "", "../../embed", "javascript:alert(1)"]) expect(await offered(version), version).toEqual(["exports/2022", "exports/2029"]);
  expect(await offered("0123456789", "2029")).toEqual(["exports/2022", "exports/2029"]);
  expect(await offered("0123456789", "2022", "en")).toEqual(["exports-en/2022"]);
});

test("where nothing comes it is told", async () => {
  await expect(fetchChoices({ lang: "vi", indicator: "exports", period: "2022" }, null, pathToFileURL(join(root, "nowhere/more.js")).href)).rejects.toThrow();
});
