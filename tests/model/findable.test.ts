import { expect, test } from "vitest";
import { cellOf, drawnUnits, periodsOf } from "../../src/model/cells";
import { VIEWS as WAYS } from "../../src/model/choice";
import { fold } from "../../src/model/fold";
import { findables, periodNames } from "../../src/model/findable";
import { reduce, initialState } from "../../src/model/state";
import { atlas, chosen, LANGUAGES } from "./real";

const of = (kind: string, language: "vi" | "en" = "vi") => findables(atlas, chosen({ language })).filter((each) => each.kind === kind);

test("all units, projects, indicators, periods and ways to look can be found", () => {
  for (const language of LANGUAGES) {
    expect(new Set(of("unit", language).map(({ wish }) => wish.unit).filter(Boolean))).toEqual(new Set(drawnUnits(atlas).map(({ id }) => id)));
    expect(of("project", language).map(({ wish }) => wish.project)).toEqual(atlas.projects.map(({ id }) => id));
    expect(new Set(of("indicator", language).map(({ wish }) => wish.indicator))).toEqual(new Set(atlas.indicators.map(({ id }) => id)));
    expect(of("period", language).map(({ wish }) => wish.period).sort()).toEqual(periodsOf(atlas, "iip_growth").map(({ id }) => id).sort());
    expect(of("view", language).map(({ wish }) => wish.view)).toEqual([null, ...WAYS]);
  }
});

test("whatever is found leads to where it says: its wish is granted as it is", () => {
  for (const { label, wish } of findables(atlas, chosen({}))) {
    const { choice } = reduce(atlas, initialState(chosen({})), { type: "choose", wish });
    for (const [part, value] of Object.entries(wish)) expect([label, part, choice[part as keyof typeof choice]]).toEqual([label, part, value]);
  }
});

test("each has a name, folded, and says where it leads", () => {
  for (const language of LANGUAGES) {
    for (const { label, where, names, also } of findables(atlas, chosen({ language }))) {
      expect(names.length, label).toBeGreaterThan(0);
      expect([...names, ...also].filter((name) => name !== fold(name) || name === ""), label).toEqual([]);
      expect([label, where].filter((text) => text.trim() === "")).toEqual([]);
    }
  }
});

test("land that is no unit any more is what the table of breaks names, and nothing else", () => {
  const drawn = new Set(drawnUnits(atlas).map(({ name }) => name.vi));
  const former = of("unit").filter(({ label, wish }) => wish.unit && !drawn.has(label));
  expect(former.map(({ label, wish }) => [label, wish.unit])).toEqual([["Hà Tây", "ha-noi"], ["Mê Linh", "ha-noi"], ["Mê Linh", "vinh-phuc"], ["Than Uyên", "lao-cai"]]);
  for (const { label, where } of former) expect(where).toContain(label);
  expect(of("unit", "en").filter(({ label }) => /Tay|Linh|Uyen/.test(label)).map(({ label }) => label)).toEqual(["Ha Tay", "Me Linh", "Me Linh", "Than Uyen"]);
});

test("a unit of 2025 leads to a comparison of what it was made of, as the lineage has it", () => {
  const made = of("unit").filter(({ wish }) => wish.compare);
  expect(made).toHaveLength(atlas.units.filter(({ era }) => era === "2025").length);
  expect(made.find(({ label }) => label === "Ninh Bình (mới)")?.wish).toEqual({ compare: "ha-nam~nam-dinh~ninh-binh", view: "compare" });
});

test("an indicator says how many are known where it opens", () => {
  for (const { where, wish } of of("indicator")) {
    if (wish.per) continue;
    const known = drawnUnits(atlas).filter(({ id }) => cellOf(atlas, String(wish.indicator), String(wish.period), id)).length;
    expect(where).toContain(`, ${known}/28 `);
  }
});

test("a period is known by what people write", () => {
  expect(periodNames("2024-H1")).toEqual(expect.arrayContaining(["2024 h1", "h1 2024", "nua dau nam 2024", "nua dau 2024", "6 thang dau nam 2024", "6 thang 2024", "first half of 2024", "first half 2024"]));
  expect(periodNames("2023-9M")).toEqual(expect.arrayContaining(["9 thang dau nam 2023", "9 thang 2023", "2023 9m"]));
  expect(periodNames("2024-Q1")).toEqual(expect.arrayContaining(["quy i nam 2024", "quy 1 2024", "q1 2024"]));
  expect(periodNames("2016")).toEqual(expect.arrayContaining(["2016", "nam 2016"]));
});
