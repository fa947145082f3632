import fc from "fast-check";
import { expect, test } from "vitest";
import { offerOf } from "../../src/model/offer";
import { COLUMN, CONTROLS, EMBED_VIEWS, mendPlacement, readPlacement, USUAL_CONTROLS, writePlacement, type Placement } from "../../src/model/placement";
import { atlas } from "./real";

const offer = offerOf(atlas);
const opening = mendPlacement(offer, "vi", {});

const placements: fc.Arbitrary<Placement> = fc.constantFrom(...offer.indicators).chain(({ id, periods }) =>
  fc.record({
    language: fc.constantFrom("vi", "en"),
    indicator: fc.constant(id),
    period: fc.constantFrom(...periods.map(([period]) => period)),
    unit: fc.constantFrom(null, ...offer.units),
    view: fc.constantFrom(...EMBED_VIEWS),
    theme: fc.constantFrom(null, "light", "dark"),
    controls: fc.subarray([...CONTROLS]),
    frozen: fc.boolean(),
    width: fc.integer({ min: COLUMN.least, max: COLUMN.most }),
  }),
);

test("the builder opens where the atlas does, live, with the usual controls, and its address says nothing then", () => {
  expect(opening).toEqual({ language: "vi", indicator: "iip_growth", period: "2024-H1", unit: null, view: "map", theme: null, controls: USUAL_CONTROLS, frozen: false, width: COLUMN.usual });
  expect(writePlacement(offer, "vi", opening)).toEqual([]);
});

test("every placement comes back from its address, on the page of either language", () => {
  fc.assert(fc.property(placements, fc.constantFrom("vi" as const, "en" as const), (placement, page) => {
    const query = new URLSearchParams(writePlacement(offer, page, placement).map(([key, value]) => [key, value])).toString();
    expect(readPlacement(offer, page, new URLSearchParams(query))).toEqual(placement);
  }));
});

test("whatever an address holds, a placement that exists is read, and of a key that comes twice the first", () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom("<img src=x onerror=alert(1)>", "__proto__", "../../", "1e9", "-1", "map~map~<b>"));
  const key = fc.oneof(fc.string(), fc.constantFrom("lang", "indicator", "period", "unit", "view", "theme", "controls", "version", "width", "__proto__"));
  fc.assert(fc.property(fc.array(fc.tuple(key, hostile)), (pairs) => {
    const placement = readPlacement(offer, "vi", pairs);
    expect(offer.indicators.find(({ id }) => id === placement.indicator)?.periods.map(([id]) => id)).toContain(placement.period);
    expect(placement.width).toBeGreaterThanOrEqual(COLUMN.least);
    expect(placement.width).toBeLessThanOrEqual(COLUMN.most);
  }));
  expect(readPlacement(offer, "vi", [["unit", "ha-noi"], ["unit", "bac-giang"]]).unit).toBe("ha-noi");
});

test("no controls are something else than none said, and unknown ones are the usual", () => {
  const controls = (text: string | undefined) => mendPlacement(offer, "vi", { controls: text }).controls;
  expect([controls(undefined), controls(""), controls("period~unit~x"), controls("x")]).toEqual([USUAL_CONTROLS, [], ["unit", "period"], USUAL_CONTROLS]);
});

test("only the present version freezes", () => {
  expect([mendPlacement(offer, "vi", { version: offer.version }).frozen, mendPlacement(offer, "vi", { version: "0000000000" }).frozen]).toEqual([true, false]);
});
