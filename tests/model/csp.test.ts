import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allows, allowsStyle, governing, GOVERNING, isStrict, isTrusting, parsePolicies, permit, policyText, type Policy } from "../../src/model/csp";

const SITE = "https://atlas.example/embed/cong-thuong-atlas.js";
const one = (text: string): Policy => parsePolicies(text)[0] ?? new Map();
const lets = (text: string, address = SITE, page: "http" | "https" = "https") => allows(one(text), "script", address, page);

describe("a policy", () => {
  test("is read with names in any case, any white space and empty parts; of a directive that comes twice the first counts", () => {
    expect([...one("  Script-SRC\t'self'  https://a.example ;; ; IMG-src *; script-src 'none'")]).toEqual([["script-src", ["'self'", "https://a.example"]], ["img-src", ["*"]]]);
  });

  test("may be several, joined by commas or on lines of their own; those that only report are passed over", () => {
    expect(parsePolicies("default-src 'self', script-src *")).toHaveLength(2);
    const lines = "Content-Security-Policy: default-src 'self';\r\n  img-src *\r\ncontent-security-policy-report-only: script-src 'none'\n  ; frame-src 'none'\nContent-Security-Policy: frame-src *";
    expect(parsePolicies(lines).map((policy) => [...policy.keys()])).toEqual([["default-src", "img-src"], ["frame-src"]]);
    expect(parsePolicies("")).toEqual([]);
    expect(parsePolicies(" ; ,;")).toEqual([]);
  });

  test("is read from any text without an error, and comes back from its own text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      const policies = parsePolicies(text);
      expect(parsePolicies(policyText(policies))).toEqual(policies);
    }));
  });

  test.each(Object.entries(GOVERNING))("governs %s by the first of its chain that is there", (kind, chain) => {
    chain.forEach((name, i) => {
      const text = chain.slice(i).map((each) => `${each} 'none'`).reverse().join("; ");
      expect(governing(one(text), kind as keyof typeof GOVERNING)).toBe(name);
    });
    expect(governing(one("img-src 'none'"), kind as keyof typeof GOVERNING)).toBeNull();
  });
});

describe("a source", () => {
  test.each([
    ["script-src *", true],
    ["script-src https:", true],
    ["script-src HTTP:", true],
    ["script-src data:", false],
    ["script-src atlas.example", true],
    ["script-src ATLAS.example:443", true],
    ["script-src https://atlas.example:8443", false],
    ["script-src https://atlas.example:*", true],
    ["script-src http://atlas.example", true],
    ["script-src *.example", true],
    ["script-src *.atlas.example", false],
    ["script-src https://atlas.example/embed/", true],
    ["script-src https://atlas.example/embed", false],
    ["script-src https://atlas.example/%65mbed/cong-thuong-atlas.js", true],
    ["script-src https://atlas.example/EMBED/", false],
    ["script-src 'self'", false],
    ["script-src", false],
    ["script-src 'none'", false],
    ["script-src 'none' https://atlas.example", true],
    ["script-src 'unsafe-inline'", false],
    ["script-src 'strict-dynamic' 'nonce-a' https://atlas.example", false],
    ["script-src 'nonce-a' https://atlas.example", true],
    ["script-src-elem 'none'; script-src *", false],
    ["default-src *", true],
    ["default-src *; script-src 'self'", false],
    ["img-src 'none'", true],
    ["", true],
  ])("“%s” lets the script through: %s", (text, wanted) => {
    expect(lets(text)).toBe(wanted);
  });

  test("without a scheme means that of the page, or a safer one", () => {
    expect(lets("script-src atlas.example", "http://atlas.example/a.js")).toBe(false);
    expect(lets("script-src atlas.example", "http://atlas.example/a.js", "http")).toBe(true);
    expect(lets("script-src atlas.example", SITE, "http")).toBe(true);
  });

  test("that is a star lets no blob through", () => {
    expect(allows(one("worker-src *"), "worker", "blob:")).toBe(false);
    expect(allows(one("worker-src blob:"), "worker", "blob:")).toBe(true);
    expect(allows(one("script-src blob:"), "worker", "blob:")).toBe(true);
  });
});

test("inline style needs 'unsafe-inline', which a nonce or a hash takes back", () => {
  const styles = (text: string) => allowsStyle(one(text));
  expect(["", "style-src 'unsafe-inline'", "default-src 'UNSAFE-INLINE'"].map(styles)).toEqual([true, true, true]);
  expect(["style-src 'self'", "default-src *", "style-src 'unsafe-inline' 'nonce-a'", "style-src-attr 'none'; style-src 'unsafe-inline'"].map(styles)).toEqual([false, false, false, false]);
});

test("strictness and Trusted Types are seen", () => {
  expect([isStrict(one("default-src 'Strict-Dynamic'")), isStrict(one("script-src *; default-src 'strict-dynamic'"))]).toEqual([true, false]);
  expect([isTrusting(one("require-trusted-types-for 'script'")), isTrusting(one("trusted-types a"))]).toEqual([true, false]);
});

describe("permission", () => {
  const token = fc.constantFrom("'self'", "'none'", "*", "https:", "blob:", "https://a.example", "https://atlas.example/embed/", "'unsafe-inline'", "'nonce-abc'", "'sha256-abc'");
  const name = fc.constantFrom("default-src", "script-src", "script-src-elem", "worker-src", "child-src", "frame-src", "img-src", "style-src", "Script-Src");
  const policy = fc.array(fc.tuple(name, fc.array(token, { maxLength: 3 })), { maxLength: 6 }).map((list) => one(list.map(([key, values]) => [key, ...values].join(" ")).join(";")));
  const asked = fc.constantFrom(["script", SITE, "https://atlas.example"] as const, ["frame", SITE, "https://atlas.example"] as const, ["worker", "blob:", "blob:"] as const);

  test("lets through what was asked for, whatever the policy was", () => {
    fc.assert(fc.property(policy, asked, (before, [kind, address, source]) => {
      expect(allows(permit(before, kind, source), kind, address)).toBe(true);
    }));
  });

  test("takes nothing away, and lets nobody else in", () => {
    const others = ["https://a.example/x.js", "https://evil.example/x.js"];
    fc.assert(fc.property(policy, asked, fc.constantFrom("script", "frame", "worker"), (before, [kind, , source], other) => {
      const after = permit(before, kind, source);
      for (const address of others) expect(allows(after, other as "script", address)).toBe(allows(before, other as "script", address));
    }));
  });

  test("copies what held for all into the directive that it writes", () => {
    expect(policyText([permit(one("default-src 'self'"), "script", "https://atlas.example")])).toBe("default-src 'self'; script-src 'self' https://atlas.example");
    expect(policyText([permit(one("script-src 'none'"), "script", "https://atlas.example")])).toBe("script-src https://atlas.example");
  });
});
