// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { leadBack } from "../../src/shells/follow-back";
import { stories } from "../model/real";

beforeEach(() => document.body.replaceChildren());

const line = (): HTMLAnchorElement | null => document.querySelector(".follow-back");

test("who comes by the code of a step has a way back into it, named by the story", async () => {
  for (const { id } of stories) {
    document.body.replaceChildren();
    await leadBack(`#story=${id}~3`, "https://atlas.example/", "en");
    expect(line()?.href).toBe(`https://atlas.example/en/?story=${id}&step=3`);
    expect(line()?.textContent).toMatch(/^In the presentation “.{8,}”, step 3$/);
  }
});

test.each(["", "#map", "#story=no-such-story~3", "#story=28-tinh-phia-bac", "#story=mine--a~0x1", '#story="><img>~1'])("nothing is added for “%s”", async (hash) => {
  await leadBack(hash, "https://atlas.example/", "vi");
  expect(line()).toBeNull();
});
