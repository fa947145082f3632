import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCandidates, decimalsOf } from "../../src/compile/reports";
import type { Candidate } from "../../src/compile/reports";

function candidate(change: Partial<Omit<Candidate, "report">> & Partial<Candidate["report"]>): Candidate {
  const { prefer = false, published = null, ...report } = change;
  return { prefer, published, report: { value: 1, decimals: 0, status: "reported", basis: null, source: "s", ...report } };
}

test("the preferred report comes before a settled one", () => {
  expect(compareCandidates(candidate({ prefer: true, status: "estimate" }), candidate({ status: "final", published: "2025" }))).toBeLessThan(0);
});

test("statuses come from settled to estimated", () => {
  const statuses = (["estimate", "reported", "final", "preliminary"] as const).map((status) => candidate({ status }));
  expect(statuses.sort(compareCandidates).map(({ report }) => report.status)).toEqual(["final", "preliminary", "reported", "estimate"]);
});

test("of one status the later published comes first, and unknown counts as earliest", () => {
  const dates = [null, "2023-12-31", "2024", "2024-05-17", "2024-05"].map((published) => candidate({ published }));
  expect(dates.sort(compareCandidates).map(({ published }) => published)).toEqual(["2024-05-17", "2024-05", "2024", "2023-12-31", null]);
});

test("of one date the report with more decimals comes first", () => {
  expect(compareCandidates(candidate({ decimals: 2 }), candidate({ decimals: 1 }))).toBeLessThan(0);
});

test("equals stay in the order of the table", () => {
  expect(compareCandidates(candidate({ value: 1 }), candidate({ value: 2 }))).toBe(0);
});

test("the order is one order: opposite when turned round, and transitive", () => {
  const any = fc.record({ prefer: fc.boolean(), published: fc.constantFrom(null, "2023", "2023-05", "2024"), decimals: fc.nat(2), status: fc.constantFrom("final" as const, "estimate" as const) });
  fc.assert(
    fc.property(any, any, any, (...three) => {
      const [a, b, c] = three.map(candidate) as [Candidate, Candidate, Candidate];
      expect(Math.sign(compareCandidates(a, b)) + Math.sign(compareCandidates(b, a))).toBe(0);
      if (compareCandidates(a, b) <= 0 && compareCandidates(b, c) <= 0) expect(compareCandidates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("decimals are those that were printed", () => {
  expect(["75.0", "26.45", "-3", "1404"].map(decimalsOf)).toEqual([1, 2, 0, 0]);
});
