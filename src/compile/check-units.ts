// Whether units, indicators, lineage and sources are sound in themselves: eras, kinds, a complete descent, an address.
import type { Problem } from "./problems";
import type { Tables } from "./rows";

function checkEras({ units }: Tables): Problem[] {
  return units.rows.flatMap(({ line, text, cell: { era, kind, region, gso_code } }) => {
    const tell = (column: string, expected: string) => [{ file: units.file, line, column, rule: "unit-era", found: text[column] ?? "", expected }];
    return [
      ...(era === null && kind !== undefined && kind !== "country" ? tell("era", `2008 or 2025 for a ${kind}`) : []),
      ...(era && kind === "country" ? tell("era", "nothing for the country") : []),
      ...(era === "2008" && region === null ? tell("region", "a region for a unit of era 2008") : []),
      ...(era && gso_code === null ? tell("gso_code", `a code for a unit of era ${era}`) : []),
    ];
  });
}

function checkIndicators({ indicators }: Tables): Problem[] {
  return indicators.rows.flatMap(({ line, text, cell: { kind, unit, additive, reference } }) => {
    const tell = (column: string, expected: string) => [{ file: indicators.file, line, column, rule: "indicator-kind", found: text[column] ?? "", expected }];
    return [
      ...(kind === "growth" && unit !== undefined && unit !== "percent" ? tell("unit", "percent for a growth") : []),
      ...(kind === "growth" && additive === "yes" ? tell("additive", "no for a growth") : []),
      ...(kind === "growth" && reference === null ? tell("reference", "the value between growth and decline, 0") : []),
      ...(kind === "level" && typeof reference === "number" ? tell("reference", "nothing for a level") : []),
    ];
  });
}

function checkLineage({ units, lineage }: Tables): Problem[] {
  const { file } = lineage;
  const eras = new Map(units.rows.map(({ text, cell }) => [text["id"], cell.era]));
  const codes = new Map(units.rows.map(({ text, cell }) => [text["id"], cell.gso_code]));
  const descended = new Set(lineage.rows.map(({ text }) => text["from_id"]));
  const missing = units.rows.filter(({ text, cell }) => cell.era === "2008" && !descended.has(text["id"]));
  const areas = new Map<string, string>();

  const rows = lineage.rows.flatMap(({ line, text, cell: { from_id, to_id, change, new_gso_code } }) => {
    const at = { file, line };
    const from = eras.get(from_id);
    const to = eras.get(to_id);
    const area = text["new_area_km2"] ?? "";
    const agreed = areas.get(to_id ?? "") ?? area;
    areas.set(to_id ?? "", agreed);
    const code = codes.get(to_id);
    const problems: Problem[] = [];
    if (from !== undefined && from !== "2008") {
      problems.push({ ...at, column: "from_id", rule: "lineage-target", found: from_id ?? "", expected: "a unit of era 2008" });
    }
    if (change === "unchanged" && to_id !== undefined && to_id !== from_id) {
      problems.push({ ...at, column: "to_id", rule: "lineage-target", found: to_id, expected: `${from_id}, as it is unchanged` });
    }
    if (change === "merged" && to !== undefined && to !== "2025") {
      problems.push({ ...at, column: "to_id", rule: "lineage-target", found: to_id ?? "", expected: "a unit of era 2025, as it is merged" });
    }
    if (typeof code === "string" && new_gso_code !== undefined && code !== new_gso_code) {
      problems.push({ ...at, column: "new_gso_code", rule: "lineage-code", found: new_gso_code, expected: `${code}, the code of ${to_id} (data/units.csv)` });
    }
    if (area !== agreed) {
      problems.push({ ...at, column: "new_area_km2", rule: "lineage-code", found: area, expected: `${agreed}, the area of ${to_id} in the rows above` });
    }
    return problems;
  });

  if (!lineage.whole) return rows;
  return [
    ...missing.map(({ line, text }) => {
      const expected = `a row of ${file} that says what became of this unit`;
      return { file: units.file, line, column: "id", rule: "lineage-complete", found: text["id"] ?? "", expected };
    }),
    ...rows,
  ];
}

function checkSources({ sources }: Tables): Problem[] {
  return sources.rows
    .filter(({ text, cell }) => cell.url === null && !text["id"]?.startsWith("seed-"))
    .map(({ line, text }) => {
      const expected = `the address of ${text["id"]}; only the documents seed-000 … may have none`;
      return { file: sources.file, line, column: "url", rule: "source-url", found: "", expected };
    });
}

/**
 * Finds units without their era or region, indicators that contradict their kind, descents that are missing or wrong, and sources
 * without their address.
 */
export function checkUnits(tables: Tables): readonly Problem[] {
  return [...checkEras(tables), ...checkIndicators(tables), ...checkLineage(tables), ...checkSources(tables)];
}
