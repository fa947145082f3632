import { expect, test } from "vitest";
import { cellOf, drawnUnits, knownCount, periodsOf } from "../../src/model/cells";
import { parsePeriod } from "../../src/model/period";
import { fullerPeriod, markAt, nearestKnown, playable, trackOf } from "../../src/model/track";
import { atlas, chosen, VIEWS } from "./real";

const iip = trackOf(atlas, chosen({}));

test("every period with a figure stands on the axis, in the order of time and in proportion to it", () => {
  for (const choice of VIEWS) {
    const track = trackOf(atlas, choice);
    expect(track.marks.map(({ id, known }) => ({ id, known }))).toEqual(periodsOf(atlas, choice.indicator));
    const places = track.marks.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  }
});

test("a period stands at its last day: a year where the next begins, a half after half of its year", () => {
  const at = (id: string) => iip.marks.find((mark) => mark.id === id)?.at;
  const span = (year: number) => iip.years.find((each) => each.year === year);
  expect(at("2022")).toBe(span(2023)?.from);
  const { from, to } = span(2024) as { readonly from: number; readonly to: number };
  expect(((at("2024-H1") as number) - from) / (to - from)).toBeCloseTo(182 / 366, 10);
});

test("the axis holds whole years, those without a figure too", () => {
  const { years } = trackOf(atlas, chosen({ indicator: "supermarkets" }));
  expect(years.map(({ year }) => year)).toEqual([2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  expect([years[0]?.from, years.at(-1)?.to]).toEqual([0, 1]);
});

test("whole years and parts of one stand in two lanes, and what has fewer than three is sparse", () => {
  for (const { id, lane, sparse, known } of iip.marks) expect([lane, sparse]).toEqual([parsePeriod(id)?.months === 12 ? "years" : "parts", known < 3]);
  expect(new Set(iip.marks.map(({ lane }) => lane)).size).toBe(2);
});

test("per head only what can be divided is known", () => {
  const choice = chosen({ indicator: "retail", period: "2016", per: "head" });
  const { marks } = trackOf(atlas, choice);
  for (const { id, known } of marks) {
    expect(known).toBe(drawnUnits(atlas).filter((unit) => cellOf(atlas, "retail", id, unit.id) && cellOf(atlas, "population", id, unit.id)).length);
  }
  expect(marks.at(-1)?.id).toBe("2016");
});

test("the mark nearest to a place is found, in its lane where that is asked", () => {
  for (const mark of iip.marks) expect(markAt(iip, mark.at)?.id).toBe(mark.id);
  const half = iip.marks.find(({ id }) => id === "2024-H1");
  expect(markAt(iip, half?.at ?? 0, "years")?.id).toMatch(/^202[34]$/);
  expect([markAt(iip, -1)?.id, markAt(iip, 2)?.id]).toEqual(["2012", "2025-7M"]);
  const years = trackOf(atlas, chosen({ indicator: "population" }));
  expect(markAt(years, 1, "parts")?.id).toBe("2016");
});

test("what plays after one another is of one length, and not sparse but where it starts", () => {
  for (const choice of VIEWS) {
    const marks = playable(trackOf(atlas, choice), choice.period);
    expect(new Set(marks.map(({ months }) => months)).size).toBe(1);
    expect(marks.filter(({ sparse }) => sparse).every(({ id }) => id === choice.period)).toBe(true);
    expect(marks.map(({ id }) => id)).toContain(choice.period);
  }
});

test("a period with few known has a fuller one wherever there is one, and that is the nearest", () => {
  for (const choice of VIEWS) {
    const track = trackOf(atlas, choice);
    const here = track.marks.find(({ id }) => id === choice.period);
    const fuller = fullerPeriod(track, choice.period);
    const known = knownCount(atlas, choice.indicator, choice.period);
    const most = Math.max(...track.marks.map((mark) => mark.known));
    expect(fuller === null).toBe(known >= Math.min(8, most));
    if (!fuller || !here) continue;
    expect(fuller.known).toBeGreaterThan(known);
    expect(fuller.known).toBeGreaterThanOrEqual(Math.min(8, most));
    const nearer = track.marks.filter((mark) => Math.abs(mark.at - here.at) < Math.abs(fuller.at - here.at));
    expect(nearer.every((mark) => mark.known < Math.min(8, most))).toBe(true);
  }
  expect(fullerPeriod(iip, "2018")?.id).toBe("2016");
  expect(fullerPeriod(iip, "2025-7M")?.id).toBe("2025-H1");
});

test("a period without figures leads to the nearest that has some, of its own length if one is within a year", () => {
  expect(nearestKnown(iip, "2025")?.id).toBe("2024");
  expect(nearestKnown(iip, "2011")?.id).toBe("2012");
  expect(nearestKnown(iip, "2019-H1")?.id).toBe("2018-H1");
  expect(nearestKnown(iip, "2014-H1")?.id).toBe("2013");
});
