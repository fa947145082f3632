// The dictionary of the tables: each one's file, columns, key and the tables it points to. It must not know what makes
// one row agree with another.
import type * as v from "valibot";
import { code, date, day, decimal, flag, formed, list, maybe, note, oneOf, period, source, text, url, within } from "./cells";

const slug = formed("id", /^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of lower-case ASCII words joined by hyphens");
const status = oneOf("final", "preliminary", "reported", "estimate");
const basis = maybe(oneOf("customs", "provincial", "with-services", "may-conference"));
const gsoCode = code(/^\d{2}$/, "a statistics-office code of two digits");

/** Hectares of the largest unit, Nghệ An, rounded up: no site is larger. */
const MOST_HECTARES = 1_700_000;
/** Square kilometres of the largest unit of 2025, rounded up. */
const MOST_SQUARE_KILOMETRES = 25_000;

/** Every table of the atlas by its name, in the order in which problems are told. */
export const TABLES = {
  units: {
    file: "data/units.csv",
    columns: {
      id: slug,
      era: maybe(oneOf("2008", "2025")),
      gso_code: maybe(gsoCode),
      name_vi: text,
      name_en: text,
      kind: oneOf("province", "city", "country"),
      region: maybe(oneOf("red-river-delta", "northern-midlands-mountains", "north-central")),
      iso_3166_2: maybe(code(/^VN(-[0-9A-Z]{2})?$/, "an ISO 3166-2 code such as VN-HN")),
    },
    keys: [["id"]],
    refs: {},
  },
  lineage: {
    file: "data/lineage.csv",
    columns: {
      from_id: text,
      to_id: text,
      date: day,
      change: oneOf("merged", "unchanged"),
      new_gso_code: gsoCode,
      new_area_km2: within(1, MOST_SQUARE_KILOMETRES),
    },
    keys: [["from_id"]],
    refs: { from_id: "units", to_id: "units" },
  },
  breaks: {
    file: "data/breaks.csv",
    columns: { unit_id: text, date: day, kind: oneOf("territory", "begins"), act: text, what_vi: text, what_en: text },
    keys: [["unit_id", "date"]],
    refs: { unit_id: "units" },
  },
  indicators: {
    file: "data/indicators.csv",
    columns: {
      id: formed("id", /^[a-z]+(_[a-z]+)*$/, "an id of lower-case ASCII words joined by underscores"),
      name_vi: text,
      name_en: text,
      unit: oneOf("percent", "million USD", "billion VND", "count", "thousand persons"),
      kind: oneOf("level", "growth"),
      additive: oneOf("yes", "no"),
      reference: maybe(decimal),
      note,
    },
    keys: [["id"]],
    refs: {},
  },
  sources: {
    file: "data/sources.csv",
    columns: {
      id: slug,
      kind: oneOf("press", "government", "statistics-office", "dataset"),
      publisher_vi: text,
      publisher_en: text,
      url: maybe(url),
      published: maybe(date),
      note,
    },
    keys: [["id"], ["url"]],
    refs: {},
  },
  observations: {
    file: "data/observations.csv",
    columns: { unit_id: text, indicator: text, period, value: decimal, status, basis, prefer: flag, source_id: source, note },
    keys: [["unit_id", "indicator", "period", "basis", "source_id"]],
    refs: { unit_id: "units", indicator: "indicators", source_id: "sources" },
  },
  remarks: {
    file: "data/remarks.csv",
    columns: { unit_id: text, indicator: text, from: period, to: period, what_vi: text, what_en: text },
    keys: [["unit_id", "indicator", "from"]],
    refs: { unit_id: "units", indicator: "indicators" },
  },
  claims: {
    file: "data/claims.csv",
    columns: {
      id: formed("id", /^c\d{2}$/, "an id such as c01"),
      scope: oneOf("north-28"),
      indicator: text,
      period,
      measure: oneOf("units_above", "units_at_least", "total", "growth"),
      threshold: maybe(decimal),
      value: decimal,
      unit: text,
      status,
      basis,
      source_id: source,
      note,
    },
    keys: [["id"], ["scope", "indicator", "period", "measure", "threshold", "basis", "source_id"]],
    refs: { indicator: "indicators", source_id: "sources" },
  },
  projects: {
    file: "data/projects.csv",
    columns: {
      id: formed("id", /^P\d{2}$/, "an id such as P01"),
      name_vi: text,
      name_en: text,
      kind: oneOf("hi-tech-park", "industrial-park", "industrial-cluster", "wholesale-market", "logistics", "power", "support-centre"),
      district: text,
      commune: note,
      lat: within(-90, 90),
      lon: within(-180, 180),
      coordinate_precision: oneOf("commune", "district"),
      coordinate_source: text,
      area_ha: maybe(within(0, MOST_HECTARES)),
      investment_value: maybe(within(0, Infinity)),
      investment_unit: maybe(text),
      status: oneOf("proposed", "planned", "under-construction", "operating"),
      status_as_of: maybe(date),
      mentioned_in_seed: list(" ", formed("id", /^seed-\d{3}$/, "documents such as seed-000, one space between them")),
      facts: list(" "),
      source_url: list(" | ", url),
      note,
    },
    keys: [["id"]],
    refs: { mentioned_in_seed: "sources", facts: "facts" },
  },
  facts: {
    file: "seeds/facts.csv",
    columns: {
      id: formed("id", /^F\d{3}$/, "an id such as F001"),
      source_id: source,
      scope: text,
      topic: text,
      indicator: text,
      period: text,
      value: note,
      unit: note,
      kind: oneOf("plan", "actual", "target", "estimate", "commitment", "event"),
      statement_vi: text,
      statement_en: text,
    },
    keys: [["id"]],
    refs: { source_id: "sources" },
  },
} as const;

export type TableName = keyof typeof TABLES;

/** The values of one row of a table, by column. */
export type Cells<N extends TableName> = {
  readonly [C in keyof (typeof TABLES)[N]["columns"]]: (typeof TABLES)[N]["columns"][C] extends v.GenericSchema<string, infer T> ? T : never;
};
