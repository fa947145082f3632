import { describe, expect, test } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import type { Wish } from "../../src/model/choice";
import { EMBED_VIEWS, type EmbedView } from "../../src/model/embed-choice";
import { mapScene, type MapScene } from "../../src/model/scene";
import { atlas, chosen, realLeanGround, sources } from "../model/real";
import { emptyDocument } from "./document";

const ground = realLeanGround();
const scene = (wish: Wish): MapScene => mapScene(atlas, chosen(wish));

function drawn(shown: MapScene, view: EmbedView = "map", heading: "h1" | "p" = "p"): HTMLElement {
  const { body } = emptyDocument();
  drawEmbed(body, { atlas, scene: shown, ground, sources, href: "https://example.org/v/", heading, view });
  return body.querySelector(".embed") as HTMLElement;
}

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test("every look says its language, title and sentence, who published the figures and who drew the land, and leads to the whole page", () => {
    const shown = scene({ language, indicator: "exports", period: "2022" });
    for (const view of EMBED_VIEWS) {
      const figure = drawn(shown, view);
      expect(figure.lang).toBe(language);
      expect([figure.querySelector(".embed-title")?.textContent, figure.querySelector(".embed-summary")?.textContent]).toEqual([shown.title, shown.summary]);
      expect([...figure.querySelectorAll(".embed-source")].map(({ textContent }) => textContent).join(), view).toMatch(/(Nguồn|Source).*OpenStreetMap/s);
      expect(figure.querySelector(".embed-source a")?.getAttribute("href")).toBe("https://example.org/v/");
    }
  });
});

test("its title is a document's heading, or a line in somebody else's", () => {
  expect(drawn(scene({}), "map", "h1").querySelector(".embed-title")?.localName).toBe("h1");
  expect(drawn(scene({})).querySelector("h1")).toBeNull();
});

test("the fold has a row of every unit, with the figure of the scene or the word why there is none", () => {
  const shown = scene({ indicator: "retail", period: "2003" });
  const rows = new Map([...drawn(shown).querySelectorAll("[data-row]")].map((row) => [row.getAttribute("data-row"), [...row.children].map(({ textContent }) => textContent ?? "")]));
  expect(rows.size).toBe(28);
  for (const { unit, name, figure, cell } of shown.units) {
    const [said, value, status = ""] = rows.get(unit.id) ?? [];
    expect([said, value]).toEqual([name, figure || "–"]);
    expect(status, unit.id).not.toBe("");
    if (!cell) expect(value).toBe("–");
  }
  expect(shown.units.some(({ cell }) => !cell)).toBe(true);
});

test("the map has every unit once, classed as in the scene", () => {
  const shown = scene({});
  const paths = [...drawn(shown).querySelectorAll(".units [data-unit]")];
  expect(new Map(paths.map((path) => [path.getAttribute("data-unit"), path.getAttribute("data-class")]))).toEqual(new Map(shown.units.map((unit) => [unit.unit.id, String(unit.class)])));
});

test("hostile names stay words", () => {
  const shown = scene({});
  const hostile = "<img src=x onerror=alert(1)>";
  const figure = drawn({ ...shown, title: hostile, units: shown.units.map((unit) => ({ ...unit, name: hostile })) });
  expect(figure.querySelector("img")).toBeNull();
  expect(figure.querySelector(".embed-title")?.textContent).toBe(hostile);
});
