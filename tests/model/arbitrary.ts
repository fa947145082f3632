// What may be wished of the real atlas: choices that exist, and anything that may arrive in their place.
import fc from "fast-check";
import type { Choice, Wish } from "../../src/model/choice";
import { drawnUnits } from "../../src/model/cells";
import { METHODS } from "../../src/model/classify";
import { FORMS, VIEWS as PANELS } from "../../src/model/choice";
import { atlas, chosen, VIEWS } from "./real";

const unit = fc.constantFrom(null, ...drawnUnits(atlas).map(({ id }) => id));
const project = fc.constantFrom(null, ...atlas.projects.map(({ id }) => id));

/** A choice that exists: any view, refined at will. */
export const anyChoice: fc.Arbitrary<Choice> = fc
  .record({
    first: fc.constantFrom(...VIEWS),
    other: fc.constantFrom(...VIEWS),
    rest: fc.record({
      unit,
      project,
      compare: fc.array(unit, { maxLength: 5 }).map((units) => units.join("~")),
      per: fc.constantFrom(null, "head"),
      form: fc.constantFrom(null, ...FORMS),
      view: fc.constantFrom(null, ...PANELS),
      theme: fc.constantFrom(null, "light", "dark"),
      method: fc.constantFrom(null, ...METHODS),
      classes: fc.constantFrom(null, 2, 3, 4, 5, 6, 7),
      story: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom("a-story", "28")),
      step: fc.constantFrom(null, 1, 2, 99),
    }),
  })
  .map(({ first, other, rest }) => chosen({ ...first, ...rest, second: other.indicator, secondPeriod: other.period }));

/** Words that are something elsewhere, or nothing good anywhere. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "__proto__", "constructor", "toString", "ha-tay", "viet-nam", "bac-ninh-2025", "P99", "2024-6M", "-1", "1e1", "5.0", "٥", "<script>alert(1)</script>", "%00", "%E0%A4%A", "../../etc/passwd", "ha-noi ", "HA-NOI", "Hà Nội", "~", "ha-noi~ha-noi", "ha-noi~~thanh-hoa~ha-tay", "~".repeat(300)),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

const part = fc.oneof(
  { weight: 3, arbitrary: anyChoice.chain((choice) => fc.constantFrom<string | number | null>(...Object.values(choice as Record<keyof Choice, string | number | null>))) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, Number.NaN, -0, 2.5, 5, 99, Number.POSITIVE_INFINITY) },
);

/** Any record that may arrive in place of a choice: parts missing, exchanged, hostile, of the wrong type. */
export const anyWish: fc.Arbitrary<Wish> = fc.record(
  { language: part, indicator: part, period: part, unit: part, project: part, compare: part, second: part, secondPeriod: part, per: part, form: part, view: part, theme: part, method: part, classes: part, story: part, step: part },
  { requiredKeys: [] },
);
