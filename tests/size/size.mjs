// `npm run size`: holds the built site to its budgets, prints a table and fails on the first gram too much.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { BUDGETS } from "./budgets.mjs";

/**
 * @typedef {{ name: string, limit: number, count: number, worst: import("./measure.mjs").Weight | null, ok: boolean }} Verdict
 */

/**
 * Weighs a site against budgets.
 *
 * @param {string} dist
 * @param {readonly import("./budgets.mjs").Budget[]} budgets
 * @returns {Verdict[]} in the budgets' order, each with its heaviest item; nothing to weigh is not ok
 */
export function judge(dist, budgets) {
  return budgets.map(({ name, limit, weigh }) => {
    const weights = weigh(dist);
    const worst = weights.reduce(
      (/** @type {import("./measure.mjs").Weight | null} */ most, weight) => (most && most.amount >= weight.amount ? most : weight),
      null,
    );
    return { name, limit, count: weights.length, worst, ok: worst !== null && worst.amount <= limit };
  });
}

/** @param {readonly Verdict[]} verdicts @returns {string} one line each */
export function wordVerdicts(verdicts) {
  return verdicts
    .map(({ name, limit, count, worst, ok }) => {
      const found = worst ? `${String(worst.amount).padStart(6)} of ${String(limit).padStart(6)}` : "   nothing found";
      const of = worst ? ` ${worst.what}${count > 1 ? `, the most of ${count}` : ""}` : "";
      return `${ok ? "ok  " : "OVER"} ${name.padEnd(24)} ${found} ${of}`;
    })
    .join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dist = process.argv[2] ?? "dist";
  if (existsSync(dist)) {
    const verdicts = judge(dist, BUDGETS);
    console.log(`bytes after gzip, level 9\n${wordVerdicts(verdicts)}`);
    if (verdicts.some((verdict) => !verdict.ok)) process.exitCode = 1;
  } else {
    console.error(`there is no ${dist}: run npm run build first`);
    process.exitCode = 1;
  }
}
