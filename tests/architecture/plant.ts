// Plants small files in a tree of its own, with one file in every folder of src, and lints them with the project's own
// configuration. It knows no rule.
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");

/** Files that planted imports lead to, besides one `target.ts` in each layer. */
const SOILS = ["src/views/map-gl.ts", "src/views/map-gl-style.ts", "src/shells/present.ts", "tests/target.ts", "data/target.ts"];

/** One finding of ESLint: its rule, `parse` when the file could not be read. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** A planted file: where it stands, and its text. */
export interface Plant {
  readonly path: string;
  readonly code: string;
}

/**
 * Lints planted files in one run of ESLint.
 *
 * @param layers the folders of src
 * @param plants at different paths
 * @returns findings by path; a file without any has an empty list
 * @throws when ESLint itself breaks, or leaves out a file
 */
export async function lintPlanted(layers: readonly string[], plants: readonly Plant[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const garden = mkdtempSync(join(root, ".cache/planted-"));
  try {
    copyFileSync(join(root, "tsconfig.json"), join(garden, "tsconfig.json"));
    const soils = [...layers.map((layer) => `src/${layer}/target.ts`), ...SOILS];
    for (const { path, code } of [...soils.map((path) => ({ path, code: "export const target = 1;\n" })), ...plants]) {
      mkdirSync(dirname(join(garden, path)), { recursive: true });
      writeFileSync(join(garden, path), code);
    }
    const eslint = join(root, "node_modules/eslint/bin/eslint.js");
    const args = [eslint, "--config", join(root, "eslint.config.js"), "--format", "json", "src"];
    const run = promisify(execFile)(process.execPath, args, { cwd: garden, maxBuffer: 64 * 2 ** 20 });
    const output = await run.catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string });
    if (!output.stdout.startsWith("[")) throw new Error(`ESLint broke: ${output.stdout}${output.stderr}`);
    const results = JSON.parse(output.stdout) as readonly {
      readonly filePath: string;
      readonly messages: readonly { readonly ruleId: string | null; readonly message: string; readonly fatal?: boolean }[];
    }[];
    const findings = new Map(
      results.map(({ filePath, messages }) => [
        filePath.slice(garden.length + 1),
        messages.map(({ ruleId, message }) => ({ rule: ruleId ?? "parse", message })),
      ]),
    );
    const left = plants.find(({ path }) => !findings.has(path));
    if (left) throw new Error(`ESLint did not look at ${left.path}`);
    return findings;
  } finally {
    rmSync(garden, { recursive: true });
  }
}
