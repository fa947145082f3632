import { expect, test } from "vitest";
import { breakAfter, knownCount } from "../../src/model/cells";
import { parsePeriod } from "../../src/model/period";
import { absentees, race } from "../../src/model/race";
import { atlas, chosen } from "./real";

const RACES = [["iip_growth", "2022", "2012"], ["retail", "2016", "1995"], ["exports", "2022", undefined]] as const;
const of = (indicator: string, period: string, since?: string) => race(atlas, { choice: { indicator, period }, ...(since === undefined ? {} : { since }) }, chosen({ indicator, period }));

test("every known figure has a mark, every other a reason to be named, and the count says how many are known", () => {
  for (const [indicator, period, since] of RACES) {
    const now = of(indicator, period, since);
    expect(now.periods.at(-1)).toBe(period);
    now.periods.forEach((each, i) => {
      const marked = now.lanes.filter(({ marks }) => marks[i]);
      expect(marked.length, `${indicator} ${each}`).toBe(knownCount(atlas, indicator, each));
      expect(now.known[i]).toBe(marked.length);
      expect(absentees(now, i).length).toBe(now.lanes.length - marked.length);
    });
  }
});

test("rows follow the figures: one for each, the highest first, and equals stand next to one another", () => {
  for (const [indicator, period, since] of RACES) {
    const now = of(indicator, period, since);
    for (const i of now.periods.keys()) {
      const marks = now.lanes.flatMap((lane) => lane.marks[i] ?? []).sort((a, b) => a.row - b.row);
      expect(marks.map(({ row }) => row)).toEqual([...marks.keys()]);
      for (const [at, mark] of marks.entries()) {
        const before = marks[at - 1];
        if (before) expect(before.report.value).toBeGreaterThanOrEqual(mark.report.value);
        if (before) expect(before.rank.place === mark.rank.place).toBe(before.report.value === mark.report.value);
      }
    }
  }
});

test("a line leads only from the year before, on the same land and the same basis", () => {
  let joined = 0;
  for (const [indicator, period, since] of RACES) {
    const now = of(indicator, period, since);
    for (const { unit, marks } of now.lanes) {
      marks.forEach((mark, i) => {
        const before = marks[i - 1];
        const [from, to] = [now.periods[i - 1] ?? "", now.periods[i] ?? ""];
        if (!mark?.joined) return expect(mark?.cut ?? false).toBe(Boolean(before && mark));
        joined++;
        expect(parsePeriod(to)?.year, `${unit.id} ${to}`).toBe((parsePeriod(from)?.year ?? 0) + 1);
        expect(before?.report.basis).toBe(mark.report.basis);
        expect(breakAfter(atlas, unit.id, from)).toBe(breakAfter(atlas, unit.id, to));
      });
    }
  }
  expect(joined).toBeGreaterThan(300);
});

test("no line leads over the years between 2016 and 2022, nor into Hà Nội as it has been since 2008", () => {
  const iip = of("iip_growth", "2022", "2012");
  expect(iip.skipped.at(-1)).toBe(5);
  expect(iip.lanes.filter(({ marks }) => marks.at(-1)?.joined)).toEqual([]);
  const retail = of("retail", "2016", "1995");
  const hanoi = retail.lanes.find(({ unit }) => unit.id === "ha-noi");
  const at = retail.periods.findIndex((each, i) => breakAfter(atlas, "ha-noi", retail.periods[i - 1] ?? each) !== breakAfter(atlas, "ha-noi", each));
  expect(hanoi?.marks[at]).toMatchObject({ joined: false, cut: true });
});

test("who is lifted out, chosen or compared is followed; else whoever led", () => {
  const step = { choice: { indicator: "iip_growth", period: "2022" }, since: "2012" };
  expect([...race(atlas, { ...step, highlight: { units: ["son-la"] } }, chosen({ ...step.choice, unit: "ha-noi" })).followed].sort()).toEqual(["ha-noi", "son-la"]);
  const leaders = race(atlas, step, chosen(step.choice));
  for (const { unit, marks } of leaders.lanes) expect(leaders.followed.has(unit.id)).toBe(marks.some((mark) => mark?.rank.place === 1));
});
