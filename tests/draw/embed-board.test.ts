import { expect, test } from "vitest";
import { BOARDS } from "../../src/draw/embed-board";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realLeanGround, sources } from "../model/real";
import { emptyDocument } from "./document";

const ground = realLeanGround();

function board(view: keyof typeof BOARDS, wish: Wish): HTMLElement {
  const { body } = emptyDocument();
  const scene = mapScene(atlas, chosen(wish));
  BOARDS[view](body, { atlas, scene, ground, sources, href: "https://example.org/", heading: "p", view });
  return body;
}

test("squares are as many as there are units, all as large, none over another", () => {
  const paths = [...board("tiles", { form: "tiles" }).querySelectorAll(".units [data-unit]")].map((path) => path.getAttribute("d") ?? "");
  expect(paths.length).toBe(28);
  expect(new Set(paths).size).toBe(28);
  expect(new Set(paths.map((path) => path.replace(/^M[-\d.]+[ ,][-\d.]+/, ""))).size).toBe(1);
});

test("a ranking goes down, and says in its notes what stands beside a name", () => {
  const rows = [...board("ranking", { view: "ranking", indicator: "exports", period: "2022" }).querySelectorAll(".embed-rows [data-unit]")];
  const scene = mapScene(atlas, chosen({ view: "ranking", indicator: "exports", period: "2022" }));
  const values = rows.flatMap((row) => scene.units.find(({ unit }) => unit.id === row.getAttribute("data-unit"))?.cell?.[0].value ?? []);
  expect(values.length).toBeGreaterThan(15);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  for (const row of rows) expect(row.getAttribute("data-spoken")).toBeTruthy();
});

test("an estimate and a note in a ranking are explained below it", () => {
  const noted = board("ranking", { view: "ranking", indicator: "iip_growth", period: "2024-H1" });
  const scene = mapScene(atlas, chosen({ view: "ranking" }));
  const notes = [...noted.querySelectorAll(".embed-notes li")].map(({ textContent }) => textContent ?? "");
  for (const note of new Set(scene.units.flatMap((unit) => unit.notes))) expect(notes).toContain(`† ${note}`);
  expect(notes.length).toBeGreaterThan(0);
});

test("a table opens every source apart from the article, and each row says itself", () => {
  const table = board("table", { indicator: "exports", period: "2022" });
  const links = [...table.querySelectorAll("a")];
  expect(links.length).toBeGreaterThan(7);
  for (const link of links) expect([link.getAttribute("target"), link.getAttribute("rel") ?? ""]).toEqual(["_blank", expect.stringContaining("noopener")]);
  const rows = [...table.querySelectorAll("[data-unit]")];
  expect(rows.length).toBe(28);
  for (const row of rows) expect([row.getAttribute("data-class"), row.getAttribute("data-spoken")]).toEqual([expect.stringMatching(/^(\d|missing)$/), expect.stringMatching(/./)]);
});
