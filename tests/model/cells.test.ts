import { describe, expect, test } from "vitest";
import {
  absence, breakAfter, cellOf, DEFAULT_VIEW, drawnUnits, indicatorOf, isWellKnown, knownCount, notesOn, OFFERED, openingPeriod, PAGED, periodsOf, remarkOf, unitOf,
} from "../../src/model/cells";
import { comparePeriods } from "../../src/model/period";
import { atlas } from "./real";

test("28 units are drawn: of the map of 2008, neither the country nor a merged one", () => {
  const units = drawnUnits(atlas);
  expect(units).toHaveLength(28);
  expect(new Set(units.map(({ era }) => era))).toEqual(new Set(["2008"]));
  expect(units.map(({ id }) => id).sort()).toEqual(atlas.places.map(({ unit }) => unit).sort());
});

test("a unit or an indicator that is not there is null", () => {
  expect(unitOf(atlas, "ha-noi")?.name.vi).toBe("Hà Nội");
  expect(indicatorOf(atlas, "exports")?.unit).toBe("million USD");
  expect([unitOf(atlas, "ha-tay"), unitOf(atlas, null), indicatorOf(atlas, "gdp"), indicatorOf(atlas, null)]).toEqual([null, null, null, null]);
});

test("Bắc Giang 2024-H1 keeps all four reports, the May conference's 26.45 among them", () => {
  const cell = cellOf(atlas, "iip_growth", "2024-H1", "bac-giang");
  expect(cell).toHaveLength(4);
  expect(cell?.map(({ value }) => value)).toContain(26.45);
  expect(cellOf(atlas, "iip_growth", "2024-H1", "ha-tay")).toBeNull();
  expect(cellOf(atlas, "gdp", "2024-H1", "bac-giang")).toBeNull();
});

test.each([
  ["iip_growth", "2012", 28], ["iip_growth", "2016", 28], ["iip_growth", "2022", 26], ["iip_growth", "2024-H1", 19], ["iip_growth", "2024", 9], ["iip_growth", "2025-H1", 10],
  ["exports", "2022", 18], ["exports", "2023", 17], ["exports", "2024", 11], ["retail", "1995", 27], ["retail", "2016", 28], ["retail", "1066", 0], ["gdp", "2016", 0],
])("%s of %s is known of %i units", (indicator, period, known) => {
  expect(knownCount(atlas, indicator, period)).toBe(known);
});

test("periods stand in time order, and only those known well enough", () => {
  for (const { id } of atlas.indicators) {
    for (const least of [1, OFFERED, PAGED]) {
      const periods = periodsOf(atlas, id, least);
      expect(periods.map((period) => period.id)).toEqual(periods.map((period) => period.id).toSorted(comparePeriods));
      for (const period of periods) expect(period.known).toBe(Math.max(least, knownCount(atlas, id, period.id)));
    }
    expect(periodsOf(atlas, id)).toHaveLength(atlas.cells.get(id)?.size ?? 0);
  }
  expect(periodsOf(atlas, "exports", PAGED).map(({ id }) => id)).toEqual(["2021", "2022", "2023", "2024"]);
  expect(periodsOf(atlas, "gdp")).toEqual([]);
});

test.each([
  ["iip_growth", "2024-H1"], ["exports", "2023"], ["exports_growth", "2023"], ["retail", "2016"], ["retail_growth", "2025-H1"], ["retail_goods", "2024-H1"],
  ["retail_goods_growth", "2018"], ["supermarkets", "2016"], ["commercial_centres", "2016"], ["population", "2016"], ["gdp", ""],
])("%s opens on %s", (indicator, period) => {
  expect(openingPeriod(atlas, indicator)).toBe(period);
});

test("every indicator opens on its latest period with 16 known, else on the fullest, the latest of equals", () => {
  for (const { id } of atlas.indicators) {
    if (id === DEFAULT_VIEW.indicator) continue;
    const opening = openingPeriod(atlas, id);
    const known = knownCount(atlas, id, opening);
    for (const other of periodsOf(atlas, id)) {
      const isLater = comparePeriods(other.id, opening) > 0;
      if (known >= 16) expect(isLater && other.known >= 16).toBe(false);
      else expect(other.known > known || (isLater && other.known === known)).toBe(false);
    }
  }
});

