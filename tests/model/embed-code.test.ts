import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { parse } from "../../src/model/address";
import { elementCode, elementScript, frameAddress, frameCode, linkAddress, linkCode, oembedAddress, parentScript, quoted, snippetAddress } from "../../src/model/embed-code";
import { offerOf } from "../../src/model/offer";
import { mendPlacement, type Placement } from "../../src/model/placement";
import { atlas, sources } from "./real";

const root = "https://example.org/atlas/";
const OLDER = "0123456789";
const changed = new Map(atlas.cells.get("exports")).set("2022", new Map());
const offer = offerOf({ atlas, sources }, [{ atlas: { ...atlas, version: OLDER, cells: new Map(atlas.cells).set("exports", changed) }, sources }]);
const origin = { root, offer };
const placed = (wish: Readonly<Record<string, string>>): Placement => mendPlacement(offer, "vi", wish);
const body = (html: string): HTMLElement => new JSDOM(`<body>${html}`).window.document.body;

const EXPORTS = { lang: "en", indicator: "exports", period: "2022", unit: "ha-noi", theme: "dark" };

test("addresses say what differs from the default and no more", () => {
  expect(frameAddress(origin, placed({}))).toBe(`${root}embed/iip_growth/2024-H1/`);
  expect(frameAddress(origin, placed({ ...EXPORTS, view: "table", controls: "period~unit" }))).toBe(`${root}en/embed/exports/2022/?unit=ha-noi&theme=dark&view=table&controls=unit~period`);
  expect(frameAddress(origin, placed({ version: OLDER, lang: "en" }))).toBe(`${root}data/${OLDER}/en/embed/iip_growth/2024-H1/`);
  expect(oembedAddress(origin, placed(EXPORTS))).toBe(`${root}oembed/en/exports/2022.json`);
});

test("the link leads to the view's own page with the same choice", () => {
  expect(parse(atlas, linkAddress(origin, placed({ ...EXPORTS, view: "ranking" })).slice(root.length))).toMatchObject({ language: "en", indicator: "exports", period: "2022", unit: "ha-noi", theme: "dark", view: "ranking" });
  expect(parse(atlas, linkAddress(origin, placed({ view: "tiles" })).slice(root.length))).toMatchObject({ form: "tiles" });
  expect(body(linkCode(origin, placed({}), "R&D <2024>")).textContent).toBe("R&D <2024>");
});

test("a static figure stands for a frozen one only where both say the same", () => {
  expect(snippetAddress(origin, placed({}))).toBe(`${root}embed/snippet/vi/iip_growth/2024-H1.html`);
  expect(snippetAddress(origin, placed({ version: OLDER }))).toBe(`${root}embed/snippet/vi/iip_growth/2024-H1.html`);
  expect(snippetAddress(origin, { ...placed({ indicator: "exports", period: "2022" }), version: OLDER })).toBeNull();
});

test("the element says its choice, carries the static figure, and comes with its script", () => {
  const code = body(elementCode(origin, placed({ ...EXPORTS, controls: "unit~view", view: "ranking" }), " <figure>still</figure>\n"));
  const element = code.querySelector("cong-thuong-atlas");
  expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({ indicator: "exports", period: "2022", unit: "ha-noi", lang: "en", view: "ranking", theme: "dark", controls: "unit view" });
  expect(element?.querySelector("figure")?.textContent).toBe("still");
  expect([...code.querySelectorAll("script")].map(({ type, src }) => [type, src])).toEqual([["module", elementScript(origin)]]);
});

test("the frame is named, in the language of its page, keeps its height, and brings the parent's script only when wished", () => {
  const [alone, followed] = [false, true].map((parent) => body(frameCode(origin, placed(EXPORTS), { height: 812, title: 'A "title" <b>', parent })));
  const frame = alone?.querySelector("iframe");
  expect([frame?.title, frame?.lang, frame?.getAttribute("height"), frame?.getAttribute("loading")]).toEqual(['A "title" <b>', "en", "812", "lazy"]);
  expect(frame?.getAttribute("style")).toContain("min-height:812px");
  expect([alone, followed].map((each) => [...(each?.querySelectorAll("script") ?? [])].map(({ src }) => src))).toEqual([[], [parentScript(origin)]]);
});

test("nothing in a value ends the quotes that it stands in", () => {
  for (const hostile of ['"><script>alert(1)</script>', "a&quot;b", "' onload=x", "<!--"]) {
    const node = body(`<p title=${quoted(hostile)}></p>`);
    expect(node.firstElementChild?.getAttribute("title")).toBe(hostile);
    expect(node.querySelectorAll("*").length).toBe(1);
  }
});
