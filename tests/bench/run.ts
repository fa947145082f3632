// `npm run bench`: builds the site, measures, prints a table and keeps the numbers. `--strict` fails on a missed goal,
// `--keep` measures the site of the last run, any other words are the parts to run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform } from "node:os";
import { join, relative } from "node:path";
import { COMPILE } from "./compile";
import { EMBEDS } from "./embeds";
import { isReached, median, wordFigures, type Figure, type Suite } from "./figures";
import { FIRST_PAINT } from "./first-paint";
import { GROWTH } from "./growth";
import { INTERACTIONS } from "./interactions";
import { PAINTING } from "./painting";
import { OUT, ROOT, SITE } from "./place";
import { RIVALS } from "./rivals";
import { SESSION } from "./session";
import { STAGE } from "./stage";
import { SWITCHING } from "./switching";

const SUITES: readonly Suite[] = [COMPILE, SWITCHING, PAINTING, GROWTH, FIRST_PAINT, INTERACTIONS, SESSION, EMBEDS, RIVALS, STAGE];

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith("--"));
const unknown = [...names.filter((name) => SUITES.every((suite) => suite.name !== name)), ...words.filter((word) => word.startsWith("--") && !["--strict", "--keep"].includes(word))];
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; the parts are ${SUITES.map(({ name }) => name).join(", ")}, the options --strict and --keep`);
  process.exit(1);
}

if (!words.includes("--keep") || !existsSync(SITE)) {
  console.log("bench: building the site …");
  const { status } = spawnSync("npm", ["run", "--silent", "build", "--", "--outDir", relative(ROOT, SITE)], { cwd: ROOT, stdio: "inherit", shell: true });
  if (status !== 0) process.exit(1);
}

const machine = { node: process.version, system: `${platform()} ${arch()}`, processor: cpus()[0]?.model ?? "", cores: cpus().length, loadBefore: loadavg()[0] };
const results: (Figure & { readonly suite: string })[] = [];
for (const suite of SUITES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.log(`bench: ${suite.name} …`);
  const figures = await suite.run();
  console.log(`\n${wordFigures(figures)}\n`);
  results.push(...figures.map((figure) => ({ suite: suite.name, ...figure })));
}

const missed = results.filter((figure) => isReached(figure) === false);
const goals = results.filter((figure) => figure.goal !== undefined).length;
mkdirSync(OUT, { recursive: true });
const report = {
  date: new Date().toISOString(),
  machine,
  figures: results.map((figure) => ({ ...figure, min: Math.min(...figure.samples), median: median(figure.samples), max: Math.max(...figure.samples), reached: isReached(figure) })),
};
for (const file of ["latest.json", `${report.date.replaceAll(":", "-")}.json`]) writeFileSync(join(OUT, file), `${JSON.stringify(report, null, 1)}\n`);
console.log(`bench: ${goals - missed.length} of ${goals} goals reached${missed.map(({ name }) => `\n  missed: ${name}`).join("")}\nbench: numbers in .cache/bench/latest.json`);
if (missed.length > 0 && words.includes("--strict")) process.exitCode = 1;
