import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagePath, parse, prefix, write } from "../../src/model/address";
import { knownCount, PAGED } from "../../src/model/cells";
import { mend } from "../../src/model/choice";
import { anyChoice, anyWish, hostile } from "./arbitrary";
import { atlas, chosen, VIEWS } from "./real";

test("an address written gives the same choice back", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      expect(parse(atlas, write(atlas, choice))).toEqual(choice);
    }),
    { numRuns: 500 },
  );
});

test("every view of the real atlas survives its address, and no two share one", () => {
  const addresses = VIEWS.map((view) => write(atlas, view));
  expect(addresses.map((address) => parse(atlas, address))).toEqual(VIEWS);
  expect(new Set(addresses).size).toBe(VIEWS.length);
});

test("a choice has one address, made of plain words", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const address = write(atlas, choice);
      expect(write(atlas, parse(atlas, address))).toBe(address);
      expect(address).toMatch(/^(?:en\/)?(?:v\/\w+\/[\w-]+\/)?(?:\?[a-z_]+=[\w~-]+(?:&[a-z_]+=[\w~-]+)*)?$/);
    }),
  );
});

test("the path carries language, indicator and period, the query the rest in a fixed order", () => {
  expect(write(atlas, chosen({}))).toBe("v/iip_growth/2024-H1/");
  expect(write(atlas, chosen({ language: "en" }))).toBe("en/v/iip_growth/2024-H1/");
  expect(write(atlas, chosen({ classes: 7, method: "equal", unit: "ha-noi" }))).toBe("v/iip_growth/2024-H1/?unit=ha-noi&method=equal&classes=7");
  expect(write(atlas, chosen({ view: "compare", compare: "thanh-hoa~ha-noi", theme: "dark", form: "tiles" }))).toBe("v/iip_growth/2024-H1/?compare=thanh-hoa~ha-noi&form=tiles&view=compare&theme=dark");
  expect(write(atlas, chosen({ indicator: "retail", period: "2016", per: "head", view: "scatter", second: "retail", secondPeriod: "2015" }))).toBe("v/retail/2016/?second=retail&second_period=2015&per=head&view=scatter");
  expect(write(atlas, chosen({ project: "P03", language: "en" }))).toBe("en/v/iip_growth/2024-H1/?project=P03");
});

test("a step of a story lives on the home page of its language, with nothing beside it but the theme", () => {
  expect(write(atlas, chosen({ story: "hoa-lac-yen-thuong", step: 3, language: "en", indicator: "exports", unit: "ha-noi", theme: "dark" }))).toBe("en/?story=hoa-lac-yen-thuong&step=3&theme=dark");
  expect(write(atlas, parse(atlas, "v/exports/2023/?story=a-story&unit=ha-noi"))).toBe("?story=a-story&step=1");
  expect(parse(atlas, "?story=a-story&step=-4")).toEqual(chosen({ story: "a-story", step: 1 }));
  expect(parse(atlas, "?story=<x>&step=4")).toEqual(chosen({}));
});

test("a view without a page of its own lives on the home page", () => {
  expect(write(atlas, chosen({ indicator: "exports", period: "2025", unit: "ha-noi" }))).toBe("?indicator=exports&period=2025&unit=ha-noi");
  expect(write(atlas, chosen({ indicator: "exports", period: "2025", language: "en" }))).toBe("en/?indicator=exports&period=2025");
  for (const view of VIEWS) expect(pagePath(atlas, view) === null).toBe(knownCount(atlas, view.indicator, view.period) < PAGED);
  expect([prefix("vi"), prefix("en")]).toEqual(["", "en/"]);
});

describe("what arrives", () => {
  const exports = chosen({ indicator: "exports", period: "2022", language: "en" });

  test.each(["?indicator=exports&period=2022&lang=en", "en/?period=2022&indicator=exports", "/index.html?lang=en&indicator=exports&period=2022", "en/v/exports/2022/", "/en/v/exports/2022", "en/v/exports/2022/index.html#table", "v/exports/2022/?lang=en"])(
    "“%s” is exports of 2022 in English",
    (address) => expect(parse(atlas, address)).toEqual(exports),
  );

  test("the query wins over the path", () => {
    expect(parse(atlas, "v/retail/2016/?indicator=exports&period=2022&lang=en")).toEqual(exports);
    expect(parse(atlas, "v/exports/2023/?period=2022&lang=en")).toEqual(exports);
    expect(parse(atlas, "en/v/exports/2022/?lang=vi").language).toBe("vi");
  });

  test("an indicator asked for alone opens on its own period, not on the path's", () => {
    expect(parse(atlas, "v/iip_growth/2012/?indicator=retail")).toMatchObject({ indicator: "retail", period: "2016" });
  });

  test("the home pages are the opening choices", () => {
    expect(["", "/", "index.html", "imprint/"].map((address) => parse(atlas, address))).toEqual(Array(4).fill(chosen({})));
    expect(["en", "en/", "/en/index.html"].map((address) => parse(atlas, address))).toEqual(Array(3).fill(chosen({ language: "en" })));
  });

  test("is mended, whatever it is", () => {
    const key = fc.constantFrom("lang", "indicator", "period", "unit", "project", "compare", "second", "second_period", "per", "form", "view", "theme", "method", "classes", "__proto__", "constructor", "");
    const query = fc.array(fc.tuple(key, hostile).map((pair) => pair.join("="))).map((pairs) => pairs.join("&"));
    const path = fc.array(fc.oneof(fc.constantFrom("v", "en", "exports", "2023", ".."), hostile)).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(path, query).map((both) => both.join("?")), hostile), (address) => {
        const choice = parse(atlas, address);
        expect(mend(atlas, choice)).toEqual(choice);
      }),
      { numRuns: 500 },
    );
  });

  test("and what was mended from anything has an address", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const choice = mend(atlas, wish);
        expect(parse(atlas, write(atlas, choice))).toEqual(choice);
      }),
    );
  });
});
