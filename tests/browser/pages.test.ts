// Which pages the built site has: one for each view that is known well enough, in both languages, and no other.
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pagePaths } from "../size/measure.mjs";
import { DIST } from "./serve";
import { views } from "./tables";

/** Known units from which a view has a page of its own. */
const PAGED = 8;

describe("the built site", () => {
  it("has a page and a frame for each language, indicator and period with at least 8 known, and no other", () => {
    const paged = views(PAGED).flatMap(({ indicator, period }) => [`v/${indicator}/${period}/`, `embed/${indicator}/${period}/`]);
    const wanted = ["", "imprint/", "corrections/", "ha-noi/", "embed/", "embed/builder/", "embed/guide/", "story/editor/", ...paged].flatMap((path) => [`${path}index.html`, `en/${path}index.html`]);
    expect(paged.length).toBeGreaterThan(100);
    // Frames of each data version that was written down, of the views it has.
    const pinned = /^data\/[0-9a-f]{10}\/(?:en\/)?embed\/[^/]+\/[^/]+\/index\.html$/;
    expect(pagePaths(DIST).filter((path) => pinned.test(path)).length).toBeGreaterThan(100);
    expect(pagePaths(DIST).filter((path) => !pinned.test(path)).sort()).toEqual(wanted.sort());
  });

  it("states the default view on its home, and lets it be found at one address", () => {
    const canonical = (path: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(DIST, path), "utf8"))?.[1];
    expect(canonical("index.html")).toMatch(/\/v\/iip_growth\/2024-H1\/$/);
    expect(canonical("index.html")).toBe(canonical("v/iip_growth/2024-H1/index.html"));
    expect(canonical("en/index.html")).toMatch(/\/en\/v\/iip_growth\/2024-H1\/$/);
  });
});
