// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { openStage, reduceStage, type StageState } from "../../src/model/stage-state";
import type { Role } from "../../src/model/talk";
import { newSession, openLine, type TalkLine } from "../../src/shells/talk-line";

const lines: TalkLine[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.end();
});

/** A window at a step. */
function windowAt(role: Role, step: number, session: string | null, story = "a") {
  let state: StageState = openStage(story, 9, step);
  const line = openLine({ role, story, session, state: () => state, lead: (intents) => (state = intents.reduce(reduceStage, state)) });
  lines.push(line);
  return {
    line,
    get step() {
      return state.step;
    },
    go(to: number) {
      state = reduceStage(state, { type: "go", step: to });
      line.moved();
    },
  };
}

test("two windows find each other and go together, and another story's do not hear them", async () => {
  const stage = windowAt("stage", 3, "s1");
  const other = windowAt("stage", 3, "s1", "b");
  const speaker = windowAt("speaker", 1, null);
  await vi.waitFor(() => expect([speaker.step, speaker.line.side.linked, speaker.line.side.session]).toEqual([3, true, "s1"]));
  speaker.go(5);
  await vi.waitFor(() => expect(stage.step).toBe(5));
  stage.line.end();
  await vi.waitFor(() => expect(speaker.line.side.linked).toBe(false));
  const late = windowAt("stage", 1, "s2");
  await vi.waitFor(() => expect([late.step, speaker.line.side.session]).toEqual([5, "s2"]));
  expect(other.step).toBe(3);
});

test("a browser without channels leaves the window to itself", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const alone = windowAt("speaker", 2, null);
  alone.go(4);
  expect([alone.line.open, alone.step, alone.line.side.linked]).toEqual([false, 4, false]);
  vi.unstubAllGlobals();
});

test("every stage has a name of its own that fits an address", () => {
  const names = Array.from({ length: 50 }, newSession);
  expect(new Set(names).size).toBe(50);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]{1,16}$/);
});
