// @vitest-environment jsdom
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawStaticMap } from "../../src/draw/page";
import { PACK_MARKS, PACK_SLOT } from "../../src/model/pack";
import { mapScene } from "../../src/model/scene";
import { parseStory, type Story } from "../../src/model/story";
import { ownPack } from "../../src/views/own-pack";
import { atlas, chosen, realGround, stories } from "../model/real";
import { known } from "../model/stories";

const { language, name, title, page, story: slot } = PACK_MARKS;
const template = `<!doctype html><html lang="${language}" data-story="${name}"><head><title>${title}</title></head><body>${page}<script type="application/json" id="${PACK_SLOT}">${slot}</script></body></html>`;
const [first] = stories as [Story];
const own: Story = { ...first, id: "of-my-own", title: { vi: "Của tôi <b>&", en: "Mine <b>&" } };

/** The template lies beside the site, which a unit test has none of. */
const answer = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  answer.mockImplementation(() => Promise.resolve(new Response(template)));
  vi.stubGlobal("fetch", answer);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.replaceChildren(svg);
  drawStaticMap(svg, { atlas, scene: mapScene(atlas, chosen({})), ground: realGround() });
});
afterEach(() => vi.unstubAllGlobals());

test("a story of one's own is put into the template, with its first picture on the page's own land", async () => {
  const text = await ownPack({ story: { ...own, id: `mine--${own.id}` }, known, language: "en", root: "https://atlas.example/" });
  expect(answer).toHaveBeenCalledWith("https://atlas.example/story/template.html");
  const packed = new JSDOM(text).window.document;
  expect([packed.documentElement.lang, packed.title]).toEqual(["en", own.title.en]);
  expect(parseStory(packed.getElementById(PACK_SLOT)?.textContent ?? "").story).toEqual(own);
  expect(packed.querySelector(".home")?.textContent).toBe(own.title.en);
  const outlines = (of: Document): readonly (string | null)[] => [...of.querySelectorAll(".units [data-unit]")].map((path) => path.getAttribute("d"));
  expect(outlines(packed)).toEqual(outlines(document));
  expect(packed.querySelectorAll(".packed-steps li")).toHaveLength(own.steps.length);
  expect(packed.querySelectorAll("atlas-map > atlas-tools")).toHaveLength(1);
});

test("without the template there is no file", async () => {
  answer.mockImplementation(() => Promise.resolve(new Response("", { status: 404 })));
  await expect(ownPack({ story: own, known, language: "vi", root: "https://atlas.example/" })).rejects.toThrow("404");
});
