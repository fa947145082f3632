import fc from "fast-check";
import { expect, test } from "vitest";
import { STRIPS } from "../../src/model/doctor";
import { hostOf, PASTED, readNotes, writeNotes, type HostNotes } from "../../src/model/host-notes";

const NOTHING: HostNotes = { csp: "", sandbox: "", cms: [] };
const text = (most: number): fc.Arbitrary<string> => fc.string({ maxLength: most }).map((each) => each.trim());
const notes: fc.Arbitrary<HostNotes> = fc.record({ csp: text(PASTED.csp), sandbox: text(PASTED.sandbox), cms: fc.subarray([...STRIPS]) });

test("whatever is told is read back from an address", () => {
  fc.assert(
    fc.property(notes, (told) => {
      expect(readNotes(writeNotes(told))).toEqual(told);
    }),
  );
});

test("nothing told is nothing in the address", () => {
  expect(writeNotes(NOTHING)).toEqual([]);
  expect(readNotes([])).toEqual(NOTHING);
});

test("what is too long or unknown is dropped, and of a key that comes twice the first counts", () => {
  expect(readNotes([["csp", "x".repeat(PASTED.csp + 1)], ["cms", "iframe~evil~__proto__"], ["sandbox", "allow-scripts"], ["sandbox", ""]])).toEqual({ csp: "", sandbox: "allow-scripts", cms: ["iframe"] });
});

test("an empty sandbox is a page without one; a policy and what is taken out are the page's", () => {
  expect(hostOf(NOTHING)).toMatchObject({ policies: [], scheme: "https" });
  const host = hostOf({ csp: "script-src 'self'", sandbox: "allow-scripts", cms: ["svg"] }, "http");
  expect(host.policies.length).toBe(1);
  expect([...host.strips]).toEqual(["svg"]);
  expect(host.sandbox).not.toEqual(hostOf(NOTHING).sandbox);
  expect(host.scheme).toBe("http");
});
