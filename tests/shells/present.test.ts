// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { frameCamera, type Camera } from "../../src/model/camera";
import { mapScene } from "../../src/model/scene";
import { present } from "../../src/shells/present";
import { createStore, type Store } from "../../src/shells/store";
import type { AtlasMap } from "../../src/views/map";
import { atlas, chosen, realGround, stories } from "../model/real";

vi.stubGlobal("matchMedia", () => ({ matches: true }));
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
Element.prototype.scrollIntoView = () => undefined;

const ROOT = "https://atlas.example/";
const id = "28-tinh-phia-bac";
const steps = stories.find((story) => story.id === id)?.steps ?? [];
const { dataset } = document.documentElement;

let store: Store;
let map: AtlasMap;
beforeEach(() => {
  map = document.createElement("div") as unknown as AtlasMap;
  const scene = mapScene(atlas, chosen({}));
  const picture = map.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  drawStaticMap(picture, { atlas, scene, ground: realGround() });
  const whole = frameCamera(900, 800);
  Object.assign(map, { size: { width: 900, height: 800 }, picture, tiles: null, camera: whole, aim: whole, updateComplete: Promise.resolve(true), follow: (camera: Camera) => Object.assign(map, { camera, aim: camera }), reset: () => undefined });
  const page = document.createElement("main");
  page.append(Object.assign(document.createElement("div"), { className: "lede" }), map);
  document.body.replaceChildren(page);
  document.title = "Atlas";
});
afterEach(() => store.dispatch({ type: "choose", wish: { story: null, step: null } }));

async function open(story: string, step: number): Promise<void> {
  store = createStore(atlas, chosen({ story, step }));
  dataset["stage"] = "";
  await present(atlas, store, map, ROOT);
}

const count = (): string => document.querySelector(".stage-count")?.textContent ?? "";
const press = async (key: string): Promise<void> => {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await Promise.resolve();
  await (document.querySelector("atlas-stage") as unknown as { updateComplete: Promise<boolean> } | null)?.updateComplete;
};

test("a story takes the page's map, its keys turn it, and the address and the title follow", async () => {
  await open(id, 2);
  expect([count(), map.closest("atlas-stage") !== null, document.title.startsWith(`2/${steps.length} `)]).toEqual([`2 / ${steps.length}`, true, true]);
  await press("PageDown");
  expect([count(), store.state.choice.step]).toEqual([`3 / ${steps.length}`, 3]);
  await press("End");
  expect(store.state.choice.step).toBe(steps.length);
});

test("a step of the address that the story does not have is its nearest", async () => {
  await open(id, 90);
  expect([count(), store.state.choice.step]).toEqual([`${steps.length} / ${steps.length}`, steps.length]);
});

test("a step that the address names, as Back does, is shown", async () => {
  await open(id, 2);
  store.dispatch({ type: "choose", wish: { step: 4 } });
  await vi.waitFor(() => expect(count()).toBe(`4 / ${steps.length}`));
});

test("left, it gives the map, the title and the page back, and the page looks at the last step", async () => {
  await open(id, 9);
  await press("Escape");
  expect([document.querySelector("atlas-stage"), map.parentElement?.localName, document.title, "stage" in dataset]).toEqual([null, "main", "Atlas", false]);
  expect([store.state.choice.story, store.state.choice.indicator, store.state.choice.period]).toEqual([null, steps[8]?.choice.indicator, steps[8]?.choice.period]);
});

test("a story that is not there leaves the page with a sentence", async () => {
  await open("khong-co", 1);
  expect([document.querySelector("atlas-stage"), "stage" in dataset, store.state.choice.story]).toEqual([null, false, null]);
  expect(document.querySelector(".lede [role=status]")?.textContent).toContain("Không có bài trình bày");
});

test("opened twice, as by who goes back and forward while it loads, it is there once", async () => {
  store = createStore(atlas, chosen({ story: id, step: 1 }));
  await Promise.all([present(atlas, store, map, ROOT), present(atlas, store, map, ROOT)]);
  expect(document.querySelectorAll("atlas-stage").length).toBe(1);
});
