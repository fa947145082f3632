// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { keyAct } from "../../src/model/stage-keys";
import { mapScene } from "../../src/model/scene";
import { openStage, type StageState } from "../../src/model/stage-state";
import { STAGE_INTENT } from "../../src/views/stage-intent";
import { stageTools } from "../../src/views/stage-tools";
import { atlas, chosen, LANGUAGES } from "../model/real";

function tools(change: Partial<StageState>, language: "vi" | "en" = "vi") {
  const place = document.createElement("div");
  const heard: unknown[] = [];
  place.addEventListener(STAGE_INTENT, (event) => heard.push((event as CustomEvent<unknown>).detail));
  render(stageTools(place, atlas, mapScene(atlas, chosen({ language })), { ...openStage("a", 9, 4), ...change }), place);
  return { place, heard };
}

test("who cannot press a key has a button for every act of the screen, and for turning and leaving", () => {
  const { place, heard } = tools({});
  for (const button of place.querySelectorAll<HTMLButtonElement>(".stage-tools button")) button.click();
  const acts = [..."f?tsqp"].map((key) => keyAct({ key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }));
  expect(heard).toEqual(expect.arrayContaining([...acts, { type: "next" }, { type: "previous" }, { type: "leave" }]));
});

test.each(LANGUAGES)("every button has a name, in %s", (language) => {
  for (const button of tools({ away: true }, language).place.querySelectorAll("button")) expect(button.getAttribute("aria-label") ?? button.textContent).toMatch(/\p{L}{3}/u);
});

test("the way back names the step, and is there only for who is elsewhere", () => {
  expect(tools({}).place.querySelector(".stage-back")).toBeNull();
  const { place, heard } = tools({ away: true });
  const back = place.querySelector<HTMLButtonElement>(".stage-back");
  expect(back?.textContent).toContain("Trở lại bước 4");
  back?.click();
  expect(heard).toEqual([{ type: "return" }]);
});

test("a talk that stands still says so", () => {
  expect(tools({}).place.querySelector("[role=status]")).toBeNull();
  expect(tools({ paused: true }).place.querySelector("[role=status]")?.textContent).toBe("Đang tạm dừng");
});
