// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { periodsOf } from "../../src/model/cells";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { initialState, reduce, type Intent, type State } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasTimeline } from "../../src/views/timeline";
import { atlas, chosen } from "../model/real";

// jsdom lays nothing out and asks no system for motion: nothing has a size, and motion is wished.
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.stubGlobal("matchMedia", () => ({ matches: false }));
customElements.define("atlas-timeline", AtlasTimeline);

let timeline: AtlasTimeline;
let sent: Intent[];
let state: State;

/** As a shell does: each intent is reduced, and what comes of it is shown at once. */
function dispatch(intent: Intent): void {
  const before = state;
  state = reduce(atlas, state, intent);
  if (state !== before) Object.assign(timeline, { atlas, scene: mapScene(atlas, state.choice) });
}

beforeEach(() => {
  vi.useFakeTimers();
  timeline = new AtlasTimeline();
  sent = [];
  timeline.addEventListener(INTENT, (event) => {
    const intent = (event as CustomEvent<Intent>).detail;
    sent.push(intent);
    dispatch(intent);
  });
  document.body.replaceChildren(timeline);
});
afterEach(() => {
  timeline.remove();
  vi.useRealTimers();
});

async function show(wish: Wish): Promise<void> {
  state = initialState(chosen(wish));
  Object.assign(timeline, { atlas, scene: mapScene(atlas, state.choice) });
  await timeline.updateComplete;
}

const slider = () => timeline.querySelector<HTMLElement>("[role=slider]") as HTMLElement;
const button = (name: string) => [...timeline.querySelectorAll("button")].find((node) => node.textContent === name) as HTMLButtonElement;
const said = () => timeline.querySelector(".said")?.textContent.replaceAll(/\s+/g, " ").trim();
const periods = () => sent.flatMap((intent) => (intent.type === "choose" ? [`${String(intent.wish.period)}${intent.passing ? " passing" : ""}`] : []));

async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  slider().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
  await timeline.updateComplete;
}

async function jump(text: string): Promise<void> {
  (timeline.querySelector("input") as HTMLInputElement).value = text;
  timeline.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await timeline.updateComplete;
}

test("the slider says period and how many are known, in both languages; setting a property is silent", async () => {
  await show({});
  expect(slider().getAttribute("aria-valuetext")).toBe("nửa đầu năm 2024, 19 trong 28 tỉnh có số liệu");
  await show({ language: "en" });
  expect(slider().getAttribute("aria-valuetext")).toBe("first half of 2024, 19 of 28 provinces have a figure");
  expect(sent).toEqual([]);
});

test("keys go by one, by five and to the ends, each a step of its own", async () => {
  await show({});
  const all = periodsOf(atlas, "iip_growth").map(({ id }) => id);
  const at = all.indexOf("2024-H1");
  for (const key of ["ArrowLeft", "ArrowRight", "PageDown", "PageUp", "Home", "End", "End"]) await press(key);
  expect(periods()).toEqual([all[at - 1], "2024-H1", all[at - 5], "2024-H1", all[0], all.at(-1)]);
  expect(slider().getAttribute("aria-valuenow")).toBe(slider().getAttribute("aria-valuemax"));
});

test("a key that is held passes through, and is one step from where it began once it is let go", async () => {
  await show({ period: "2012" });
  await press("ArrowRight");
  for (let i = 0; i < 2; i++) await press("ArrowRight", { repeat: true });
  slider().dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowRight", bubbles: true }));
  expect(periods()).toEqual(["2013", "2014 passing", "2015 passing", "2013 passing", "2015"]);
});

test("buttons step and stay at the ends", async () => {
  await show({ period: "2012" });
  expect(button("Kỳ trước").getAttribute("aria-disabled")).toBe("true");
  button("Kỳ trước").click();
  button("Kỳ sau").click();
  expect(periods()).toEqual(["2013"]);
});

test("play goes through periods of the same length, passes them by, stops at the end and is one step", async () => {
  await show({ period: "2022" });
  button("Chạy").click();
  await timeline.updateComplete;
  expect(button("Dừng")).toBeDefined();
  for (let i = 0; i < 10; i++) {
    await vi.advanceTimersByTimeAsync(1400);
    await timeline.updateComplete;
  }
  expect(button("Chạy")).toBeDefined();
  expect(periods()).toEqual(["2023 passing", "2024 passing", "2022 passing", "2024"]);
});

test("play begins anew from the end", async () => {
  await show({ indicator: "supermarkets", period: "2016" });
  button("Chạy").click();
  await timeline.updateComplete;
  expect(periods()).toEqual(["2005 passing"]);
});

test("play stops on pause, on any other choice and when the page is hidden", async () => {
  const stops: readonly (() => void)[] = [
    () => button("Dừng").click(),
    () => dispatch({ type: "choose", wish: { unit: "ha-noi" } }),
    () => {
      vi.spyOn(document, "hidden", "get").mockReturnValueOnce(true);
      document.dispatchEvent(new Event("visibilitychange"));
    },
  ];
  for (const stop of stops) {
    await show({ period: "2012" });
    button("Chạy").click();
    await vi.advanceTimersByTimeAsync(1400);
    await timeline.updateComplete;
    expect(state.choice.period).toBe("2013");
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    await timeline.updateComplete;
    expect([state.choice.period, timeline.playing]).toEqual(["2013", false]);
  }
});

test("a typed period is gone to", async () => {
  await show({});
  await jump("9 tháng 2023");
  expect(periods()).toEqual(["2023-9M"]);
});

test("a typed period without figures says so and offers the nearest; what is not understood says how to type", async () => {
  await show({});
  await jump("6 tháng 2019");
  expect(said()).toBe("Chỉ tiêu này chưa có số liệu nửa đầu năm 2019. Kỳ gần nhất có số liệu: nửa đầu năm 2018 (1/28). Xem kỳ này");
  button("Xem kỳ này").click();
  expect(periods()).toEqual(["2018-H1"]);
  await timeline.updateComplete;
  await jump("hôm qua");
  expect(said()).toMatch(/^Chưa hiểu kỳ này/);
  expect(timeline.querySelector("input")?.getAttribute("aria-invalid")).toBe("true");
});

test("a period with few known says so and leads to the nearest fuller one", async () => {
  await show({ period: "2018" });
  expect(said()).toBe("Kỳ này chỉ có 3 trong 28 tỉnh có số liệu; kỳ đầy đủ hơn gần nhất: năm 2016 (28/28). Xem kỳ này");
  button("Xem kỳ này").click();
  await timeline.updateComplete;
  expect(periods()).toEqual(["2016"]);
  expect(said()).toMatch(/^Mỗi cột là một kỳ/);
});

test("the line below is heard only when a typed jump led nowhere: of a period with few figures the page's summary tells", async () => {
  const live = () => timeline.querySelector("#timeline-said")?.getAttribute("aria-live");
  await show({ indicator: "exports", period: "2025" });
  expect(timeline.querySelector("#timeline-said")?.textContent).not.toBe("");
  expect(live()).toBe("off");
  await jump("hôm qua");
  expect(live()).toBe("polite");
});
