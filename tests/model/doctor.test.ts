import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, diagnoseAll, originOf, STRIPS, WAYS, type Embed, type Host } from "../../src/model/doctor";
import { hostOf } from "../../src/model/host-notes";
import { policyText } from "../../src/model/csp";

const EMBED: Embed = { folder: "https://atlas.example/site/embed/", zoom: true };
const host = (csp = "", sandbox = "", cms: readonly (typeof STRIPS)[number][] = []): Host => hostOf({ csp, sandbox, cms });
const levels = (asked: Host, embed = EMBED) => diagnoseAll(asked, embed).map(({ level }) => level);
const cure = (way: (typeof WAYS)[number], asked: Host) => diagnose(way, asked, EMBED).cures;

test("a page without rules loses nothing", () => {
  expect(levels(host())).toEqual(["works", "works", "works", "works"]);
  for (const verdict of diagnoseAll(host(), EMBED)) expect([verdict.losses, verdict.cures]).toEqual([[], []]);
});

test("a page that allows nothing keeps the static figure, inside the element too, and the link", () => {
  expect(diagnoseAll(host("default-src 'none'"), EMBED).map(({ level, losses }) => [level, ...losses])).toEqual([["degrades", "touch"], ["fails", "frame"], ["works"], ["works"]]);
  const [needed] = cure("element", host("default-src 'none'"));
  expect(needed?.kind === "policy" && policyText(needed.policies)).toBe("default-src 'none'; worker-src blob: https://atlas.example; script-src https://atlas.example");
});

test("the zoomable map alone needs a worker", () => {
  expect(diagnose("element", host("script-src https://atlas.example"), EMBED)).toMatchObject({ level: "degrades", losses: ["zoom"] });
  expect(diagnose("element", host("script-src https://atlas.example"), { ...EMBED, zoom: false }).level).toBe("works");
});

test("the zoomable map's worker comes from a blob and from us, and its address is vouched for by name", () => {
  const zoom = (csp: string) => !diagnose("element", host(csp), EMBED).losses.includes("zoom");
  const own = "https://atlas.example";
  expect([`script-src ${own}; worker-src blob: ${own}`, `script-src ${own} blob:`, "require-trusted-types-for 'script'", "require-trusted-types-for 'script'; trusted-types a cong-thuong-atlas"].map(zoom)).toEqual([true, true, true, true]);
  expect([`script-src ${own}; worker-src blob:`, `script-src ${own}; worker-src 'none'`, `script-src ${own}`, "require-trusted-types-for 'script'; trusted-types a"].map(zoom)).toEqual([false, false, false, false]);
  const [needed] = cure("element", host("require-trusted-types-for 'script'; trusted-types 'none'"));
  expect(needed).toMatchObject({ kind: "policy", directives: ["trusted-types"] });
  expect(needed?.kind === "policy" && policyText(needed.policies)).toBe("require-trusted-types-for 'script'; trusted-types cong-thuong-atlas");
});

test("a nonce is asked for where no address is trusted", () => {
  expect(cure("element", host("script-src 'strict-dynamic' 'nonce-a'; worker-src blob: https://atlas.example"))).toEqual([{ kind: "nonce" }]);
});

test("a sandbox keeps the picture and says what to add", () => {
  expect(diagnose("frame", host("", "allow-scripts"), EMBED)).toMatchObject({ level: "degrades", losses: ["zoom", "height", "links"], cures: [{ kind: "sandbox", tokens: ["allow-same-origin", "allow-popups"] }] });
  expect(diagnose("element", host("", "sandbox"), EMBED).losses).toContain("touch");
});

test("a frame loses its height where the parent's script cannot give it", () => {
  expect(diagnose("frame", host("script-src 'self'"), EMBED).losses).toEqual(["follow"]);
  expect(diagnose("frame", host("script-src 'self'; style-src 'self'"), EMBED).losses).toEqual(["height"]);
  expect(diagnose("frame", host("", "", ["script", "style"]), EMBED)).toMatchObject({ losses: ["height"], cures: [{ kind: "strip", strips: ["script"] }] });
  expect(diagnose("frame", host("style-src 'none'", "", ["style"]), EMBED).losses).toEqual([]);
});

test("what a content system takes out is asked back", () => {
  expect(diagnose("element", host("", "", ["script"]), EMBED)).toMatchObject({ level: "degrades", losses: ["touch"], cures: [{ kind: "strip", strips: ["script"] }] });
  expect(diagnose("element", host("", "", ["script", "svg"]), EMBED).level).toBe("fails");
  expect(diagnose("still", host("", "", ["ids"]), EMBED).losses).toEqual(["hatch"]);
  expect(levels(host("", "", [...STRIPS]))).toEqual(["fails", "fails", "fails", "works"]);
});

describe("laws", () => {
  const token = fc.constantFrom("'self'", "'none'", "*", "https:", "blob:", "https://a.example", "https://atlas.example/site/embed/", "'unsafe-inline'", "'nonce-abc'", "'sha256-abc'");
  const name = fc.constantFrom("default-src", "script-src", "script-src-elem", "worker-src", "child-src", "frame-src", "style-src", "sandbox", "img-src");
  const csp = fc.array(fc.tuple(name, fc.array(token, { maxLength: 3 })), { maxLength: 6 }).map((list) => list.map(([key, values]) => [key, ...values].join(" ")).join("; "));

  test("with the policy that is asked for, every way works", () => {
    fc.assert(fc.property(fc.array(csp, { maxLength: 3 }), fc.constantFrom(...WAYS), fc.boolean(), (policies, way, zoom) => {
      const asked = host(policies.join(","));
      const verdict = diagnose(way, asked, { ...EMBED, zoom });
      if (verdict.level === "works") return;
      const needed = verdict.cures.find(({ kind }) => kind === "policy");
      expect(needed?.kind).toBe("policy");
      if (needed?.kind === "policy") expect(diagnose(way, { ...asked, policies: needed.policies }, { ...EMBED, zoom }).level).toBe("works");
    }));
  });

  test("whatever is lost has a reason that is said, and nothing is said where nothing is lost", () => {
    fc.assert(fc.property(csp, fc.constantFrom("", "sandbox", "allow-scripts", "allow-scripts allow-popups allow-same-origin"), fc.subarray([...STRIPS]), fc.constantFrom(...WAYS), (policy, sandbox, cms, way) => {
      const { losses, cures } = diagnose(way, host(policy, sandbox, cms), EMBED);
      expect(cures.length > 0).toBe(losses.length > 0);
    }));
  });

  test("any text is judged without an error", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (policy, sandbox) => {
      expect(diagnoseAll(host(policy, sandbox), EMBED)).toHaveLength(WAYS.length);
    }));
  });
});

test("an origin is an address's scheme, host and port", () => {
  expect(originOf("http://localhost:4173/atlas/embed/")).toBe("http://localhost:4173");
});
