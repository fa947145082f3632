import { expect, test } from "vitest";
import type { Atlas, Cell } from "../../src/model/atlas";
import { knowledge } from "../../src/model/story-knowledge";
import { storyPieces, storyText } from "../../src/model/story-text";
import { atlas } from "./real";
import { both, known, stepOf } from "./stories";

const half = { choice: { indicator: "iip_growth", period: "2024-H1" } } as const;
const say = (text: string, step: Parameters<typeof storyText>[1] = half, language: "vi" | "en" = "vi"): string => storyText(known, step, both(text), language);

/** The real atlas with one cell changed or taken away. */
function withCell(indicator: string, period: string, unit: string, cell: Cell | null): Atlas {
  const row = new Map(atlas.cells.get(indicator)?.get(period));
  if (cell) row.set(unit, cell);
  else row.delete(unit);
  return { ...atlas, cells: new Map([...atlas.cells, [indicator, new Map([...(atlas.cells.get(indicator) ?? []), [period, row]])]]) };
}

test("a figure is said with its unit, and an estimate as one", () => {
  expect(say("{cell:phu-tho}; {cell:bac-giang}; {cell:bac-ninh/exports/2022}")).toBe("33,8%; ước 26,45%; 45.062,955 triệu USD");
  expect(say("{cell:phu-tho}; {cell:bac-giang}", half, "en")).toBe("33.8%; an estimated 26.45%");
});

test("a unit may be named by its place", () => {
  expect(say("{name:#1} {rank:#1}, {name:#-1} {cell:#-1}")).toBe("Phú Thọ hạng 1 trong 19, Hà Tĩnh −3,2%");
  expect(say("{name:#99}")).toBe("[chưa có số liệu]");
});

test("a changed figure changes the sentence, and a missing one is told", () => {
  const text = both("{name:#1}: {cell:phu-tho}");
  const [shown] = atlas.cells.get("iip_growth")?.get("2024-H1")?.get("phu-tho") as Cell;
  const lower = withCell("iip_growth", "2024-H1", "phu-tho", [{ ...shown, value: 15.5, decimals: 1 }]);
  expect(storyText(knowledge({ ...known, atlas: lower }), half, text, "vi")).toBe("Bắc Giang: 15,5%");
  const none = withCell("iip_growth", "2024-H1", "phu-tho", null);
  expect(storyPieces(knowledge({ ...known, atlas: none }), half, text, "vi").map(({ expected }) => expected)).toEqual([null, null, "a unit with a figure of iip_growth in 2024-H1"]);
});

test("differences are never finer than the coarser report, and of two bases there is none", () => {
  expect(say("{difference:phu-tho/ha-noi}")).toBe("cao hơn khoảng 29 điểm phần trăm");
  const [shown] = atlas.cells.get("iip_growth")?.get("2024-H1")?.get("ha-noi") as Cell;
  const other = knowledge({ ...known, atlas: withCell("iip_growth", "2024-H1", "ha-noi", [{ ...shown, basis: "may-conference" }]) });
  expect(storyText(other, half, both("{difference:phu-tho/ha-noi}"), "vi")).toBe("[chưa có số liệu]");
});

test("how many times is told of the larger against the smaller only", () => {
  const exports = { choice: { indicator: "exports", period: "2022" } } as const;
  expect(say("{times:bac-ninh/ha-noi}", exports)).toBe("gấp khoảng 2,6 lần");
  expect(say("{times:ha-noi/bac-ninh}", exports)).toBe("[chưa có số liệu]");
});

test("a rise is told over years of the same land only", () => {
  const retail = { choice: { indicator: "retail", period: "2016" } } as const;
  expect(say("{rise:hai-phong/1995} {rise:ha-noi/2009}", retail)).toBe("gấp khoảng 110 lần gấp khoảng 2,5 lần");
  expect(say("{rise:ha-noi/2007}", retail)).toBe("[chưa có số liệu]");
});

test("units are counted and named as a condition or the highlight has it", () => {
  expect(say("{count:>=10} {count:<0} {known} {unknown} {units}")).toBe("12 1 19 9 28");
  expect(say("{names:<0}")).toBe("Hà Tĩnh");
  const step = stepOf({ highlight: { from: 10 } });
  expect(say("{count:highlighted} / {bound:from}", step)).toBe("12 / 10%");
});

test("periods and breaks are told from the tables", () => {
  expect(say("{period}, {year}, {period:1995}, {break:ha-noi}, {break-year:lai-chau}")).toBe("nửa đầu năm 2024, 2024, năm 1995, 1/8/2008, 2004");
  expect(say("{period:1990}")).toBe("[chưa có số liệu]");
});
