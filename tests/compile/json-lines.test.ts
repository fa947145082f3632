import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLine, jsonLines } from "../../src/compile/json-lines";

test("every part of a JSON text stands in the line where its key or value does", () => {
  const line = jsonLines('{\n  "a": [\n    1,\n    { "b": "{[,:" },\n    "c"\n  ],\n  "d": {}\n}\n');
  expect([line([]), line(["a"]), line(["a", 0]), line(["a", 1]), line(["a", 1, "b"]), line(["a", 2]), line(["d"])]).toEqual([1, 2, 3, 4, 4, 5, 7]);
});

test("a part that is not there stands where the nearest around it does", () => {
  const line = jsonLines('{\n "a": {\n  "b": 1 } }');
  expect([line(["a", "x", 3]), line(["z"])]).toEqual([2, 1]);
});

test("whatever the text, every part that JSON has is found, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue().map((value) => JSON.stringify(value, null, 1))), (source) => {
      const line = jsonLines(source);
      for (const path of [[], ["a"], [0, "b"]]) expect(line(path)).toBeGreaterThan(0);
    }),
  );
});

test("the line at which a text stops being JSON is told", () => {
  expect([brokenLine("{}"), brokenLine('{\n"a": 1\n"b": 2}'), brokenLine('{\n"a": 1,\n')]).toEqual([null, 2, 2]);
});
