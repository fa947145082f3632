// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { mapScene } from "../../src/model/scene";
import type { Step } from "../../src/model/story";
import { stepChoice } from "../../src/model/story-step";
import { AtlasStageBeside } from "../../src/views/stage-beside";
import { atlas, realGround } from "../model/real";

// jsdom lays nothing out: each side has this size, and says so when it is asked.
const sized = new Set<() => void>();
vi.stubGlobal("ResizeObserver", class {
  constructor(private readonly told: () => void) {}
  observe(): void { sized.add(this.told); }
  disconnect(): void { sized.delete(this.told); }
});
vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
customElements.define("atlas-stage-beside", AtlasStageBeside);

const NOTHING = { vi: "", en: "" };
const step = (changes: Partial<Step>): Step => ({ id: "hai", kind: "beside", choice: { indicator: "retail", period: "2016" }, beside: { period: "2009" }, title: NOTHING, text: NOTHING, notes: NOTHING, ...changes });

let beside: AtlasStageBeside;
beforeEach(() => {
  document.body.replaceChildren();
  const svg = document.body.appendChild(document.createElement("atlas-map")).appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  drawStaticMap(svg, { atlas, scene: mapScene(atlas, stepChoice(atlas, step({}), { language: "vi", theme: null })), ground: realGround() });
  beside = document.body.appendChild(new AtlasStageBeside());
});

async function show(of: Step, hover: string | null = null): Promise<void> {
  Object.assign(beside, { atlas, step: of, hover, language: "vi", scene: mapScene(atlas, stepChoice(atlas, of, { language: "vi", theme: null })) });
  await beside.updateComplete;
  for (const told of sized) told();
  // The second side has a turn of its own.
  await vi.waitFor(() => expect(units("b").length).toBe(of.beside?.era ? 18 : 28));
}

const units = (side: "a" | "b"): Element[] => [...beside.querySelectorAll(`.side[data-side=${side}] .units [data-unit]`)];
const marked = (side: "a" | "b"): (string | null)[] => [...beside.querySelectorAll(`.side[data-side=${side}] .marks [data-mark]`)].map((mark) => mark.getAttribute("data-mark")).sort();

test("both sides have the land of the page's map, one camera, and every unit", async () => {
  await show(step({}));
  expect([units("a").length, units("b").length]).toEqual([28, 28]);
  const cameras = [...beside.querySelectorAll(".side .ground")].map((ground) => ground.getAttribute("transform"));
  expect(cameras[0]).toMatch(/^matrix/);
  expect(cameras[1]).toBe(cameras[0]);
});

test("what is pointed at is marked on both sides, and told with the difference", async () => {
  await show(step({}), "ha-noi");
  expect([marked("a"), marked("b")]).toEqual([["ha-noi"], ["ha-noi"]]);
  expect(beside.querySelector(".between")?.textContent).toMatch(/gấp .+ lần/);
});

test("after the merger the other side has 18 units; a part is marked with what it became, and that with its parts", async () => {
  const later = step({ choice: { indicator: "retail", period: "2016", per: "head" }, beside: { era: "2025" } });
  await show(later, "bac-giang");
  expect([marked("a"), marked("b")]).toEqual([["bac-giang"], ["bac-ninh-2025"]]);
  await show(later, "bac-ninh-2025");
  expect([marked("a"), marked("b")]).toEqual([["bac-giang", "bac-ninh"], ["bac-ninh-2025"]]);
  // The next step has its land back.
  await show(step({}));
  expect(units("b")).toHaveLength(28);
});

test("keys move the divider by steps and to its ends; side by side there is none", async () => {
  await show(step({}));
  const divider = (): HTMLElement | null => beside.querySelector(".divider");
  const at = async (key: string, shiftKey = false): Promise<string | null | undefined> => {
    divider()?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
    await beside.updateComplete;
    return divider()?.getAttribute("aria-valuenow");
  };
  expect([await at("ArrowRight"), await at("ArrowLeft", true), await at("End"), await at("ArrowRight"), await at("Home"), await at("x")]).toEqual(["52", "42", "100", "100", "0", "0"]);
  beside.querySelector<HTMLButtonElement>(".way")?.click();
  await beside.updateComplete;
  expect([divider(), beside.querySelector(".sides")?.hasAttribute("data-apart")]).toEqual([null, true]);
});

test("a unit that is pressed stays marked when the pointer leaves, until it is pressed again", async () => {
  await show(step({}));
  const press = async (): Promise<void> => {
    units("a").find((unit) => unit.getAttribute("data-unit") === "nghe-an")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await beside.updateComplete;
  };
  await press();
  expect([marked("a"), marked("b")]).toEqual([["nghe-an"], ["nghe-an"]]);
  await press();
  expect([marked("a"), marked("b")]).toEqual([[], []]);
});
