import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function check(...folder: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "src/compile/data-check.ts", ...folder], { cwd: root, encoding: "utf8" });
}

test("sound data is told in one line that says what was checked", () => {
  const { status, stdout } = check("tests/compile/base");
  expect(stdout).toMatch(/^data: no problem in 7 reports of 5 cells, 4 sources, 2 claims, 2 facts, 0 stories; 14 files, \d+ ms\n$/);
  expect(status).toBe(0);
});

test("every problem is told with its address, then how many there are, and the exit code says so", () => {
  const { status, stdout } = check("tests/compile/broken/number");
  expect(stdout).toContain("data/observations.csv:2 value “forty”; expected a number");
  expect(stdout).toMatch(/\n\d+ problems\n$/);
  expect(status).toBe(1);
});
