import { expect, test } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import { landOf, layLand, takeLand } from "../../src/draw/land";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, realLeanGround, sources } from "../model/real";
import { emptyDocument } from "./document";

const ground = realLeanGround();
const land = landOf(ground, atlas.places);

function figureOf(): HTMLElement {
  const { body } = emptyDocument();
  drawEmbed(body, { atlas, scene: mapScene(atlas, chosen({})), ground, sources, href: "https://example.org/", heading: "p", view: "map" });
  return body;
}

/** An element as text that does not hang on the order of its attributes. */
function told(node: Element): unknown {
  return [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(), ...[...node.childNodes].map((child) => (child.nodeType === 1 ? told(child as Element) : child.textContent))];
}

test("the land that is taken off a figure and put back is the land that was drawn", () => {
  const [before, after] = [figureOf(), figureOf()];
  takeLand(after);
  expect(after.innerHTML.length).toBeLessThan(before.innerHTML.length / 1.4);
  layLand(after, land);
  expect(told(after)).toEqual(told(before));
  layLand(after, land);
  expect(told(after)).toEqual(told(before));
});

test("an estimate's dotted edge is the outline of its unit, cut off at it, and nothing else is cut", () => {
  const figure = figureOf();
  const edges = [...figure.querySelectorAll("[data-edge]")];
  expect(edges.length).toBeGreaterThan(5);
  for (const edge of edges) {
    const unit = edge.getAttribute("data-edge") ?? "";
    expect([edge.getAttribute("d"), edge.getAttribute("clip-path")]).toEqual([ground.units.get(unit), `url(#inside-${unit})`]);
  }
  expect([...figure.querySelectorAll("clipPath")].map(({ id }) => id).sort()).toEqual(edges.map((edge) => `inside-${edge.getAttribute("data-edge") ?? ""}`).sort());
});

test("every unit says where its label stands and whom it borders; one without an outline is no land", () => {
  const { at, near } = land.units["ha-noi"] as (typeof land.units)[string];
  const place = atlas.places.find(({ unit }) => unit === "ha-noi");
  expect([at, near]).toEqual([`${Math.round(place?.x ?? 0)} ${Math.round(place?.y ?? 0)}`, place?.neighbours.join(" ")]);
  expect(landOf({ ...ground, units: new Map() }, atlas.places).units).toEqual({});
});
