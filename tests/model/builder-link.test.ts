import { expect, test } from "vitest";
import { builderLink } from "../../src/model/builder-link";
import { offerOf } from "../../src/model/offer";
import { readPlacement } from "../../src/model/placement";
import { atlas, chosen, sources } from "./real";

const offer = offerOf({ atlas, sources }, []);
const placed = (wish: Parameters<typeof chosen>[0]) => {
  const choice = chosen(wish);
  const url = new URL(builderLink(choice), "https://example.org/");
  return { path: url.pathname, placement: readPlacement(offer, choice.language, url.searchParams) };
};

test("the builder opens with what was looked at, in the same language", () => {
  const { path, placement } = placed({ language: "en", indicator: "exports", period: "2022", unit: "ha-noi", theme: "dark" });
  expect(path).toBe("/en/embed/builder/");
  expect(placement).toMatchObject({ language: "en", indicator: "exports", period: "2022", unit: "ha-noi", theme: "dark", view: "map", version: null });
});

test("squares and a ranking are shown there as here, and any other way to look is the map", () => {
  expect([placed({ form: "tiles" }), placed({ view: "ranking" }), placed({ view: "series" })].map(({ placement }) => placement.view)).toEqual(["tiles", "ranking", "map"]);
});
