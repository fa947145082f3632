import { expect, test } from "vitest";
import type { Change } from "../../src/model/changes";
import { pinnedText, versionChangeText } from "../../src/model/version-text";

const GROWN: Change = { unit: "bac-giang", name: "Bắc Giang", then: { figure: "21% (ước tính)", notes: [] }, now: { figure: "26,45% (đã công bố)", notes: ["mới"] } };
const SAME = { language: "vi", version: "0123456789", date: "2024-05-17", newer: "2024-05-17", changed: [] } as const;

test("a pinned figure says its version and how old it is, and no more while nothing differs", () => {
  expect(pinnedText(SAME)).toBe("Số liệu ghim theo phiên bản 0123456789, nguồn mới nhất công bố 17/5/2024.");
  expect(pinnedText({ ...SAME, date: null })).toBe("Số liệu ghim theo phiên bản 0123456789.");
  expect(pinnedText({ ...SAME, newer: "2025" })).toBe(pinnedText(SAME));
});

test("where figures differ today it says at how many places, and today's date where that is another", () => {
  expect(pinnedText({ ...SAME, changed: [GROWN] })).toBe("Số liệu ghim theo phiên bản 0123456789, nguồn mới nhất công bố 17/5/2024; nay đã khác ở 1 nơi.");
  expect(pinnedText({ ...SAME, language: "en", newer: "2024-07", changed: [GROWN] })).toBe("Figures pinned to data version 0123456789, newest source of 17 May 2024; places that differ today: 1, newest source of July 2024.");
});

test("a place is told with both figures, and with notes that came or went", () => {
  expect(versionChangeText(GROWN, "vi")).toBe("Bắc Giang: đã ghim 21% (ước tính); nay 26,45% (đã công bố); nay có ghi chú: mới");
  expect(versionChangeText({ ...GROWN, now: { figure: "", notes: [] } }, "en")).toBe("Bắc Giang: pinned 21% (ước tính); now no figure");
  expect(versionChangeText({ ...GROWN, then: { ...GROWN.then, notes: ["cũ"] }, now: { ...GROWN.then, notes: [] } }, "vi")).toBe("Bắc Giang: số liệu vẫn là 21% (ước tính); nay không còn ghi chú: cũ");
});
