// Addresses as strangers write them: each is mended to one that exists, runs nothing and breaks nothing.
import { beforeAll, describe, expect, it } from "vitest";
import { open, type Opened } from "./harness";
import { views } from "./tables";

const few = views().find(({ indicator, known }) => indicator === "exports" && known < 8);

const HOSTILE: readonly (readonly [what: string, query: string])[] = [
  ["an indicator that does not exist", "indicator=gdp"],
  ["a period that does not exist", "period=1850"],
  ["a period out of its grammar", "period=2024-6M"],
  ["markup", "unit=<script>alert(1)</script>&project=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"],
  ["a script's address", "unit=javascript:alert(1)&lang=javascript:alert(1)&method=javascript:alert(1)"],
  ["a null byte", "unit=%00&indicator=iip%00growth"],
  ["bytes that are no text", "unit=%E0%A4%A&indicator=%E0%A4%A&period=%FF%FE"],
  ["names of every object", "indicator=__proto__&period=constructor&unit=toString&method=hasOwnProperty&__proto__=1"],
  ["the same key twice", "unit=nowhere&unit=nobody"],
  ["only separators", "&&==&=&?#"],
  ["a very long one", `unit=${"a".repeat(4000)}`],
  ["classes out of their limits", "classes=99&method=magic"],
];

describe("an address", () => {
  let reader: Opened;
  beforeAll(async () => {
    // Without an engine, which has no part in it.
    reader = await open("/404.html", { webgl: false });
    await reader.page.addInitScript(() => Object.defineProperty(globalThis, "alert", { value: () => document.documentElement.setAttribute("data-hit", "") }));
  });

  /** Opens an address and tells where it led, and what went wrong on the way. */
  async function visit(path: string) {
    const { page, host, errors, foreign } = reader;
    const before = errors.length;
    const answer = await page.goto(`${host.origin}${path}`);
    await page.waitForSelector("atlas-picker select");
    return {
      status: answer?.status(),
      led: page.url().slice(host.origin.length),
      errors: errors.slice(before),
      foreign: [...foreign],
      hit: await page.locator("[data-hit]").count(),
      known: await page.locator("svg.map :is(.units, .circles) [data-swatch]").count(),
    };
  }

  it.each(HOSTILE)("with %s opens the default view, its query mended away", async (_, query) => {
    const home = await visit(`/?${query}`);
    expect(home).toMatchObject({ status: 200, led: "/v/iip_growth/2024-H1/", errors: [], foreign: [], hit: 0, known: 19 });
  });

  it.each(HOSTILE.filter(([what]) => !/indicator|period|bytes|names|null/.test(what)))("of a view with %s keeps the view", async (_, query) => {
    expect(await visit(`/v/exports/2022/?${query}`)).toMatchObject({ led: "/v/exports/2022/", errors: [], foreign: [], hit: 0, known: 18 });
  });

  it.each([
    ["?indicator=exports&period=2022&lang=en", "/en/v/exports/2022/"],
    ["en/?indicator=exports&period=2022&lang=vi", "/v/exports/2022/"],
    ["v/exports/2022/?indicator=iip_growth", "/v/iip_growth/2024-H1/"],
    ["v/exports/2022/index.html", "/v/exports/2022/"],
    ["en/v/exports/2022/?classes=4&unit=bac-giang", "/en/v/exports/2022/?unit=bac-giang&classes=4"],
    ["?unit=bac-giang&utm_source=letter", "/v/iip_growth/2024-H1/?unit=bac-giang"],
    [`?indicator=exports&period=${few?.period ?? ""}`, `/?indicator=exports&period=${few?.period ?? ""}`],
    ["?project=P03#table", "/v/iip_growth/2024-H1/?project=P03#table"],
  ])("/%s leads to %s", async (asked, led) => {
    expect(await visit(`/${asked}`)).toMatchObject({ led, errors: [], hit: 0 });
  });

  it("of a home stays as it is", async () => {
    expect(await visit("/")).toMatchObject({ led: "/", errors: [] });
    expect(await visit("/en/")).toMatchObject({ led: "/en/", errors: [] });
  });

  it("that is not there says so in words, in the page that a host sends for it", async () => {
    const { page, errors } = await open("/404.html");
    expect(await page.textContent("h1")).toBe("Không có trang này");
    expect(await page.textContent("main")).toContain("There is no such page");
    expect(errors).toEqual([]);
  });
});
