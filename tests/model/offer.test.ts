import { expect, test } from "vitest";
import { drawnUnits } from "../../src/model/cells";
import { offerOf, type Dataset } from "../../src/model/offer";
import type { Source } from "../../src/model/atlas";
import { atlas, sources } from "./real";

const NOW: Dataset = { atlas, sources };
const older = (version: string, asOf: string): Dataset => ({ atlas: { ...atlas, version, asOf }, sources });

/** A data set whose every source was published at dates of one kind. */
function dated(cut: (published: string) => string | null): Dataset {
  const cutSources = new Map([...sources].map(([id, source]): [string, Source] => [id, { ...source, published: source.published === null ? null : cut(source.published) }]));
  return { atlas, sources: cutSources };
}

test("today's version comes first and once, then the others, the newest before the older", () => {
  const { version, versions } = offerOf(NOW, [older("0000000001", "2024-05"), NOW, older("0000000002", "2025-01")]);
  expect(version).toBe(atlas.version);
  expect(versions.map(({ id }) => id)).toEqual([atlas.version, "0000000002", "0000000001"]);
});

test("a version is dated by the newest day that a source of its figures tells; a year alone is no day", () => {
  const [today] = offerOf(NOW, []).versions;
  const days = [...sources.values()].flatMap(({ published }) => published ?? []).filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)).sort();
  expect(today?.dated).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(days).toContain(today?.dated);
  expect(offerOf(dated((published) => published.slice(0, 4)), []).versions[0]?.dated).toBeNull();
});

test("a source that no figure is from dates nothing", () => {
  const [one = ["", null as never]] = sources;
  const unused: Source = { ...one[1], id: "unused", published: "2999-12-31" };
  expect(offerOf({ atlas, sources: new Map(sources).set("unused", unused) }, []).versions[0]?.dated).toBe(offerOf(NOW, []).versions[0]?.dated);
});

test("what is offered can be opened: units that are drawn, and each indicator at one of its own periods", () => {
  const { indicators, units } = offerOf(NOW, []);
  expect(units).toEqual(drawnUnits(atlas).map(({ id }) => id));
  for (const { id, opens, periods } of indicators) {
    expect(periods.map(([period]) => period), id).toContain(opens);
    for (const [, known] of periods) expect(known).toBeLessThanOrEqual(units.length);
  }
});
