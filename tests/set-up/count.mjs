// Adds up what CI ran into its last line, `N passed, N failed`. A run that left no report, or a report that failed
// outside its tests, counts as one failure: silence is never a pass.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{
 *   success: boolean, numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} Report Vitest's JSON report
 */

/**
 * Counts the tests of one run, and as one failure each file that failed without a failing test (it did not load).
 *
 * @param {Report | null} report `null` when the run left none
 * @returns {Count}
 */
export function countReport(report) {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

/**
 * Adds reports and steps.
 *
 * @param {readonly (Report | null)[]} reports of `npm test`
 * @param {boolean} testOk whether `npm test` itself succeeded; its own failure counts only when no report shows one
 * @param {readonly boolean[]} steps the outcome of each further step
 * @returns {Count}
 */
export function countAll(reports, testOk, steps) {
  const counts = reports.map(countReport);
  if (!testOk && counts.every((c) => c.failed === 0)) counts.push({ passed: 0, failed: 1 });
  counts.push(...steps.map((ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })));
  return counts.reduce((sum, c) => ({ passed: sum.passed + c.passed, failed: sum.failed + c.failed }));
}

/** @param {string} path @returns {Report | null} also when it is cut short */
function readReport(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  } catch {
    return null;
  }
}

// node count.mjs <exit code of npm test> <exit code of each further step> …
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [test, ...steps] = process.argv.slice(2).map((code) => code === "0");
  const reports = ["unit", "browser"].map((name) => readReport(`.cache/reports/${name}.json`));
  const { passed, failed } = countAll(reports, test ?? false, steps);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
