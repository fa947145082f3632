// `model` knows no screen and no machine because its types do not: planted code that reaches for one does not compile.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/purity-"));
afterAll(() => rmSync(folder, { recursive: true }));

const globals = ["document", "window", "fetch", "localStorage", "process", "console", "setTimeout"];

function errors(config: string): readonly string[] {
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, config), (path) => ts.sys.readFile(path)).config, ts.sys, root);
  const planted = join(folder, "planted.ts");
  writeFileSync(planted, globals.map((name) => `export const my${name}: unknown = ${name};\n`).join(""));
  expect(fileNames.some((file) => file.endsWith("src/model/atlas.ts"))).toBe(true);
  return ts.getPreEmitDiagnostics(ts.createProgram([planted], options)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("lets no global of a browser or of Node into model", () => {
  const found = errors("tsconfig.model.json");
  expect(globals.filter((name) => !found.some((message) => message.startsWith(`Cannot find name '${name}'`)))).toEqual([]);
});

it("knows them all elsewhere, so that the failure is model's own", () => {
  expect(errors("tsconfig.json")).toEqual([]);
}, 30_000);
