// The command `npm run data:freeze`: writes the snapshot of the present data, which is committed before it is published.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compile";
import { snapshotOf, snapshotText } from "./freeze";
import { wordProblem } from "./problems";
import { readFiles } from "./read";
import { snapshotPath, VERSIONS } from "./versions";

const root = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));
const files = readFiles(root);
const { compiled, problems } = compile(files);

if (compiled) {
  const path = snapshotPath(compiled.atlas.version);
  if (files.has(path)) console.log(`${path} is there already; a snapshot never changes`);
  else {
    mkdirSync(join(root, VERSIONS), { recursive: true });
    writeFileSync(join(root, path), snapshotText(snapshotOf(compiled)));
    console.log(`${path} is written; commit it before these figures are published`);
  }
} else {
  for (const problem of problems) console.log(wordProblem(problem));
  process.exitCode = 1;
}
