// How long the tables take to compile: in this process, in one of its own, and as the command a contributor types.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { compile } from "../../src/compile/compile";
import { readFiles } from "../../src/compile/read";
import { ratio, type Suite } from "./figures";
import { ROOT } from "./place";

const TIMES = 7;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8", shell: command === "npm" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}`);
}

function compileAll(): void {
  const { problems } = compile(readFiles(ROOT));
  if (problems.length > 0) throw new Error(`${problems.length} problems in the data`);
}

/** Compile of all tables, with reading them from the disk. */
export const COMPILE: Suite = {
  name: "compile",
  run: () => {
    const rounds = Array.from({ length: TIMES }, () => ({
      warm: time(compileAll),
      empty: time(() => run(process.execPath, ["--import", "tsx", "--eval", "0"])),
      cold: time(() => run(process.execPath, ["--import", "tsx", join("src", "compile", "data-check.ts")])),
      command: time(() => run("npm", ["run", "--silent", "data:check"])),
    }));
    const of = (key: "warm" | "empty" | "cold" | "command"): number[] => rounds.map((round) => round[key]);
    return Promise.resolve([
      { name: "compile of all tables, this process", unit: "ms", samples: of("warm"), goal: 1500 },
      { name: "compile of all tables, whole new process", unit: "ms", samples: of("cold"), goal: 1500 },
      { name: "npm run data:check", unit: "ms", samples: of("command"), goal: 2000 },
      { name: "a new process that does nothing", unit: "ms", samples: of("empty") },
      ratio("new process that compiles ÷ that does nothing", of("cold"), of("empty")),
    ]);
  },
};
