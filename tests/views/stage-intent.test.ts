// @vitest-environment jsdom
import { expect, test } from "vitest";
import { openStage, type StageState } from "../../src/model/stage-state";
import { announce, ask, STAGE_INTENT, STAGE_STATE } from "../../src/views/stage-intent";

test("what is asked of the stage in any part of the page is heard on the document", () => {
  const heard: unknown[] = [];
  document.addEventListener(STAGE_INTENT, (event) => heard.push((event as CustomEvent<unknown>).detail));
  const inside = document.body.appendChild(document.createElement("p"));
  ask(inside, { type: "next" });
  ask(document, "full");
  expect(heard).toEqual([{ type: "next" }, "full"]);
});

test("where the talk stands is told to whoever listens", () => {
  const told: StageState[] = [];
  document.addEventListener(STAGE_STATE, (event) => told.push((event as CustomEvent<StageState>).detail));
  const state = openStage("a", 3, 2);
  announce(state);
  expect(told).toEqual([state]);
});
