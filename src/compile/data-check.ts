// The command `npm run data:check`: tells every problem of the data, or in one line what was checked.
import { fileURLToPath } from "node:url";
import { compile } from "./compile";
import { wordProblem } from "./problems";
import { readFiles } from "./read";

const root = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));
const start = performance.now();
const files = readFiles(root);
const { compiled, snapshots, problems } = compile(files);

if (compiled) {
  const cells = [...compiled.atlas.cells.values()].flatMap((periods) => [...periods.values()].flatMap((units) => [...units.values()]));
  const reports = cells.reduce((sum, cell) => sum + cell.length, 0);
  const said = `${reports} reports of ${cells.length} cells, ${compiled.sources.length} sources, ${compiled.claims.length} claims, ${compiled.facts.length} facts, ${compiled.stories.length} stories`;
  console.log(`data: no problem in ${said}; ${files.size} files, ${Math.round(performance.now() - start)} ms`);
  const { version } = compiled.atlas;
  if (snapshots.length > 0 && !snapshots.some((snapshot) => snapshot.version === version)) console.log(`data: version ${version} has no snapshot; before it is published run npm run data:freeze and commit what it writes`);
} else {
  for (const problem of problems) console.log(wordProblem(problem));
  console.log(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
}
