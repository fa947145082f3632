import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { TABLES } from "../../src/compile/tables";
import { ROOT, readPackage } from "./package";

const READMES = ["data/README.md", "data/boundaries/README.md", "seeds/README.md"];

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** First cells of the rows of a section's tables. */
function columnsIn(section: string): readonly string[] {
  const firsts = [...section.matchAll(/^\| (`[^|]*?) \|/gm)].map(([, cell = ""]) => cell);
  return firsts.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

test.each(Object.values(TABLES))("the dictionary of $file names its columns, all of them in order", ({ file, columns }) => {
  const section = file.startsWith("seeds/") ? read("seeds/README.md").split("| document |")[0] : read("data/README.md").split(`### \`${file.slice("data/".length)}\``)[1]?.split("\n#")[0];
  expect(columnsIn(section ?? "")).toEqual(Object.keys(columns));
});

test("the dictionary names every allowed value", () => {
  for (const folder of ["data", "seeds"] as const) {
    const text = read(`${folder}/README.md`);
    for (const resource of readPackage(folder).resources) {
      if (resource.profile === "data-resource") continue;
      for (const { constraints } of resource.schema.fields) for (const value of constraints?.enum ?? []) expect(text).toContain(`\`${value}\``);
    }
  }
});

test("the boundaries' note names every file beside it", () => {
  const note = read("data/boundaries/README.md");
  for (const file of readdirSync(join(ROOT, "data/boundaries"))) if (file !== "README.md") expect(note).toContain(`\`${file}\``);
});

test.each(READMES)("every file that %s links to is there", (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = ""]) => join(dirname(path), link));
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});
