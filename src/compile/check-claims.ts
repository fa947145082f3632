// Whether a claim can be recomputed: its measure fits its indicator, with the threshold and unit that belong to it.
import type { Problem } from "./problems";
import type { Tables } from "./rows";
import type { Rule } from "./rules";

/** Finds claims whose measure, threshold, value or unit do not go together. */
export function checkClaims({ claims, indicators, units }: Tables): readonly Problem[] {
  const { file } = claims;
  const known = new Map(indicators.rows.map(({ text, cell }) => [text["id"], cell]));
  const count = units.rows.filter(({ cell }) => cell.era === "2008").length;

  return claims.rows.flatMap(({ line, text, cell: { indicator, measure, threshold, value, unit } }) => {
    const about = known.get(indicator ?? "");
    const tell = (column: string, rule: Rule, expected: string): Problem[] => [{ file, line, column, rule, found: text[column] ?? "", expected }];
    if (measure === undefined) return [];
    if (measure === "units_above" || measure === "units_at_least") {
      return [
        ...(threshold === null ? tell("threshold", "claim-threshold", `the value that ${measure} counts from`) : []),
        ...(unit !== undefined && unit !== "units" ? tell("unit", "claim-unit", "units") : []),
        ...(value !== undefined && units.whole && !(Number.isInteger(value) && value >= 0 && value <= count)
          ? tell("value", "claim-count", `a whole number from 0 to ${count}`)
          : []),
      ];
    }
    const fits = measure === "total" ? about?.kind === "level" && about.additive === "yes" : about?.kind === "growth";
    return [
      ...(typeof threshold === "number" ? tell("threshold", "claim-threshold", `nothing for a ${measure}`) : []),
      ...(about?.kind && !fits ? tell("measure", "claim-measure", `a measure of ${indicator}: total for a level that adds up, growth for a growth, or a count of units`) : []),
      ...(about?.unit && fits && unit !== undefined && unit !== about.unit ? tell("unit", "claim-unit", about.unit) : []),
    ];
  });
}
