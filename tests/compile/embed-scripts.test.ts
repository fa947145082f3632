import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EMBED_SCRIPTS, embedScripts } from "../../src/compile/embed-scripts";
import { elementScript, parentScript } from "../../src/model/embed-code";

const root = join(import.meta.dirname, "../..");

test("every script of embeds has a source, and what newsrooms write into their pages is among them", () => {
  for (const entry of Object.values(EMBED_SCRIPTS)) expect(existsSync(join(root, `src/shells/${entry}.ts`)), entry).toBe(true);
  const built = Object.keys(EMBED_SCRIPTS).map((name) => `https://example.org/embed/${name}.js`);
  for (const address of [elementScript, parentScript]) expect(built).toContain(address({ root: "https://example.org/" }));
});

test("they are built with the site and never by its dev server", () => {
  expect(embedScripts({ root, siteUrl: "https://example.org/" })).toMatchObject({ name: "embed-scripts", apply: "build" });
});