test("without the conference's half-year, growth of IIP opens as the others do", () => {
  const periods = new Map(atlas.cells.get("iip_growth"));
  periods.delete("2024-H1");
  expect(openingPeriod({ ...atlas, cells: new Map([["iip_growth", periods]]) }, "iip_growth")).toBe("2022");
});

test("a period is well known from 16 units on", () => {
  expect([isWellKnown(atlas, "exports", "2023"), isWellKnown(atlas, "exports", "2024")]).toEqual([true, false]);
});

describe("absence", () => {
  test("Điện Biên before 2004 did not exist, and then did", () => {
    expect(["1995", "2003", "2003-11M"].map((period) => absence(atlas, "dien-bien", period))).toEqual(Array(3).fill("did-not-exist"));
    expect(cellOf(atlas, "retail", "2003", "dien-bien")).toBeNull();
    expect(cellOf(atlas, "retail", "2004", "dien-bien")).not.toBeNull();
    expect(absence(atlas, "dien-bien", "2004-2M")).toBe("not-collected");
  });

  test("most of 2017 is not collected here", () => {
    const missing = drawnUnits(atlas).filter(({ id }) => !cellOf(atlas, "iip_growth", "2017", id));
    expect(missing).toHaveLength(26);
    expect(new Set(missing.map(({ id }) => absence(atlas, id, "2017")))).toEqual(new Set(["not-collected"]));
  });

  test("a merged unit ends with the last period before 1 July 2025, one that kept its land does not", () => {
    expect(["2025-H1", "2025-7M", "2025"].map((period) => absence(atlas, "bac-giang", period))).toEqual(["not-collected", "merged", "merged"]);
    expect(absence(atlas, "ha-noi", "2025")).toBe("not-collected");
  });
});

describe("a change of land", () => {
  test("marks Hà Nội's figures before August 2008 and none after", () => {
    expect(["1995", "2007", "2008-7M"].map((period) => breakAfter(atlas, "ha-noi", period)?.act)).toEqual(Array(3).fill("15/2008/QH12"));
    expect(["2008-8M", "2008", "2009", "2024-H1"].map((period) => breakAfter(atlas, "ha-noi", period))).toEqual([null, null, null, null]);
  });

  test("marks Lai Châu and Lào Cai before 2004; a unit that began then has no earlier land", () => {
    expect(["lai-chau", "lao-cai", "dien-bien", "thai-nguyen"].map((unit) => breakAfter(atlas, unit, "2003")?.date ?? null)).toEqual(["2004-01-01", "2004-01-01", null, null]);
  });
});

describe("a remark", () => {
  test("is of its unit and indicator, from its first period to its last", () => {
    const found = (period: string, unit = "bac-ninh", indicator = "retail") => remarkOf(atlas, indicator, period, unit)?.unit ?? null;
    expect(["1994", "1995", "1997-H1", "1999", "2000-H1", "2000"].map((period) => found(period))).toEqual([null, "bac-ninh", "bac-ninh", "bac-ninh", null, null]);
    expect(["ha-nam", "hai-duong", "nam-dinh", "ha-noi"].map((unit) => found("1999", unit))).toEqual(["ha-nam", "hai-duong", "nam-dinh", null]);
    expect(found("1999", "bac-ninh", "population")).toBeNull();
  });

  test("stands beside a figure after the change of land; most figures have neither", () => {
    const what = { vi: "Lệch", en: "Off" };
    const remarked = { ...atlas, remarks: [{ unit: "ha-noi", indicator: "retail", from: "2007", to: "2009", what }] };
    expect(notesOn(remarked, "retail", "2007", "ha-noi")).toEqual([breakAfter(atlas, "ha-noi", "2007")?.what, what]);
    expect(notesOn(remarked, "retail", "2009", "ha-noi")).toEqual([what]);
    expect(notesOn(remarked, "retail", "2010", "ha-noi")).toEqual([]);
  });
});
