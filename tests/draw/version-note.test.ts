// @vitest-environment jsdom
import { expect, test } from "vitest";
import { drawVersionNote } from "../../src/draw/version-note";
import { pinnedText, versionChangeText } from "../../src/model/version-text";

const PINNED = { language: "vi", version: "0123456789", date: null, newer: null } as const;
const CHANGE = { unit: "ha-noi", name: "<b>Hà Nội</b>", then: { figure: "5%", notes: [] }, now: { figure: "6%", notes: [] } };

test("a line where nothing differs, one that unfolds where something does, and text stays text", () => {
  const parent = document.createElement("div");
  drawVersionNote(parent, { ...PINNED, changed: [] });
  drawVersionNote(parent, { ...PINNED, changed: [CHANGE] });
  const [line, fold] = [...parent.children];
  expect([line?.localName, line?.textContent, line?.getAttribute("part")]).toEqual(["p", pinnedText({ ...PINNED, changed: [] }), "note"]);
  expect([fold?.localName, fold?.getAttribute("part"), fold?.getAttribute("lang")]).toEqual(["details", "note", "vi"]);
  expect(fold?.querySelector("summary")?.textContent).toBe(pinnedText({ ...PINNED, changed: [CHANGE] }));
  expect([...(fold?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([versionChangeText(CHANGE, "vi")]);
});
