import { beforeAll, describe, expect, test } from "vitest";
import { pageOf } from "../../src/compile/pages";
import { EMBED_CONTROLS, EMBED_VIEWS, USUAL_CONTROLS } from "../../src/model/embed-choice";
import type { Offer } from "../../src/model/placement";
import { all, opened, siteAt } from "../compile/site";
import { atlas, sources } from "../model/real";

const site = { ...siteAt("https://example.org/"), versions: [{ atlas: { ...atlas, version: "0123456789" }, sources: new Map([...sources].map(([id, source]) => [id, { ...source, published: "2024-05-17" }])) }, { atlas: { ...atlas, version: "9876543210" }, sources: new Map() }] };

describe.each([
  ["embed/builder/", [`Giữ nguyên bản hôm nay, ${atlas.version}`, "Giữ nguyên bản 0123456789 (nguồn ghi ngày mới nhất: 17/5/2024)"]],
  ["en/embed/builder/", [`Frozen at today’s ${atlas.version}`, "Frozen at 0123456789 (newest dated source: 17 May 2024)"]],
])("%s", (path, [today, older]) => {
  let page: Document;
  beforeAll(() => {
    page = opened(pageOf(site, path, ""));
  });
  const options = (name: string): readonly (string | null)[] => all(page, `[name=${name}] option`, "value");

  test("names a version by its hash and, where it knows one, the full date of its newest source", () => {
    const texts = [...page.querySelectorAll("[name=version] option")].map(({ textContent }) => textContent);
    expect(options("version")).toEqual(["", atlas.version, "0123456789", "9876543210"]);
    expect(texts[1]).toMatch(new RegExp(`^${today} \\(.*\\d{4}\\)$`));
    expect(texts[2]).toBe(older);
    expect(texts[3]).toMatch(/9876543210$/);
  });

  test("offers every view, unit and control, with the usual ones ticked", () => {
    expect(options("view")).toEqual([...EMBED_VIEWS]);
    expect(options("unit").length).toBe(29);
    expect(all(page, "[name=controls]", "value")).toEqual([...EMBED_CONTROLS]);
    expect(all(page, "[name=controls][checked]", "value")).toEqual([...USUAL_CONTROLS]);
  });

  test("labels every field that can be filled, and has a place for each code", () => {
    for (const field of page.querySelectorAll<HTMLInputElement>("main input, main select, main textarea")) {
      const label = field.closest("label") ?? page.querySelector(`label[for="${field.id}"]`);
      expect(label?.textContent?.trim(), field.outerHTML).toBeTruthy();
    }
    // Two fields under one heading are told apart by sight, too.
    expect(all(page, ".code > label[for]:not(.unseen)", "for")).toEqual(["link-code", "oembed-code"]);
    expect(all(page, "[data-copy]", "data-copy")).toEqual(["element", "frame", "still", "link", "oembed"].map((name) => `${name}-code`));
  });

  test("says what to do without script, and carries its offer as data that cannot end the script it stands in", () => {
    expect(page.querySelector("noscript")?.textContent?.trim()).toBeTruthy();
    const text = page.querySelector("#offer")?.textContent ?? "";
    expect(text).not.toContain("<");
    expect((JSON.parse(text) as Offer).version).toBe(atlas.version);
  });
});
