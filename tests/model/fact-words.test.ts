import { expect, test } from "vitest";
import { documentImprint, documentTitle, factText, scopeText, scopeUnit } from "../../src/model/fact-words";
import type { Fact, Source } from "../../src/model/atlas";
import { atlas, facts, LANGUAGES, sources } from "./real";

test("a scope that is a province is its unit; the region and the country are none", () => {
  expect(scopeUnit(atlas, "Hà Nội")).toBe("ha-noi");
  expect(scopeUnit(atlas, "north-28")).toBeNull();
  expect(scopeUnit(atlas, "Việt Nam")).toBeNull();
});

test("every scope, document and place has words in both languages", () => {
  expect(scopeText(atlas, "Hải Phòng", "en")).toBe("Hai Phong");
  expect(scopeText(atlas, "north-28", "vi")).toBe("28 tỉnh, thành phố phía Bắc");
  for (const { scope, source } of facts) for (const language of LANGUAGES) {
    expect(scopeText(atlas, scope, language)).not.toMatch(/north-28|^national$/);
    expect(documentTitle(source, language)).not.toBe(source);
  }
});

test("an unknown scope or document is shown by its own name", () => {
  expect(scopeText(atlas, "Huế", "vi")).toBe("Huế");
  expect(documentTitle("seed-009", "vi")).toBe("seed-009");
});

test("a document is cited with its publisher and its date, or the want of one", () => {
  expect(documentImprint(sources.get("seed-004") as Source, "vi")).toBe("Chinhphu.vn, 17/5/2024");
  expect(documentImprint(sources.get("seed-003") as Source, "en")).toBe("Pháp luật và Xã hội, date of publication not known");
});

test("what is searched in a fact holds its words in both languages, its topic and the projects that cite it", () => {
  const text = factText(facts.find(({ id }) => id === "F095") as Fact, atlas);
  for (const word of [" hoa lac", " khu cong nghe cao", " hi tech park", " ha noi", " thu hut dau tu", " commitment", " tu nam 2020"]) expect(text).toContain(word);
});
