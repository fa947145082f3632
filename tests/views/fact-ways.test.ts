// @vitest-environment jsdom
import { render } from "lit";
import { beforeEach, expect, test } from "vitest";
import type { Fact } from "../../src/model/atlas";
import type { Intent } from "../../src/model/state";
import { factWays } from "../../src/views/fact-ways";
import { INTENT } from "../../src/views/intent";
import { LightElement } from "../../src/views/light";
import { atlas, facts } from "../model/real";

class AtlasWays extends LightElement {}
customElements.define("atlas-ways", AtlasWays);

let from: AtlasWays;
let sent: Intent[];
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  from = new AtlasWays();
  sent = [];
  from.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
});

/** The buttons of a fact, in a page that holds a map. */
function buttons(id: string): HTMLButtonElement[] {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  render(factWays(facts.find((fact) => fact.id === id) as Fact, { atlas, language: "vi", from }), place);
  return [...place.querySelectorAll("button")];
}

test.each([
  ["a figure leads to its cell", "F036", [{ indicator: "iip_growth", period: "2020", unit: "ha-noi" }]],
  ["a claim on the region leads to where it is checked", "F131", [{ indicator: "iip_growth", period: "2024-H1", view: "claims" }]],
  ["what projects cite leads to each of them", "F005", [{ project: "P01" }, { project: "P02" }]],
  ["anything else leads to its place", "F145", [{ unit: "quang-ninh" }]],
  ["the region leads to the whole map", "F143", [{ unit: null, project: null }]],
  ["the whole country leads nowhere", "F142", []],
] as const)("%s", (_, id, wishes) => {
  for (const each of buttons(id)) each.click();
  expect(sent).toEqual(wishes.map((wish) => ({ type: "choose", wish })));
});

test("every fact but those on the whole country has a way", () => {
  for (const { id, scope } of facts) expect(buttons(id).length > 0, id).toBe(scope !== "national");
});

test("what leads to a unit says to which, and nothing else does", () => {
  expect([buttons("F145"), buttons("F005"), buttons("F131")].map((each) => each[0]?.getAttribute("data-unit"))).toEqual(["quang-ninh", null, null]);
});
