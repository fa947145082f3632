// @vitest-environment jsdom
import { render } from "lit";
import { expect, test, vi } from "vitest";
import type { Story } from "../../src/model/story";
import { PACK_WORDS } from "../../src/model/words-pack";
import { stagePack, type PackWay } from "../../src/views/stage-pack";
import { stories } from "../model/real";

const [story] = stories as [Story];

function way(pack: PackWay): HTMLElement {
  const place = document.createElement("div");
  render(stagePack({ story, pack }, "vi"), place);
  return place;
}

test("a story that ships is a link to its file, with the size said", () => {
  const place = way("https://atlas.example/story/a.html");
  expect(place.querySelector("a")?.hasAttribute("download")).toBe(true);
  expect(place.textContent).toContain(PACK_WORDS.vi.size);
});

test("in a file of its own nothing is offered", () => {
  expect(way(null).textContent).toBe("");
});

test("a file that cannot be made says so beside the button, which can be pressed again", async () => {
  const make = vi.fn<() => Promise<string>>().mockRejectedValue(new Error("no template"));
  const place = way(make);
  const button = place.querySelector("button");
  button?.click();
  expect(button?.ariaDisabled).toBe("true");
  await vi.waitFor(() => expect(place.querySelector("[role=status]")?.textContent).toBe(PACK_WORDS.vi.failed));
  expect(button?.ariaDisabled).toBeNull();
  button?.click();
  expect(make).toHaveBeenCalledTimes(2);
});
