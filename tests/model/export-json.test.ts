import * as v from "valibot";
import { expect, test } from "vitest";
import { jsonText } from "../../src/model/export-json";
import { mapScene } from "../../src/model/scene";
import { atlas, sources, VIEWS } from "./real";

const text = v.pipe(v.string(), v.nonEmpty());
const Reported = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
  status: v.picklist(["final", "preliminary", "reported", "estimate"]),
  basis: v.nullable(text),
  publisher: text,
  url: v.nullable(v.pipe(v.string(), v.url())),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  population: v.nullable(text),
});

/** The shape that data/README.md tells. */
const File = v.strictObject({
  atlas: text,
  title: text,
  summary: text,
  address: text,
  version: text,
  licence: v.pipe(text, v.includes("ODbL 1.0")),
  language: v.picklist(["vi", "en"]),
  indicator: v.strictObject({ id: text, per: v.nullable(v.literal("head")), name_vi: text, name_en: text, unit: text, kind: v.picklist(["level", "growth"]) }),
  period: text,
  breaks: v.array(v.number()),
  units: v.pipe(
    v.array(
      v.strictObject({
        id: text,
        name_vi: text,
        name_en: text,
        shown: v.nullable(Reported),
        missing: v.nullable(v.picklist(["not-collected", "did-not-exist", "merged", "no-population"])),
        rank: v.nullable(v.strictObject({ place: v.number(), of: v.number(), tied: v.number() })),
        class: v.nullable(v.number()),
        notes: v.array(text),
        others: v.array(Reported),
      }),
    ),
    v.length(28),
  ),
});

test("a file has the shape that is told, in every view; a unit has a figure or a reason, never both or neither", () => {
  for (const choice of VIEWS) {
    const scene = mapScene(atlas, choice);
    const file = v.parse(File, JSON.parse(jsonText({ scene, sources, address: "https://example.org/", version: atlas.version })));
    const wrong = file.units.filter(({ shown, missing, rank }) => (shown === null) === (missing === null) || (rank === null) !== (shown === null));
    expect(wrong).toEqual([]);
    expect(file.units.map(({ id, others }) => [id, others.length])).toEqual(scene.units.map(({ unit, cell }) => [unit.id, (cell?.length ?? 1) - 1]));
  }
});
