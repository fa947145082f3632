import { expect, test } from "vitest";
import type { Cell } from "../../src/model/atlas";
import { cellOf, drawnUnits, periodsOf } from "../../src/model/cells";
import { lineChart } from "../../src/model/line-chart";
import { parsePeriod } from "../../src/model/period";
import { atlas, chosen, VIEWS } from "./real";

const months = (period: string) => parsePeriod(period)?.months as number;
const chartOf = (wish: Parameters<typeof chosen>[0], log = false) => {
  const choice = chosen(wish);
  return lineChart(atlas, choice, months(choice.period), log);
};
const line = (chart: ReturnType<typeof chartOf>, unit: string) => chart.lines.find((each) => each.unit === unit);

test("every known figure of that length is a point once, and no other", () => {
  for (const choice of VIEWS.filter(({ language }) => language === "vi")) {
    const length = months(choice.period);
    for (const each of lineChart(atlas, choice, length, false).lines) {
      const known = periodsOf(atlas, choice.indicator, 0).filter(({ id }) => months(id) === length && cellOf(atlas, choice.indicator, id, each.unit));
      expect(each.runs.flat().map(({ period, value }) => [period, value])).toEqual(known.map(({ id }) => [id, cellOf(atlas, choice.indicator, id, each.unit)?.[0].value]));
    }
  }
});

test("figures lie within the axes or are told to lie beyond them, and the axis of a level begins at zero", () => {
  for (const choice of VIEWS.filter(({ language }) => language === "vi")) {
    const chart = lineChart(atlas, choice, months(choice.period), false);
    const beyond = chart.beyond.map(({ point }) => point);
    for (const point of chart.lines.flatMap(({ runs }) => runs.flat())) {
      const { at, value } = point;
      expect([at >= 0 && at <= 1, value >= chart.low && value <= chart.high]).toEqual([true, !beyond.includes(point)]);
    }
    if (chart.indicator.kind === "level") expect(beyond).toEqual([]);
    if (chart.indicator.kind === "level") expect(chart.low).toBe(0);
    else expect(chart.low <= 0 && chart.high >= 0).toBe(true);
    expect([chart.ticks[0]?.value, chart.ticks.at(-1)?.value]).toEqual([chart.low, chart.high]);
  }
});

test("a logarithmic axis ends at round numbers beyond all values", () => {
  const chart = chartOf({ indicator: "retail", period: "2016" }, true);
  const values = chart.lines.flatMap(({ runs }) => runs.flat().map(({ value }) => value));
  expect([chart.low > 0, chart.low <= Math.min(...values), chart.high >= Math.max(...values)]).toEqual([true, true, true]);
  for (const { value } of chart.ticks) expect(value.toExponential()).toMatch(/^[125]e/);
  const centres = chartOf({ indicator: "commercial_centres", period: "2016" }, true);
  expect(centres.lines.flatMap(({ runs }) => runs.flat()).every(({ value }) => value > 0)).toBe(true);
});

test("the change of Hà Nội's land in 2008 cuts its line there, and the reason stands below", () => {
  const chart = chartOf({ indicator: "retail", period: "2016", unit: "ha-noi" });
  const hanoi = line(chart, "ha-noi");
  expect(hanoi?.runs.map((run) => [run[0]?.period, run.at(-1)?.period])).toContainEqual(["1995", "2007"]);
  expect(hanoi?.cuts.map(({ from, to }) => [from.period, to.period])).toEqual([["2007", "2008"]]);
  expect(chart.notes.filter((note) => note.startsWith("Hà Nội, 1/8/2008: "))).toHaveLength(1);
  expect(chart.notes.some((note) => note.startsWith("† Bắc Ninh, năm 1995 – năm 1999: "))).toBe(true);
  expect(line(chart, "bac-ninh")?.runs.flat().filter(({ remarked }) => remarked)).toHaveLength(5);
});

test("a line is not cut by land in periods that lie after it", () => {
  const chart = chartOf({ period: "2016" });
  expect(chart.lines.flatMap(({ cuts }) => cuts)).toEqual([]);
  expect(chart.notes).toEqual([]);
});

test("the chosen and the compared are told apart, and the country is a reference where parts do not add up to it", () => {
  const chart = chartOf({ period: "2016", unit: "ha-noi", compare: "bac-giang~thanh-hoa" });
  expect(chart.lines.filter(({ role }) => role !== "quiet").map(({ unit, role }) => [unit, role])).toEqual(
    expect.arrayContaining([["ha-noi", "chosen"], ["bac-giang", "compared"], ["thanh-hoa", "compared"], ["viet-nam", "country"]]),
  );
  const retail = chartOf({ indicator: "retail", period: "2016" });
  expect([line(retail, "viet-nam"), retail.withoutCountry]).toEqual([undefined, true]);
});

test("lengths that have figures are offered, the longest first, each with its count", () => {
  const { lengths, present } = chartOf({});
  expect(lengths[0]).toEqual({ months: 12, periods: 13 });
  expect(lengths.map((each) => each.months)).toEqual([...lengths.map((each) => each.months)].sort((a, b) => b - a));
  expect(lengths.reduce((sum, { periods }) => sum + periods, 0)).toBe(periodsOf(atlas, "iip_growth").length);
  expect(present).toBeCloseTo(6 / 7, 2);
});

test("a point is spoken with name, period, figure, status and notes", () => {
  const hanoi = line(chartOf({ indicator: "retail", period: "2016" }), "ha-noi");
  expect(hanoi?.runs[0]?.[0]?.spoken).toMatch(/^Hà Nội, năm 1995: [\d.,]+ tỷ đồng, .*; Hà Nội nhận toàn bộ/);
  expect(drawnUnits(atlas)).toHaveLength(28);
});

test("a figure of zero, which no logarithm has, leaves a gap that no line crosses", () => {
  const year = (value: number): Cell => [{ value, decimals: 0, status: "final", basis: null, source: "s" }];
  const cells = new Map([["commercial_centres", new Map([3, 4, 0, 5, 6].map((value, i) => [String(2012 + i), new Map([["bac-giang", year(value)]])]))]]);
  const runs = (log: boolean): unknown => lineChart({ ...atlas, cells }, chosen({ indicator: "commercial_centres", period: "2016" }), 12, log).lines[0]?.runs.map((run) => run.map(({ value }) => value));
  expect([runs(false), runs(true)]).toEqual([[[3, 4, 0, 5, 6]], [[3, 4], [5, 6]]]);
});
