// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { frameCamera, type Camera } from "../../src/model/camera";
import { mapScene } from "../../src/model/scene";
import type { AtlasMap } from "../../src/views/map";
import { seatMap, type StageLook, type StageMap } from "../../src/views/stage-map";
import { atlas, chosen, realGround } from "../model/real";

const still = { matches: true };
vi.stubGlobal("matchMedia", () => still);
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1920);
vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(1080);

const SIZE = { width: 900, height: 800 };
const scene = mapScene(atlas, chosen({}));
const look = (changes: Partial<StageLook> = {}): StageLook => ({ atlas, scene, hover: null, lifted: null, frame: "whole", callout: null, projects: false, ...changes });

/** As much of the page's map as a stage uses: the real picture, a size, a camera. */
function pageMap(): AtlasMap {
  const map = document.createElement("div") as unknown as AtlasMap;
  const picture = map.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  drawStaticMap(picture, { atlas, scene, ground: realGround() });
  const follow = (camera: Camera): void => {
    Object.assign(map, { camera, aim: camera });
    map.dispatchEvent(new Event("atlas-move"));
  };
  return Object.assign(map, { size: SIZE, picture, tiles: null, camera: frameCamera(SIZE.width, SIZE.height), aim: frameCamera(SIZE.width, SIZE.height), updateComplete: Promise.resolve(true), follow, reset: () => follow(frameCamera(SIZE.width, SIZE.height)) });
}

let home: HTMLElement;
let stage: HTMLElement;
let map: AtlasMap;
let seat: StageMap;
beforeEach(() => {
  still.matches = true;
  home = document.createElement("main");
  stage = document.createElement("section");
  document.body.replaceChildren(home, stage);
  map = pageMap();
  home.append(document.createElement("p"), map, document.createElement("footer"));
  seat = seatMap(map, stage, stage);
});

async function show(changes: Partial<StageLook> = {}): Promise<void> {
  seat.show(look(changes));
  await Promise.resolve();
  await Promise.resolve();
}

test("the map moves to the stage, its type enlarged, and back to its place as it was", async () => {
  expect([map.parentElement, map.hasAttribute("data-staged"), Number(stage.style.getPropertyValue("--zoom"))]).toEqual([stage, true, expect.any(Number)]);
  expect(Number(stage.style.getPropertyValue("--zoom"))).toBeGreaterThan(1);
  await show({ lifted: ["ha-noi"], callout: { at: "ha-noi", text: "Đây" }, projects: true });
  expect([map.querySelectorAll(".lift path").length, map.querySelectorAll(".veil path").length, map.querySelector(".callout")?.textContent, map.hasAttribute("data-projects")]).toEqual([1, 27, "Đây", true]);
  seat.end();
  expect([...home.children].map(({ localName }) => localName)).toEqual(["p", "div", "footer"]);
  expect([map.querySelector(".lift, .veil, .callout"), map.getAttributeNames().filter((name) => name.startsWith("data-"))]).toEqual([null, []]);
});

test("it looks where a step looks, and one that the presenter moved is told from one that stands", async () => {
  await show();
  const whole = map.camera;
  expect(seat.isMoved()).toBe(false);
  await show({ frame: "ha-noi" });
  expect(map.camera.k).toBeGreaterThan(whole.k * 2);
  expect(seat.isMoved()).toBe(false);
  map.follow({ ...map.camera, x: map.camera.x + 40 });
  expect(seat.isMoved()).toBe(true);
  seat.aim(true);
  expect(seat.isMoved()).toBe(false);
});

test("the first step is there at once; the next is flown to, with its finer lines left out until it is there", async () => {
  still.matches = false;
  let frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (each: FrameRequestCallback) => frames.push(each));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
  await show();
  expect([frames.length, map.hasAttribute("data-flying")]).toEqual([0, false]);
  await show({ frame: "ha-noi" });
  expect([frames.length, map.hasAttribute("data-flying"), seat.isMoved()]).toEqual([1, true, false]);
  const begun = performance.now();
  for (let ms = 0; frames.length > 0 && ms < 5_000; ms += 50) for (const frame of frames.splice(0)) frame(begun + ms);
  expect([frames.length, map.hasAttribute("data-flying"), seat.isMoved()]).toEqual([0, false, false]);
  await show({ frame: "whole" });
  seat.end();
  expect([frames.length, map.hasAttribute("data-flying")]).toEqual([0, false]);
});
