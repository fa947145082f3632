import fc from "fast-check";
import { expect, test } from "vitest";
import { EMBED_CONTROLS, EMBED_VIEWS, USUAL_CONTROLS } from "../../src/model/embed-choice";
import { offerOf } from "../../src/model/offer";
import { COLUMN, mendPlacement, readPlacement, writePlacement, type Placement } from "../../src/model/placement";
import { atlas, sources } from "./real";

/** An older version, without the index of the first half of 2024. */
const OLDER = "0123456789";
const others = new Map(atlas.cells.get("iip_growth"));
others.delete("2024-H1");
const offer = offerOf({ atlas, sources }, [{ atlas: { ...atlas, version: OLDER, cells: new Map([...atlas.cells, ["iip_growth", others]]) }, sources }, { atlas, sources }]);
const opening = mendPlacement(offer, "vi", {});

const placements: fc.Arbitrary<Placement> = fc.constantFrom(...offer.indicators).chain(({ id, periods }) =>
  fc.record({
    language: fc.constantFrom("vi", "en"),
    indicator: fc.constant(id),
    period: fc.constantFrom(...periods.map(([period]) => period)),
    unit: fc.constantFrom(null, ...offer.units),
    theme: fc.constantFrom(null, "light", "dark"),
    width: fc.integer({ min: COLUMN.least, max: COLUMN.most }),
  }).chain((fixed) => fc.oneof(
    fc.record({ view: fc.constantFrom(...EMBED_VIEWS), controls: fc.subarray([...EMBED_CONTROLS]) }).map((free) => ({ ...fixed, ...free, version: null })),
    fc.subarray(EMBED_CONTROLS.filter((name) => name !== "view")).map((controls) => ({ ...fixed, view: "map" as const, controls, version: offer.version })),
  )),
);

test("the builder opens where the atlas does, live, with the usual controls, and its address says nothing then", () => {
  expect(opening).toEqual({ language: "vi", indicator: "iip_growth", period: "2024-H1", unit: null, view: "map", theme: null, controls: USUAL_CONTROLS, version: null, width: COLUMN.usual });
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

test("no controls are something else than none said, and unknown ones are none, as the element has it", () => {
  const controls = (text: string | undefined) => mendPlacement(offer, "vi", { controls: text }).controls;
  expect([controls(undefined), controls(""), controls("period~unit~x"), controls("x")]).toEqual([USUAL_CONTROLS, [], ["unit", "period"], []]);
});

test("every version that is kept freezes a view that it has, and no other", () => {
  const version = (wish: Readonly<Record<string, string>>) => mendPlacement(offer, "vi", wish).version;
  expect(offer.versions.map(({ id, lacks, differs }) => [id, lacks, differs])).toEqual([[atlas.version, [], []], [OLDER, ["iip_growth/2024-H1"], ["iip_growth/2024-H1"]]]);
  expect([version({ version: atlas.version }), version({ version: OLDER }), version({ version: "0000000000" })]).toEqual([atlas.version, null, null]);
  expect(version({ version: OLDER, indicator: "exports", period: "2022" })).toBe(OLDER);
});

test("what is frozen is a map, and lets no reader ask for another view", () => {
  expect(mendPlacement(offer, "vi", { version: atlas.version, view: "ranking", controls: "unit~view" })).toMatchObject({ view: "map", controls: ["unit"], version: atlas.version });
});
