import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import type { Problem } from "../../src/compile/problems";
import type { Files } from "../../src/compile/read";
import { baseFiles, editedFiles } from "./folders";

const OBSERVATIONS = "data/observations.csv";
const [header = "", ...lines] = (baseFiles().get(OBSERVATIONS) ?? "").trimEnd().split("\n");

function withRows(rows: readonly string[]): Files {
  return new Map([...baseFiles(), [OBSERVATIONS, [header, ...rows, ""].join("\n")]]);
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, column, rule, found }) => `${file} ${column} ${rule} ${found}`).sort();
}

test("the order of the rows changes nothing but the version", () => {
  const expected = compile(baseFiles()).compiled;
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (rows) => {
      const { compiled } = compile(withRows(rows));
      expect(compiled && { ...compiled, atlas: { ...compiled.atlas, version: "" } }).toEqual(expected && { ...expected, atlas: { ...expected.atlas, version: "" } });
    }),
    { numRuns: 30 },
  );
});

test("every problem is told, whatever the order of the rows", () => {
  const broken = ["hanoi,exports,2023,1,final,,,office,", "ha-noi,exports,2021-6M,forty,final,,,,", "ha-noi,exports,2020,-1,final,,,ofice,", "ha-noi,export"];
  const expected = told(compile(withRows([...lines, ...broken])).problems);
  expect(expected).toHaveLength(7);
  fc.assert(
    fc.property(fc.shuffledSubarray([...lines, ...broken], { minLength: lines.length + broken.length }), (rows) => {
      const { compiled, problems } = compile(withRows(rows));
      expect(compiled).toBeNull();
      expect(told(problems)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("problems of different files are told together, by file and line", () => {
  const { problems } = compile(editedFiles(["seeds/facts.csv", "actual", "real"], ["data/units.csv", "Viet Nam", ""], ["data/units.csv", "Hanoi", ""]));
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(["data/units.csv:2", "data/units.csv:5", "seeds/facts.csv:3"]);
});

test("a folder with nothing in it is told file by file, and nothing else", () => {
  const { compiled, problems } = compile(new Map());
  expect(compiled).toBeNull();
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["missing-file"]));
  expect(problems).toHaveLength(14);
});

test("arbitrary text in a table is told, never thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "1", "-", "ế", "\u0301", " ") }), (text) => {
      const { compiled, problems } = compile(new Map([...baseFiles(), [OBSERVATIONS, text]]));
      expect(compiled === null).toBe(problems.length > 0);
      for (const { file, line } of problems) expect([file, line]).toEqual([OBSERVATIONS, expect.any(Number)]);
    }),
    { numRuns: 100 },
  );
});
