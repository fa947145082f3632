import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { charactersOf, glyphsFor } from "../../src/compile/glyphs";
import { readTree } from "../architecture/tree";
import { join } from "node:path";
import { realGlyphs } from "../model/real";

const glyphs = realGlyphs();
const { faces, contours, em } = glyphs;

test("every letter of Vietnamese with every tone is there, in both weights, as one composed character", () => {
  for (const word of ["Nghệ An", "Hòa Lạc", "Yên Thường", "Thừa Thiên Huế", "ẤẦẨẪẬ ớờởỡợ ưỨỪỬỮỰ Ỵỷỹ Đđ", "−56,7% – “Đã nói…” †"]) {
    for (const character of word.normalize("NFC")) expect([faces[400][character], faces[600][character]], character).not.toContain(undefined);
  }
  expect(charactersOf("").every((character) => character === character.normalize("NFC"))).toBe(true);
});

test("whatever the interface says can be set", () => {
  const words = [...readTree(join(import.meta.dirname, "../.."), "src/model")].filter(([path]) => /words-/.test(path)).map(([, text]) => text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "")).join("");
  expect([...new Set(words)].filter((character) => character >= " " && !faces[400][character])).toEqual([]);
});

test("letters share their parts: an accented one repeats the contours of its bare one", () => {
  const parts = (character: string) => (faces[400][character] ?? []).filter((_, i) => i % 3 === 1);
  expect(parts("ạ")).toEqual(expect.arrayContaining(parts("a")));
  expect(contours.length).toBeLessThan(Object.keys(faces[400]).length * 2);
});

test("outlines are closed, whole-number, and within a letter's reach", () => {
  for (const data of contours) expect(data).toMatch(/^(?:[lqhv]-?\d+(?:[ -]\d+)*|[lqhv][- \d]+)+z$/);
  for (const face of Object.values(faces)) {
    for (const [character, [advance = 0, ...rest]] of Object.entries(face)) {
      expect(advance, character).toBeGreaterThan(100);
      expect(rest.length % 3, character).toBe(0);
      for (let i = 0; i < rest.length; i += 3) {
        expect(contours[rest[i] ?? -1], character).toBeDefined();
        expect(Math.abs(rest[i + 2] ?? 9999), character).toBeLessThan(1.3 * em);
      }
    }
  }
});

test("a character that the family has not is named, all at once", () => {
  expect(() => glyphsFor("ok 漢字")).toThrow(/字 \(U\+5b57\), 漢 \(U\+6f22\)/);
});

test("all of it is light enough to fetch for one picture", () => {
  expect(gzipSync(JSON.stringify(glyphs), { level: 9 }).length).toBeLessThan(35_000);
});
