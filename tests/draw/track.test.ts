import { expect, test } from "vitest";
import { drawPresent, drawTrack, laneAt, sector, trackX, TRACK_HEIGHT } from "../../src/draw/track";
import { trackOf } from "../../src/model/track";
import { atlas, chosen } from "../model/real";
import { emptyDocument, emptySvg } from "./document";

const WIDTH = 800;
const iip = trackOf(atlas, chosen({}));

function drawn(track = iip, width = WIDTH): SVGSVGElement {
  const svg = emptySvg(emptyDocument());
  drawTrack(svg, track, width);
  return svg;
}

const number = (node: Element | null | undefined, name: string) => Number(node?.getAttribute(name));

test("every period has a slot, filled as far as its units are known", () => {
  const svg = drawn();
  expect([...svg.querySelectorAll("[data-period]")].map((node) => node.getAttribute("data-period"))).toEqual(iip.marks.map(({ id }) => id));
  for (const { id, known, sparse } of iip.marks) {
    const mark = svg.querySelector(`[data-period="${id}"]`);
    const [slot, fill] = [mark?.querySelector(".slot"), mark?.querySelector(".known")];
    const share = number(fill, "height") / number(slot, "height");
    if (known >= 3) expect(share).toBeCloseTo(known / 28, 1);
    expect(number(fill, "y") + number(fill, "height")).toBeCloseTo(number(slot, "y") + number(slot, "height"), 0);
    expect(mark?.hasAttribute("data-sparse")).toBe(sparse);
  }
});

test("gaps are as wide as the time in them", () => {
  const left = (id: string) => Number(/translate\(([\d.]+)/.exec(drawn().querySelector(`[data-period="${id}"]`)?.getAttribute("transform") ?? "")?.[1]);
  expect(left("2023") - left("2022")).toBeCloseTo(left("2013") - left("2012"), 0);
  expect((left("2024-H1") - left("2023")) / (left("2023") - left("2022"))).toBeCloseTo(0.5, 1);
});

test("sectors never touch, whatever the width, and each has the share of its months", () => {
  for (const width of [290, 330, 800]) {
    const places = [...drawn(iip, width).querySelectorAll(".sector")].map((node) => Number(/translate\(([\d.]+)/.exec(node.getAttribute("transform") ?? "")?.[1])).sort((a, b) => a - b);
    expect(places.length).toBeGreaterThan(3);
    for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] as number)).toBeGreaterThan(9);
  }
  expect(sector(3, 4)).toBe("M0 0V-4A4 4 0 0 1 4 0Z");
  expect(sector(6, 4)).toBe("M0 0V-4A4 4 0 0 1 0 4Z");
  expect(sector(9, 4)).toBe("M0 0V-4A4 4 0 1 1 -4 0Z");
});

test("years are named as often as fits", () => {
  const named = (width: number) => [...drawn(iip, width).querySelectorAll("text")].map(({ textContent }) => Number(textContent));
  expect(named(800)).toEqual(iip.years.map(({ year }) => year));
  expect(named(330)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024]);
});

test("the present period is marked, and only it, where it stands", () => {
  const svg = drawn();
  for (const period of ["2016", "2024-H1"]) {
    drawPresent(svg, iip, period, WIDTH);
    expect([...svg.querySelectorAll("[data-present]")].map((node) => node.getAttribute("data-period") ?? node.getAttribute("data-sector")).filter((id) => id !== period)).toEqual([]);
    const mark = iip.marks.find(({ id }) => id === period);
    expect(svg.querySelector(".present")?.getAttribute("transform")).toBe(`translate(${trackX(mark?.at ?? 0, WIDTH).toFixed(1)})`);
  }
});

test("two lanes are told apart by height; where there is one, it takes all of it", () => {
  expect([laneAt(iip, 0), laneAt(iip, TRACK_HEIGHT)]).toEqual(["years", "parts"]);
  const years = trackOf(atlas, chosen({ indicator: "population" }));
  expect(laneAt(years, TRACK_HEIGHT)).toBeNull();
  expect(number(drawn(years).querySelector(".slot"), "height")).toBeGreaterThan(number(drawn().querySelector(".slot"), "height"));
});
