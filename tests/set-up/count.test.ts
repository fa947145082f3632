// CI's last line must be true whatever went wrong, so it is fed real Vitest reports of runs that go wrong.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countAll, countReport, type Report } from "./count.mjs";

const root = join(import.meta.dirname, "../..");
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/count-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = 'import { expect, it } from "vitest";\n';

/** Runs one test file with the project's own Vitest and gives its JSON report. */
function reportOf(name: string, code: string): Report {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, "planted.test.ts"), head + code);
  writeFileSync(join(at, "vitest.config.mjs"), "export default {}"); // else the checkout's own is found
  spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", at, "--reporter=json", "--outputFile.json=report.json"],
    { cwd: at, env: { PATH: process.env["PATH"] } },
  );
  return JSON.parse(readFileSync(join(at, "report.json"), "utf8")) as Report;
}

const pass: Report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};
const fail: Report = {
  success: false,
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }],
};

describe("the count of a run", () => {
  it("tells a failing test from a passing one", () => {
    const report = reportOf("mixed", 'it("a", () => {}); it("b", () => expect(1).toBe(2)); it.skip("c", () => {});');
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a file that does not load as one failure", () => {
    expect(countReport(reportOf("unloaded", 'throw new Error("planted");'))).toEqual({ passed: 0, failed: 1 });
  });

  it("counts an error outside any test, which Vitest's report leaves out, by the command's own failure", () => {
    const report = reportOf("stray", 'it("a", () => void Promise.reject(new Error("planted")));');
    expect(countAll([report], false, [])).toEqual({ passed: 1, failed: 1 });
  });

  it("takes a missing report for a failure", () => {
    expect(countReport(null)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the sum", () => {
  it("adds each further step as one", () => {
    expect(countAll([pass, pass], true, [true, false])).toEqual({ passed: 7, failed: 1 });
  });

  it("does not count a failure of npm test twice that a report already shows", () => {
    expect(countAll([pass, fail], false, [])).toEqual({ passed: 5, failed: 1 });
  });

  it("counts a failure of npm test that no report shows, such as the build's", () => {
    expect(countAll([pass, pass], false, [])).toEqual({ passed: 6, failed: 1 });
  });
});

describe("the last line", () => {
  const lastLine = (reports: Readonly<Record<string, Report>>, ...codes: readonly string[]) => {
    const at = mkdtempSync(join(folder, "line-"));
    mkdirSync(join(at, ".cache/reports"), { recursive: true });
    for (const [name, report] of Object.entries(reports)) {
      writeFileSync(join(at, `.cache/reports/${name}.json`), JSON.stringify(report));
    }
    const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "count.mjs"), ...codes], { cwd: at, encoding: "utf8" });
    return { status, stdout };
  };

  it("stands alone, and the exit code agrees with it", () => {
    expect(lastLine({ unit: pass, browser: pass }, "0", "0", "0")).toEqual({ status: 0, stdout: "8 passed, 0 failed\n" });
    expect(lastLine({ unit: pass, browser: fail }, "1", "0", "2")).toEqual({ status: 1, stdout: "6 passed, 2 failed\n" });
    expect(lastLine({ unit: pass }, "1", "0")).toEqual({ status: 1, stdout: "4 passed, 1 failed\n" });
  });
});
