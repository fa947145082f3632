import { select } from "d3-selection";
import { expect, test } from "vitest";
import { drawFigures, drawGoals, drawProjects, wayTo, type PlaceParts } from "../../src/draw/place-tables";
import type { Unit } from "../../src/model/atlas";
import { placeScene } from "../../src/model/place";
import { atlas, facts, sources } from "../model/real";
import { emptyDocument } from "./document";

const hanoi = atlas.units.find(({ id }) => id === "ha-noi") as Unit;
const parts: PlaceParts = { atlas, scene: placeScene(atlas, facts, atlas.projects, hanoi, "en"), sources, root: "../../" };

function drawn(draw: typeof drawFigures): HTMLElement {
  const { body } = emptyDocument();
  draw(select<HTMLElement, unknown>(body), parts);
  return body;
}

test("a way leads from the page to a view in its language", () => {
  expect(wayTo(parts, { indicator: "exports", period: "2022", unit: "ha-noi" })).toBe("../../en/v/exports/2022/?unit=ha-noi");
  expect(wayTo(parts, { project: "P03" })).toBe("../../en/v/iip_growth/2024-H1/?project=P03");
});

test("an indicator is named once for all of its rows", () => {
  const page = drawn(drawFigures);
  const heads = [...page.querySelectorAll("tbody th")];
  expect(heads.map(({ textContent }) => textContent)).toEqual([...new Set(parts.scene.figures.map(({ indicator }) => indicator.name.en))]);
  const rows = heads.reduce((sum, head) => sum + Number(head.getAttribute("rowspan") ?? 1), 0);
  expect(rows).toBe(parts.scene.figures.length);
});

test("a figure from one of the page's documents names it by its number there, any other its publisher", () => {
  const page = drawn(drawFigures);
  const cited = [...page.querySelectorAll('a[href="#seed-001"]')].map(({ textContent }) => textContent);
  expect(new Set(cited)).toEqual(new Set([`document ${parts.scene.documents.indexOf("seed-001") + 1}`]));
  expect(page.querySelectorAll('a[href^="http"]').length).toBeGreaterThan(5);
});

test("a target is its fact, under its own id", () => {
  expect([...drawn(drawGoals).querySelectorAll("th[id]")].map(({ id }) => id)).toEqual(["F026", "F028", "F031"]);
});

test("what is not known of a project is a dash, not a nought", () => {
  const cells = [...drawn(drawProjects).querySelectorAll("tbody td")].map(({ textContent }) => textContent);
  expect(cells).toContain("–");
  expect(cells).not.toContain("0 ha");
  expect(cells).not.toContain("");
});
