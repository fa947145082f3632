import { expect, test } from "vitest";
import { pareLabel, roundPlace } from "../../src/draw/pare";
import { emptyDocument, emptySvg } from "./document";

function label(attributes: string): Element {
  const svg = emptySvg(emptyDocument());
  svg.innerHTML = `<g ${attributes}><text class="name">Hà Nội</text><text class="figure">5%</text></g>`;
  return svg;
}

test.each([
  ['data-fit="full"', true, ["name", "figure"]],
  ['data-fit="name"', true, ["name"]],
  ['data-fit="figure"', true, ["figure"]],
  ['data-fit="full" data-bare=""', true, ["name"]],
  ['data-fit="none"', false, []],
])("of a label %s stays what fits", (attributes, isLeft, parts) => {
  const svg = label(attributes);
  expect(pareLabel(svg.firstElementChild as Element)).toBe(isLeft);
  expect([...svg.querySelectorAll("text")].map((text) => text.getAttribute("class"))).toEqual(parts);
});

test("a place moves to whole numbers, and what has none stays", () => {
  const svg = label('transform="translate(600.3 -433.5)"');
  const node = svg.firstElementChild as Element;
  roundPlace(node);
  expect(node.getAttribute("transform")).toBe("translate(600 -433)");
  roundPlace(svg);
  expect(svg.hasAttribute("transform")).toBe(false);
});
