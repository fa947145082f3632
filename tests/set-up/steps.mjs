// Runs the checks of package.json one after another and tells how each went. It knows no check itself.
import { spawnSync } from "node:child_process";

/** @typedef {{ name: string, ok: boolean, seconds: number }} Outcome */

/** @param {string} name a script of package.json @returns {boolean} whether it succeeded */
function runScript(name) {
  return spawnSync(`npm run --silent ${name}`, { shell: true, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/**
 * Runs scripts in order.
 *
 * @param {readonly string[]} names
 * @param {{ stop: boolean, run?: (name: string) => boolean, print?: (line: string) => void }} options
 *   `stop`: leave out what follows a failure
 * @returns {Outcome[]} of the scripts that ran, in order
 */
export function runSteps(names, { stop, run = runScript, print = console.log }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const name of names) {
    print(`\n— ${name}`);
    const start = performance.now();
    const ok = run(name);
    outcomes.push({ name, ok, seconds: (performance.now() - start) / 1000 });
    if (!ok && stop) break;
  }
  return outcomes;
}

/**
 * One line for each step, those that did not run included.
 *
 * @param {readonly string[]} names all that were asked for
 * @param {readonly Outcome[]} outcomes
 */
export function wordOutcomes(names, outcomes) {
  return names
    .map((name) => {
      const outcome = outcomes.find((o) => o.name === name);
      const word = outcome ? (outcome.ok ? "passed" : "FAILED") : "not run";
      return `${name.padEnd(12)} ${word}${outcome ? ` in ${outcome.seconds.toFixed(1)} s` : ""}`;
    })
    .join("\n");
}

/**
 * Runs the steps, prints the summary and sets the exit code.
 *
 * @param {readonly string[]} names
 * @param {{ stop: boolean }} options
 */
export function runAndReport(names, options) {
  const outcomes = runSteps(names, options);
  console.log(`\n${wordOutcomes(names, outcomes)}`);
  if (outcomes.length < names.length || outcomes.some((o) => !o.ok)) process.exitCode = 1;
}
