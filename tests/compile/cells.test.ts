import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { date, day, decimal, explain, flag, list, maybe, oneOf, period, source, text, url, within } from "../../src/compile/cells";
import type { CellSchema } from "../../src/compile/cells";

function read<T>(schema: CellSchema<T>, cell: string): T | string {
  const result = v.safeParse(schema, cell, { abortPipeEarly: true });
  return result.success ? result.output : explain(result.issues[0].message).rule;
}

function expected<T>(schema: CellSchema<T>, cell: string): string {
  return explain(v.safeParse(schema, cell, { abortPipeEarly: true }).issues?.[0].message ?? "").expected;
}

test.each(["0", "8.2", "-56.7", "222.8", "75.0", "-0.1", "1404"])("%s is a number", (cell) => {
  expect(read(decimal, cell)).toBe(Number(cell));
});

test.each(["1.404,5", "12,3", "1e4", "+5", "05", ".5", "5.", "1 404", "forty", "NaN", "−3", "0x1f", ".."])("“%s” is not a number", (cell) => {
  expect(read(decimal, cell)).toBe("number");
});

test("a number out of bounds is told with its bound", () => {
  expect(read(within(-90, 90), "90")).toBe(90);
  expect(expected(within(-90, 90), "105.5")).toBe("at most 90");
});

test.each(["2024", "1986", "2030", "2024-H1", "2024-Q1", "2024-2M", "2024-11M"])("%s is a period", (cell) => {
  expect(read(period, cell)).toBe(cell);
});

test.each(["2024-H2", "2024-Q2", "2024-1M", "2024-12M", "2024-6M", "2024-3M", "2024-02M", "2024-h1", "1985", "2031", "24", "2024-05", "Prel. 2016"])(
  "“%s” is not a period",
  (cell) => {
    expect(read(period, cell)).toBe("period");
  },
);

test("a span in its other spelling is told the one that is used", () => {
  expect(expected(period, "2024-6M")).toMatch(/^2024-H1,/);
  expect(expected(period, "2024-03M")).toMatch(/^2024-Q1,/);
  expect(expected(period, "2024-12M")).toMatch(/^2024,/);
});

describe("dates", () => {
  test("are as precise as they are known, and exist", () => {
    expect(["2024", "2024-05", "2024-02-29"].map((cell) => read(date, cell))).toEqual(["2024", "2024-05", "2024-02-29"]);
    expect(["2023-02-29", "2024-13", "2024-5", "17/5/2024", "2024-05-17T00:00"].map((cell) => read(date, cell))).toEqual(Array(5).fill("date"));
  });

  test("of a day are whole", () => {
    expect(read(day, "2008-08-01")).toBe("2008-08-01");
    expect(["2008", "2008-08", "2008-02-30", "2008-8-1"].map((cell) => read(day, cell))).toEqual(Array(4).fill("date"));
  });
});

test("addresses are http or https with a host", () => {
  expect(["https://example.org/a?b=1", "http://example.org"].map((cell) => read(url, cell))).toEqual(["https://example.org/a?b=1", "http://example.org"]);
  expect(["javascript:alert(1)", "ftp://example.org", "www.example.org", "https://", "https://a b.org/"].map((cell) => read(url, cell))).toEqual(Array(5).fill("url"));
});

test("an empty cell is null where it may be, a missing value where it may not, a figure without source where that is meant", () => {
  expect(read(maybe(decimal), "")).toBeNull();
  expect(read(maybe(decimal), "x")).toBe("number");
  expect(read(text, "")).toBe("missing-value");
  expect(read(source, "")).toBe("no-source");
});

test("a closed list names its values", () => {
  expect(read(oneOf("commune", "district"), "district")).toBe("district");
  expect(expected(oneOf("commune", "district"), "village")).toBe("one of commune, district");
});

test("a list keeps its order, and each of its items has the form", () => {
  expect(read(list(" | ", url), "https://b.org | https://a.org")).toEqual(["https://b.org", "https://a.org"]);
  expect(read(list(" | ", url), "")).toEqual([]);
  expect(read(list(" | ", url), "https://b.org |https://a.org")).toBe("url");
});

test("a flag is 1 or empty", () => {
  expect(["1", "", "yes"].map((cell) => read(flag, cell))).toEqual([true, false, "allowed-value"]);
});
