// @vitest-environment jsdom
import { expect, test } from "vitest";
import { STAGE_KINDS, wakeKinds } from "../../src/views/stage-kinds";
import { StageElement } from "../../src/views/stage-element";

test("a story of maps alone fetches nothing, and one with a kind only that", async () => {
  await wakeKinds([{ kind: "map" }]);
  expect(Object.values(STAGE_KINDS).map(({ tag }) => customElements.get(tag))).toEqual([undefined, undefined, undefined]);
  await wakeKinds([{ kind: "map" }, { kind: "race" }, { kind: "race" }]);
  expect(Object.values(STAGE_KINDS).flatMap(({ tag }) => (customElements.get(tag) ? tag : []))).toEqual(["atlas-stage-race"]);
});

test("every kind's element that does not come with the stage is one that stands in the map's place, and is woken as often as asked", async () => {
  const steps = (Object.keys(STAGE_KINDS) as (keyof typeof STAGE_KINDS)[]).map((kind) => ({ kind }));
  await wakeKinds(steps);
  await wakeKinds(steps);
  const fetched = Object.values(STAGE_KINDS).filter(({ load }) => load);
  expect(fetched.length).toBeGreaterThan(1);
  for (const { tag } of fetched) expect(document.createElement(tag)).toBeInstanceOf(StageElement);
});
