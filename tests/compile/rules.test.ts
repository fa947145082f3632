import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { wordProblem } from "../../src/compile/problems";
import { RULES } from "../../src/compile/rules";
import { baseFiles, brokenFiles, brokenFolders } from "./folders";

test("every rule has its broken folder, and every broken folder its rule", () => {
  expect([...brokenFolders()].sort()).toEqual(Object.keys(RULES).sort());
});

test("the folder that the broken ones differ from has no problem", () => {
  expect(compile(baseFiles()).problems).toEqual([]);
});

describe.each(brokenFolders())("%s", (name) => {
  test("is broken in the expected lines and breaks no other rule", () => {
    const { files, expected } = brokenFiles(name);
    const { compiled, problems } = compile(files);
    expect(problems.map((problem) => `${wordProblem(problem)}\n`).join("")).toBe(expected);
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([name]);
    expect(compiled).toBeNull();
  });
});
