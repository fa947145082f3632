import { join } from "node:path";
import { expect, test } from "vitest";
import { METHODS } from "../../src/model/classify";
import type { Language } from "../../src/model/atlas";
import { words } from "../../src/model/words";
import { readTree } from "../architecture/tree";
import { atlas, LANGUAGES } from "./real";

/** Every text below a record, by its path. */
function texts(value: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => (typeof each === "string" ? [[`${path}${key}`, each] as const] : texts(each as object, `${path}${key}.`)));
}

/** Words that load with what they are for: every `words-<topic>.ts` exports one record of both languages. */
const TOPICS = Object.entries(import.meta.glob<Record<string, Record<Language, object>>>(["../../src/model/words-*.ts", "!../../src/model/words-vi.ts", "!../../src/model/words-en.ts"], { eager: true })).map(
  ([path, exported]) => [path.replace(/.*words-|\.ts$/g, ""), Object.values(exported)[0] as Record<Language, object>] as const,
);

/** All texts of a language by path, those of a topic under its name. */
const all = (language: Language) => new Map([...texts(words(language)), ...TOPICS.flatMap(([topic, both]) => texts(both[language], `${topic}.`))]);
const vi = all("vi");
const en = all("en");

/** Rates and counts speak for themselves. */
const UNITLESS = ["units.percent", "units.count"];

/** Names, loan words and the other language's own name: the same in both, or English within Vietnamese by right. */
const SHARED = ["atlas", "ui.credit", "ui.otherLanguage", "projectKinds.logistics"];

test("both languages have the same keys", () => {
  expect([...vi.keys()]).toEqual([...en.keys()]);
  expect(vi.size).toBeGreaterThan(80);
});

test("no text is empty or untidy, and all are NFC", () => {
  for (const [key, text] of [...vi, ...en]) {
    if (!UNITLESS.includes(key)) expect(text, key).not.toBe("");
    expect(text, key).toBe(text.normalize("NFC").trim().replaceAll(/\s+/g, " "));
    expect(text, key).not.toMatch(/[!]|\.\.\./);
  }
});

test("no English is left in Vietnamese, and no Vietnamese in English", () => {
  for (const [key, text] of vi) {
    if (SHARED.includes(key) || UNITLESS.includes(key)) continue;
    expect(text, key).not.toBe(en.get(key));
    expect(text, key).not.toMatch(/\b(?:the|of|and|with|for|from|is|are|map|table|figure|source|province|period|close|zoom|known|former)\b/i);
    if (text.length > 12) expect(text, key).toMatch(/[à-ỹđ]/i);
  }
  for (const [key, text] of en) if (!SHARED.includes(key)) expect(text, key).not.toMatch(/[ạ-ỹđ]/i);
});

test("whatever the data can say has its word", () => {
  const reports = [...atlas.cells.values()].flatMap((periods) => [...periods.values()].flatMap((row) => [...row.values()].flat()));
  for (const language of LANGUAGES) {
    const { units, status, statusMeaning, basis, regions, projectKinds, projectStatus, methods } = words(language);
    for (const { unit } of atlas.indicators) expect(units[unit]).toBeTypeOf("string");
    for (const report of reports) {
      expect(status[report.status]).toBeTruthy();
      expect(statusMeaning[report.status]).toBeTruthy();
      if (report.basis !== null) expect(basis[report.basis]).toBeTruthy();
    }
    for (const { region } of atlas.units) if (region !== null) expect(regions[region]).toBeTruthy();
    for (const project of atlas.projects) expect([projectKinds[project.kind], projectStatus[project.status]].every(Boolean)).toBe(true);
    for (const method of METHODS) expect(methods[method]).toBeTruthy();
  }
});

test("every word is said somewhere", () => {
  const code = [...readTree(join(import.meta.dirname, "../.."), "src")].filter(([path]) => path.endsWith(".ts") && !/^src.model.words-(vi|en)\.ts$/.test(path)).map(([, text]) => text).join("\n");
  const unsaid = (names: readonly string[], from: (name: string) => string) => names.filter((name) => !new RegExp(from(name)).test(code));
  const { ui, ...lists } = words("vi");
  expect(unsaid(Object.keys(ui), (name) => `\\bui\\.${name}\\b`)).toEqual([]);
  for (const [topic, { vi: say }] of TOPICS) expect(unsaid(Object.keys(say), (name) => `\\bsay\\.${name}\\b`), topic).toEqual([]);
  expect(unsaid(Object.keys(lists), (name) => `words\\([^()]*\\)\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\} = words\\(`)).toEqual([]);
});
