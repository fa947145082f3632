// Whether everything has its place: each unit a shape, a label point and a neighbour, each project a point in its province.
import type { Land } from "./geography";
import { LABELS, OUTLINES } from "./geography";
import type { Problem } from "./problems";
import type { Tables } from "./rows";
import type { Rule } from "./rules";

/** The unit that every project lies in. */
const PROJECTS_IN = "ha-noi";

function checkShapes({ units }: Tables, land: Land): Problem[] {
  if (!land.whole) return [];
  const wanted = units.rows.filter(({ cell }) => cell.era === "2008");
  const ids = new Set(wanted.map(({ text }) => text["id"] ?? ""));
  const unknown = [...land.drawn, [LABELS, [...land.labels.keys()]] as const].flatMap(([file, drawn]) =>
    drawn
      .filter((id) => units.whole && !ids.has(id))
      .map((found) => ({ file, line: 0, column: "id", rule: "unknown-shape", found, expected: "the id of a unit of era 2008 (data/units.csv)" })),
  );
  const missing = wanted.flatMap(({ line, text }) => {
    const id = text["id"] ?? "";
    const label = land.labels.get(id);
    const tell = (rule: Rule, expected: string): Problem[] => [{ file: units.file, line, column: "id", rule, found: id, expected }];
    return [
      ...OUTLINES.flatMap((file) => (land.drawn.get(file)?.includes(id) ? [] : tell("unit-shape", `a unit with a shape in ${file}`))),
      ...(label && land.contains(id, ...label) !== false ? [] : tell("unit-label", `a unit with a label point inside it in ${LABELS}`)),
      ...(land.shapes.get(id)?.neighbours.length === 0 ? tell("unit-neighbour", `a unit that shares a border with another in ${OUTLINES[0]}`) : []),
    ];
  });
  return [...unknown, ...missing];
}

function checkProjects({ projects, facts }: Tables, land: Land): Problem[] {
  const documents = new Map(facts.rows.map(({ text, cell }) => [text["id"], cell.source_id]));
  return projects.rows.flatMap(({ line, text, cell }) => {
    const { lat, lon, investment_value, investment_unit, mentioned_in_seed: seeds, source_url: urls } = cell;
    const tell = (column: string, rule: Rule, expected: string, found = text[column] ?? ""): Problem => {
      return { file: projects.file, line, column, rule, found, expected };
    };
    const foreign = (cell.facts ?? []).filter((fact) => documents.has(fact) && seeds && !seeds.includes(documents.get(fact) ?? ""));
    return [
      ...(lat !== undefined && lon !== undefined && land.contains(PROJECTS_IN, lon, lat) === false
        ? [tell("lat · lon", "project-place", `degrees north and east of a point inside ${PROJECTS_IN}`, `${text["lat"]} · ${text["lon"]}`)]
        : []),
      ...(seeds?.length === 0 && urls?.length === 0 ? [tell("source_url", "project-source", "an address, or a document in mentioned_in_seed")] : []),
      ...foreign.map((fact) => tell("facts", "project-fact", `facts of the documents in mentioned_in_seed; this one is of ${documents.get(fact)}`, fact)),
      ...(investment_value === null && typeof investment_unit === "string" ? [tell("investment_value", "investment", "the sum that investment_unit is of")] : []),
      ...(typeof investment_value === "number" && investment_unit === null ? [tell("investment_unit", "investment", "the unit of investment_value")] : []),
    ];
  });
}

/** Finds units that cannot be drawn, and projects without their place or source. */
export function checkPlaces(tables: Tables, land: Land): readonly Problem[] {
  return [...checkShapes(tables, land), ...checkProjects(tables, land)];
}
