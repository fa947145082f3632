import fc from "fast-check";
import { expect, test } from "vitest";
import { embedAddress, readAddress } from "../../src/shells/embed-address";

const CHOICE = { lang: "vi", indicator: "exports", period: "2022", unit: null, view: "map" } as const;

test("the path says which view a page has, wherever the site lies; an index page has none", () => {
  expect(readAddress("https://x.vn/atlas/embed/iip_growth/2024-H1/?unit=ha-noi")).toMatchObject({ indicator: "iip_growth", period: "2024-H1" });
  expect(readAddress("https://x.vn/embed/en/embed/iip_growth/2024-H1/index.html")).toMatchObject({ indicator: "iip_growth", period: "2024-H1" });
  expect(readAddress("https://x.vn/en/embed/")).toMatchObject({ indicator: null, period: null });
});

test("another choice is another path of the same site, what is not the default in its query, in one order", () => {
  expect(embedAddress("https://x.vn/atlas/embed/", CHOICE)).toBe("https://x.vn/atlas/embed/exports/2022/");
  const here = "https://x.vn/en/embed/iip_growth/2024-H1/?controls=view~unit&evil=1&theme=dark#x";
  expect(embedAddress(here, { ...CHOICE, lang: "en", unit: "ha-noi", view: "ranking" })).toBe("https://x.vn/en/embed/exports/2022/?unit=ha-noi&theme=dark&view=ranking&controls=unit~view");
  expect(embedAddress(here, CHOICE)).toBe("https://x.vn/embed/exports/2022/?theme=dark&controls=unit~view");
});

test("nothing hostile in a query reaches the next address", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (theme, controls) => {
      const here = new URL("https://x.vn/embed/iip_growth/2024-H1/");
      here.searchParams.set("theme", theme);
      here.searchParams.set("controls", controls);
      expect(embedAddress(here.href, CHOICE)).toMatch(/^https:\/\/x\.vn\/embed\/exports\/2022\/\?(?:theme=(?:dark|light)&)?controls=[a-z~]*$/);
    }),
  );
});
