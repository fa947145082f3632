// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { mapScene } from "../../src/model/scene";
import type { Step } from "../../src/model/story";
import { stepChoice } from "../../src/model/story-step";
import { AtlasStageRace } from "../../src/views/stage-race";
import { atlas } from "../model/real";

// jsdom lays nothing out: the chart has this size.
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
const still = { matches: false };
vi.stubGlobal("matchMedia", () => still);
// Five or six hundred marks are drawn anew for each period.
vi.setConfig({ testTimeout: 30_000 });
customElements.define("atlas-stage-race", AtlasStageRace);

const NOTHING = { vi: "", en: "" };
const step = (indicator: string, period: string, since: string): Step => ({ id: "race", kind: "race", choice: { indicator, period }, since, title: NOTHING, text: NOTHING, notes: NOTHING });

let race: AtlasStageRace;
beforeEach(() => {
  vi.useFakeTimers();
  still.matches = false;
  race = new AtlasStageRace();
  document.body.replaceChildren(race);
});

async function show(of: Step): Promise<void> {
  Object.assign(race, { atlas, step: of, scene: mapScene(atlas, stepChoice(atlas, of, { language: "vi", theme: null })) });
  await race.updateComplete;
  await race.updateComplete;
}

const period = () => race.querySelector(".race-head b")?.textContent;
const named = () => [...race.querySelectorAll(".lane-name")].map((name) => name.getAttribute("data-unit"));

test("runs period by period to the last, and stands there", async () => {
  await show(step("iip_growth", "2022", "2012"));
  const seen = [period()];
  for (let i = 0; i < 8; i++) {
    vi.runOnlyPendingTimers();
    await race.updateComplete;
    await race.updateComplete;
    seen.push(period());
  }
  expect([...new Set(seen)]).toEqual(["2012", "2013", "2014", "2015", "2016", "2022"].map((year) => `Năm ${year}`));
  expect(race.querySelector("button")?.textContent).toBe("Chạy lại");
});

test("stands still while the talk is paused", async () => {
  race.paused = true;
  await show(step("iip_growth", "2022", "2012"));
  vi.runOnlyPendingTimers();
  await race.updateComplete;
  expect(period()).toBe("Năm 2012");
});

test("without motion the last period is there at once, and keys go back", async () => {
  still.matches = true;
  await show(step("iip_growth", "2022", "2012"));
  expect(period()).toBe("Năm 2022");
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "[" }));
  await race.updateComplete;
  expect(period()).toBe("Năm 2016");
});

test("every unit with a figure is named with it, and every other told as missing with its reason", async () => {
  still.matches = true;
  await show(step("retail", "2016", "1995"));
  const input = race.querySelector("input") as HTMLInputElement;
  input.value = "0";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await race.updateComplete;
  expect(period()).toBe("Năm 1995");
  const known = Number(/(\d+) trong 28/.exec(race.querySelector(".race-head")?.textContent ?? "")?.[1]);
  expect(named()).toHaveLength(known);
  expect(known).toBeLessThan(28);
  expect(race.querySelector(".race-told")?.textContent).toContain("Điện Biên");
});
