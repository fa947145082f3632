import { describe, expect, test } from "vitest";
import { datasetOf } from "../../src/compile/dataset";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen, sources, VIEWS } from "../model/real";

const url = "https://example.org/atlas/";

function dataset(wish: Wish): Readonly<Record<string, unknown>> {
  return datasetOf({ atlas, sources, scene: mapScene(atlas, chosen(wish)), url, address: `${url}v/x/`, picture: `${url}og/x.png` });
}

describe("a view as a data set", () => {
  test("is named, told, dated and measured as its scene is", () => {
    const { title, summary } = mapScene(atlas, chosen({}));
    expect(dataset({})).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: title,
      description: summary,
      url: `${url}v/x/`,
      identifier: "atlas-cong-thuong-iip_growth-2024-H1",
      inLanguage: "vi",
      license: `${url}imprint/`,
      creator: { "@type": "Organization", name: "Atlas Công Thương", url },
      version: atlas.version,
      temporalCoverage: "2024-01-01/2024-06-30",
      variableMeasured: { "@type": "PropertyValue", name: "Tăng trưởng chỉ số sản xuất công nghiệp (IIP)", unitText: "%" },
      thumbnailUrl: `${url}og/x.png`,
    });
  });

  test("is in English on an English page, down to its licence", () => {
    const { inLanguage, license, creator, variableMeasured } = dataset({ language: "en", indicator: "exports", period: "2022" });
    expect([inLanguage, license, creator, variableMeasured]).toEqual([
      "en",
      `${url}en/imprint/`,
      { "@type": "Organization", name: "Atlas Công Thương", url: `${url}en/` },
      { "@type": "PropertyValue", name: "Exports of goods", unitText: "million USD" },
    ]);
  });

  test("counts without a unit of measure, by the code for a number of things", () => {
    expect(dataset({ indicator: "supermarkets", period: "2013" })["variableMeasured"]).toEqual({ "@type": "PropertyValue", name: "Số siêu thị", unitCode: "C62" });
  });

  test("rests on the sources of the figures it shows, each once, and is as new as the newest of them", () => {
    for (const choice of VIEWS) {
      const scene = mapScene(atlas, choice);
      const ids = [...new Set(scene.units.flatMap(({ cell }) => (cell ? [cell[0].source] : [])))];
      const { isBasedOn, dateModified } = datasetOf({ atlas, sources, scene, url, address: url, picture: url }) as { isBasedOn: readonly { name: string; url?: string; datePublished?: string }[]; dateModified?: string };
      expect(isBasedOn.map((source) => source.url).sort()).toEqual(ids.map((id) => sources.get(id)?.url || undefined).sort());
      expect(dateModified).toBe(isBasedOn.flatMap(({ datePublished }) => datePublished ?? []).sort().at(-1));
    }
  });

  test("lies where the 28 units lie: south, west, north and east in degrees", () => {
    const { spatialCoverage } = dataset({}) as { spatialCoverage: { geo: { box: string } } };
    const [south = 0, west = 0, north = 0, east = 0] = spatialCoverage.geo.box.split(" ").map(Number);
    expect([Math.floor(south), Math.floor(west), Math.floor(north), Math.floor(east)]).toEqual([17, 102, 23, 108]);
  });

  test("leaves out what is not known", () => {
    const text = VIEWS.map((choice) => JSON.stringify(dataset(choice))).join("");
    expect(text).not.toMatch(/null|undefined|NaN|""/);
  });
});
