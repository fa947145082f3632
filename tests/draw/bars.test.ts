import { describe, expect, test } from "vitest";
import { drawBarRows, drawBars, drawBarSparks } from "../../src/draw/bars";
import { barsScene, barSparks } from "../../src/model/bars";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "../model/real";
import { emptyDocument } from "./document";

function drawn(wish: Wish): HTMLElement {
  const { body } = emptyDocument();
  const scene = mapScene(atlas, chosen(wish));
  const bars = barsScene(atlas, scene);
  drawBarRows(body, bars, scene);
  drawBars(body, bars);
  drawBarSparks(body, barSparks(atlas, scene));
  return body;
}

const row = (body: HTMLElement, unit: string) => body.querySelector(`tr[data-unit="${unit}"]`);
const cells = (body: HTMLElement, unit: string) => [...(row(body, unit)?.children ?? [])].map(({ textContent }) => textContent);

describe("growth in the conference's half-year", () => {
  const body = drawn({});

  test("has a row for each unit: place, name, figure at the bar's end, remarks", () => {
    expect(body.querySelectorAll("tbody tr")).toHaveLength(28);
    expect(cells(body, "bac-giang")).toEqual(["2", "Bắc Giang", "26,45%", "ước tính", ""]);
    expect(cells(body, "quang-ninh")).toEqual(["6", "Quảng Ninh", "13,3%", "đồng hạng 6", ""]);
    expect(cells(body, "ha-tinh").slice(0, 3)).toEqual(["19", "Hà Tĩnh", "−3,2%"]);
  });

  test("has no bar for what is missing, but its name and the reason", () => {
    expect(cells(body, "lao-cai")).toEqual(["–", "Lào Cai", "Chưa có số liệu: chưa thu thập được", "", ""]);
    expect(row(body, "lao-cai")?.querySelector(".bar")).toBeNull();
    expect(body.querySelectorAll(".bar")).toHaveLength(19);
  });

  test("draws estimates with a dotted edge, and all in the colours of their classes", () => {
    const scene = mapScene(atlas, chosen({}));
    for (const { unit, estimate, swatch } of scene.units) {
      const bar = row(body, unit.id)?.querySelector(".bar") ?? null;
      expect(bar?.hasAttribute("data-estimate") ?? false).toBe(estimate);
      expect(bar?.getAttribute("fill") ?? null).toBe(swatch && `var(--${swatch})`);
    }
  });

  test("puts the figure of a decline left of its bar", () => {
    expect(row(body, "ha-tinh")?.querySelector("text")?.getAttribute("text-anchor")).toBe("end");
    expect(row(body, "bac-giang")?.querySelector("text")?.getAttribute("text-anchor")).toBe("start");
  });

  test("names the country's line once, and draws it through every bar's row", () => {
    expect(body.querySelector(".axis")?.textContent).toBe("0Cả nước 7,7%");
    expect(body.querySelectorAll("tbody .country")).toHaveLength(19);
  });

  test("says of each row what a screen reader should hear", () => {
    expect(row(body, "quang-ninh")?.querySelector("button")?.getAttribute("aria-label")).toBe("Quảng Ninh: 13,3%, đồng hạng 6 trong 19, lớp 4 trong 5, theo công bố");
  });
});

test("a total has no line of the country, and figures with a note their dagger", () => {
  const body = drawn({ indicator: "retail", period: "2003", language: "en" });
  expect(body.querySelector(".country")).toBeNull();
  expect(cells(body, "ha-noi")[3]).toBe("†");
  expect(body.querySelector("caption")?.textContent).toBe("From the highest to the lowest: Retail sales of goods and consumer services, billion VND, 2003");
});

test("the label of the country's line stays within the plot, and apart from zero's", () => {
  const anchors = (wish: Wish) => [...drawn(wish).querySelectorAll(".axis text")].map((text) => text.getAttribute("text-anchor"));
  expect(anchors({})).toEqual(["end", "start"]);
});

test("every column has its heading, the sparklines the years they stand for", () => {
  expect([...drawn({ indicator: "retail", period: "2016" }).querySelectorAll("thead th")].map(({ textContent }) => textContent)).toEqual(["Hạng", "Tỉnh, thành phố", "Số liệu0", "Ghi chú", expect.stringMatching(/^Diễn biến 1995–20\d\d$/)]);
});

test("each unit with figures of that length of period has its sparkline, in its own row", () => {
  const body = drawn({});
  const { sparks } = barSparks(atlas, mapScene(atlas, chosen({})));
  for (const tr of body.querySelectorAll("tbody tr")) expect(tr.querySelector(".trend svg")?.getAttribute("aria-label")).toBe(sparks.get(tr.getAttribute("data-unit") ?? "")?.spoken);
  expect(body.querySelectorAll("tbody svg.spark")).toHaveLength(sparks.size);
});
