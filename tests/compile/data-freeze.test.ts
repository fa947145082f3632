import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "atlas-freeze-"));
cpSync(join(root, "tests/compile/base"), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string): string => spawnSync(process.execPath, ["--import", "tsx", `src/compile/${command}.ts`, folder], { cwd: root, encoding: "utf8" }).stdout;

test("a snapshot is written once and never again; data that has changed since is told to have none", { timeout: 60_000 }, () => {
  expect(run("data-freeze")).toMatch(/^data\/versions\/[0-9a-f]{10}\.json is written; commit it/);
  const [name = ""] = readdirSync(join(folder, "data/versions"));
  const text = readFileSync(join(folder, "data/versions", name), "utf8");
  expect(run("data-freeze")).toContain("is there already");
  expect(readFileSync(join(folder, "data/versions", name), "utf8")).toBe(text);
  expect(run("data-check")).not.toContain("data:freeze");
  const observations = join(folder, "data/observations.csv");
  writeFileSync(observations, readFileSync(observations, "utf8").replace(",5.1,", ",5.2,"));
  expect(run("data-check")).toMatch(/version [0-9a-f]{10} has no snapshot; before it is published run npm run data:freeze/);
});
