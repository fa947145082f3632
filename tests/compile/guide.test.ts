import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { guide } from "../../src/compile/guide";
import { policyText, parsePolicies } from "../../src/model/csp";
import { diagnoseAll } from "../../src/model/doctor";
import { hostOf } from "../../src/model/host-notes";
import { EMBED_CONTROLS, EMBED_VIEWS } from "../../src/model/embed-choice";
import { frameAddress } from "../../src/model/embed-code";
import { offerOf } from "../../src/model/offer";
import { mendPlacement } from "../../src/model/placement";
import { COLORS, PARTS } from "../../src/shells/embed-parts";
import { atlas, sources } from "../model/real";

const url = "https://example.org/atlas/";

describe.each(["vi", "en"] as const)("the guide in %s", (language) => {
  const page = guide(url, language);
  const blocks = page.sections.flatMap((section) => section.blocks);
  const codes = blocks.flatMap((block) => (typeof block === "object" && "code" in block ? [block.code] : []));
  const terms = new Map(blocks.flatMap((block) => (typeof block === "object" && "terms" in block ? [...block.terms] : [])) as readonly (readonly [string, string])[]);

  test("gives codes that are what they say: an element, and a frame on a page that is there", () => {
    const { document } = new JSDOM(codes.join("\n")).window;
    const element = document.querySelector("cong-thuong-atlas");
    expect(element?.getAttribute("lang")).toBe(language);
    const placement = mendPlacement(offerOf({ atlas, sources }, []), language, { indicator: element?.getAttribute("indicator"), period: element?.getAttribute("period"), unit: element?.getAttribute("unit") });
    expect(document.querySelector("iframe")?.getAttribute("src")).toBe(frameAddress({ root: url }, placement));
    expect(document.querySelector("iframe")?.lang).toBe(language);
    expect([...document.querySelectorAll("script")].map(({ src }) => src)).toEqual([`${url}embed/cong-thuong-atlas.js`, `${url}embed/parent.js`]);
  });

  test("gives a policy with which nothing is lost", () => {
    const policy = codes.find((code) => code.includes("script-src"))?.replaceAll("\n", "; ") ?? "";
    expect(policyText(parsePolicies(policy))).toContain("https://example.org");
    const host = hostOf({ csp: `default-src 'none'; ${policy}`, sandbox: "", cms: [] });
    expect(diagnoseAll(host, { folder: `${url}embed/`, zoom: true }).filter(({ way }) => way === "element" || way === "frame").map(({ losses }) => losses)).toEqual([[], []]);
  });

  test("names every attribute, part and property that the element has", () => {
    for (const name of ["indicator", "period", "unit", "lang", "theme", "view", "controls", "version"]) expect([...terms.keys()].join(" ")).toContain(name);
    for (const name of Object.keys(PARTS)) expect([...terms.keys()].join(" ")).toContain(name);
    for (const name of COLORS) expect([...terms.keys()].join(" ")).toContain(`--atlas-${name}`);
  });

  test("tells the values that an attribute may have as they are written", () => {
    expect(terms.get("view")).toMatch(new RegExp(`: ${EMBED_VIEWS.join(", ")}$`));
    expect(terms.get("controls")).toMatch(new RegExp(`: ${EMBED_CONTROLS.join(", ")}$`));
  });
});
