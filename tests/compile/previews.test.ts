import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptPreview, previewPng, previews, previewSvg } from "../../src/compile/previews";
import { viewPaths } from "../../src/compile/pages";
import { palette, SURFACES } from "../../src/model/color";
import { decodePng } from "../browser/pixels";
import { atlas, chosen, realGlyphs, realGround, sources } from "../model/real";

const site = { atlas, ground: realGround(), sources };
const glyphs = realGlyphs();

test("there is one picture for each view that has a page, the homes sharing theirs with the view they show", () => {
  const pages = viewPaths(atlas).filter((path) => path.includes("v/"));
  const wanted = pages.map((path) => (path.startsWith("en/") ? path.replace("en/v/", "og/en/") : path.replace("v/", "og/vi/")).replace(/\/$/, ".png"));
  expect([...previews(atlas).keys()].sort()).toEqual(wanted.sort());
  expect(previews(atlas).get("og/en/exports/2022.png")).toEqual(chosen({ language: "en", indicator: "exports", period: "2022" }));
});

test("its words are outlines, so that it needs no font", () => {
  const svg = previewSvg(site, glyphs, chosen({ indicator: "retail", period: "1995" }));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="0 0 1200 630">/);
  expect(svg).not.toMatch(/<text|<tspan|font-family|<image|<style/);
});

test("it is painted in its scene's colours, in the size that social pages ask for, and light enough for a phone", async () => {
  const png = Buffer.from(await previewPng(previewSvg(site, glyphs, chosen({}))));
  const picture = decodePng(png);
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(120_000);
  const seen = new Set<string>();
  for (let y = 0; y < 630; y += 2) for (let x = 0; x < 1200; x += 2) seen.add(picture.at(x, y));
  const { paper, ink, sea } = SURFACES.light;
  const svg = previewSvg(site, glyphs, chosen({}));
  const wanted = [paper, ink, sea, ...Object.values(palette("light")).filter((color) => svg.includes(color))];
  expect(wanted.length).toBeGreaterThan(6);
  expect(wanted.filter((color) => !seen.has(color))).toEqual([]);
});

test("a picture is painted once for what it shows, and anew for anything else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "previews-"));
  const svg = (color: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${color}"/></svg>`;
  const red = await keptPreview(svg("#ff0000"), folder);
  expect(decodePng(Buffer.from(red)).at(1, 1)).toBe("#ff0000");
  const [file = ""] = readdirSync(folder);
  writeFileSync(join(folder, file), "kept");
  expect(Buffer.from(await keptPreview(svg("#ff0000"), folder)).toString()).toBe("kept");
  expect(decodePng(Buffer.from(await keptPreview(svg("#0000ff"), folder))).at(1, 1)).toBe("#0000ff");
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
