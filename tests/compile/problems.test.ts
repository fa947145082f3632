import { expect, test } from "vitest";
import { wordProblem } from "../../src/compile/problems";

test("a problem is worded with its file, line, column, what was found and what was expected", () => {
  const problem = { file: "data/observations.csv", line: 4, column: "value", rule: "number", found: "forty", expected: "a number" };
  expect(wordProblem(problem)).toBe("data/observations.csv:4 value “forty”; expected a number");
});
