import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corrections, imprint, notFound } from "../../src/compile/small-pages";
import type { TextPage } from "../../src/draw/text-page";
import { drawnUnits } from "../../src/model/cells";
import { atlas } from "../model/real";

/** Headings and blocks, lists by their items. */
function told({ sections }: TextPage): readonly unknown[] {
  return sections.map(({ heading, blocks }) => [heading, ...blocks.flatMap((block): readonly unknown[] => (typeof block === "object" && "list" in block ? block.list : [block]))]);
}

describe("the imprint", () => {
  test("says the same in both languages, section by section", () => {
    const shape = (page: TextPage) => told(page).map((section) => (section as readonly unknown[]).length);
    expect(shape(imprint("en"))).toEqual(shape(imprint("vi")));
    expect(JSON.stringify(imprint("vi"))).toContain("© OpenStreetMap contributors, ODbL 1.0");
    expect(JSON.stringify(imprint("en"))).toContain("© OpenStreetMap contributors, ODbL 1.0");
  });

  test("names provinces as the labels have them", () => {
    const central = drawnUnits(atlas).filter(({ region }) => region === "north-central");
    expect(central).toHaveLength(3);
    for (const { name } of central) {
      expect(JSON.stringify(imprint("vi"))).toContain(name.vi);
      expect(JSON.stringify(imprint("en"))).toContain(name.en);
    }
  });

  test("counts the regions as the table of units does", () => {
    const count = (region: string) => String(drawnUnits(atlas).filter((unit) => unit.region === region).length);
    const english = JSON.stringify(imprint("en"));
    expect(english).toContain(`${count("northern-midlands-mountains")} of the midlands and mountains`);
    expect(english).toContain(`${count("red-river-delta")} of the Red River Delta`);
  });
});

describe("the corrections", () => {
  const changelog = [
    "# Changelog",
    "",
    "- **Data (vi)** and **Data (en)**: how a line begins.",
    "",
    "## 0.3.0 – 2027-01-05",
    "",
    "- App (vi): Nút mới.",
    "- App (en): A new button.",
    "",
    "## 0.2.0 – 2026-12-01",
    "",
    "- Data (vi): Bắc Giang, nửa đầu năm 2024:",
    "  26,45% thay cho 26,4%.",
    "- Data (en): Bac Giang, first half of 2024: 26.45% for 26.4%.",
    "- Data (vi): Hai.",
    "- Data (en): Two.",
    "",
    "## 0.1.0 – 2026-11-22",
    "",
    "- Data (vi): Bản đầu.",
    "- Data (en): First.",
    "",
  ].join("\n");

  test("are the lines on data, in the page's language, the newest release first and lines in their order", () => {
    expect(told(corrections(changelog, "vi"))).toEqual([
      [expect.stringMatching(/1\D+12\D+2026/), "Bắc Giang, nửa đầu năm 2024: 26,45% thay cho 26,4%.", "Hai."],
      [expect.stringMatching(/22\D+11\D+2026/), "Bản đầu."],
    ]);
    expect(told(corrections(changelog, "en"))).toEqual([
      [expect.stringMatching(/1 December 2026/), "Bac Giang, first half of 2024: 26.45% for 26.4%.", "Two."],
      [expect.stringMatching(/22 November 2026/), "First."],
    ]);
  });

  test("are none where no release has spoken of data", () => {
    expect(corrections("# Changelog\n", "en").sections).toEqual([]);
  });

  test("of the project's own changelog begin with its newest line on data, as many in either language", () => {
    const text = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");
    const [vi, en] = [corrections(text, "vi"), corrections(text, "en")];
    const lines = (language: string) => text.match(new RegExp(`^- Data \\(${language}\\): `, "gm"))?.length;
    const items = (page: TextPage) => told(page).flatMap((section) => (section as readonly unknown[]).slice(1));
    expect(items(vi)).toHaveLength(lines("vi") ?? 0);
    expect(items(en)).toHaveLength(lines("en") ?? 0);
    expect(items(vi).length).toBeGreaterThan(0);
    for (const item of items(en)) expect(item).not.toMatch(/tỉnh|số liệu/);
  });
});

test("the page that is not there says so in both languages, and leads to both homes", () => {
  const page = notFound("/atlas/");
  expect(told(page)).toEqual([
    [null, "Địa chỉ này không có trong atlas.", { link: "/atlas/", label: "Về bản đồ" }],
    ["There is no such page", { link: "/atlas/en/", label: "To the map" }],
  ]);
  expect(page.sections.map(({ language }) => language)).toEqual([undefined, "en"]);
  expect(page.description).toBe("Không có trang này. There is no such page.");
});
