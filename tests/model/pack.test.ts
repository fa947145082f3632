import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { fillPack, PACK_MARKS, PACK_SLOT, packSlot } from "../../src/model/pack";
import { parseStory, type Story } from "../../src/model/story";

const { language, name, title, page, story: slot } = PACK_MARKS;

/** As the real one: all marks before the script, which names them once more. */
const template = `<!doctype html><html lang="${language}" data-story="${name}"><head><title>${title}</title></head><body>${page}<script type="application/json" id="${PACK_SLOT}">${slot}</script><script type="text/plain" id="code">${Object.values(PACK_MARKS).map((mark) => mark.replace("<!--", "")).join(" ")}</script></body></html>`;

/** Letters of which markup, patterns of replacement and escapes are made, and any others. */
const letters = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.array(fc.constantFrom("</script>", "<!--", "-->", "<script", "]]>", "$&", "$`", "\\u003c", "\\", '"', "\u2028", "\0", "\r\n", "{", slot, page, "ế")).map((parts) => parts.join("")));
const text = fc.record({ vi: letters, en: letters });

const told: fc.Arbitrary<Story> = fc.record({
  id: fc.constant("a-story"),
  title: text,
  summary: text,
  steps: fc.array(fc.record({ id: fc.constant("one"), kind: fc.constant("map" as const), choice: fc.constant({ indicator: "exports", period: "2022" }), title: text, text, notes: text }), { maxLength: 3 }),
});

const filled = (story: Story, heading = ""): Document => new JSDOM(fillPack(template, { language: "en", story, title: heading, page: "<p>$& $1 $'</p>" })).window.document;

describe("a story in its slot", () => {
  it("comes back as it was, whatever its texts hold, and cannot end the element it lies in", () => {
    fc.assert(
      fc.property(told, (story) => {
        expect(packSlot(story)).not.toContain("<");
        const document = filled(story);
        expect(document.querySelectorAll("script")).toHaveLength(2);
        expect(parseStory(document.getElementById(PACK_SLOT)?.textContent ?? "").story).toEqual(story);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a filled template", () => {
  const story: Story = { id: "a-story", title: { vi: "", en: "" }, summary: { vi: "", en: "" }, steps: [] };

  it("holds language, name, title and page, each letter as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (heading) => {
        const document = filled(story, `a ${heading} z`);
        expect(document.querySelector("title")?.textContent).toBe(`a ${heading} z`);
        expect([document.documentElement.lang, document.documentElement.dataset["story"]]).toEqual(["en", "a-story"]);
        expect(document.querySelector("p")?.textContent).toBe("$& $1 $'");
      }),
    );
  });

  it("leaves the script alone", () => {
    expect(filled(story).getElementById("code")?.textContent).toContain(PACK_MARKS.story.slice(4));
  });
});
