// Reads a Frictionless data package as far as the atlas uses one, and judges a cell as its table schema does.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const path = v.pipe(v.string(), v.regex(/^(?!\/|.*\.\.\/)/));
const licences = v.pipe(v.array(v.strictObject({ name: v.string(), path: v.pipe(v.string(), v.url()), title: v.string() })), v.minLength(1));
const sources = v.pipe(v.array(v.strictObject({ title: v.string(), path: v.optional(v.string()) })), v.minLength(1));
const values = v.pipe(v.array(v.string()), v.minLength(1));

const field = v.strictObject({
  name: v.string(),
  description: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(["string", "number", "date", "boolean"]),
  format: v.optional(v.literal("default")),
  trueValues: v.optional(values),
  falseValues: v.optional(values),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.literal(true)),
      unique: v.optional(v.literal(true)),
      enum: v.optional(values),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
});

const schema = v.strictObject({
  fields: v.pipe(v.array(field), v.minLength(1)),
  primaryKey: v.pipe(v.array(v.string()), v.minLength(1)),
  foreignKeys: v.optional(v.array(v.strictObject({ fields: v.array(v.string()), reference: v.strictObject({ resource: v.string(), fields: v.array(v.string()) }) }))),
  missingValues: v.strictTuple([v.literal("")]),
});

const described = { name, path, title: v.string(), description: v.string(), encoding: v.literal("utf-8") };
const table = v.strictObject({ ...described, profile: v.literal("tabular-data-resource"), format: v.literal("csv"), mediatype: v.literal("text/csv"), schema });
const outline = v.strictObject({
  ...described,
  profile: v.literal("data-resource"),
  format: v.picklist(["topojson", "geojson"]),
  mediatype: v.picklist(["application/json", "application/geo+json"]),
  licenses: licences,
  sources,
});

const descriptor = v.strictObject({
  profile: v.literal("data-package"),
  name,
  title: v.string(),
  description: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  keywords: v.optional(v.array(v.string())),
  licenses: v.optional(licences),
  sources,
  resources: v.pipe(v.array(v.variant("profile", [table, outline])), v.minLength(1)),
});

export type Descriptor = v.InferOutput<typeof descriptor>;
export type TableResource = v.InferOutput<typeof table>;
export type Field = v.InferOutput<typeof field>;

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The package of a folder of the project; throws with the first part that is not as the profile says. */
export function readPackage(folder: "data" | "seeds"): Descriptor {
  return v.parse(descriptor, JSON.parse(readFileSync(`${ROOT}/${folder}/datapackage.json`, "utf8")));
}

function hasType(cell: string, { type, trueValues = [], falseValues = [] }: Field): boolean {
  if (type === "boolean") return [...trueValues, ...falseValues].includes(cell);
  if (type === "number") return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell);
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00Z`).getUTCDate() === Number(cell.slice(-2));
  return true;
}

/** Whether a cell is allowed by its field alone; an empty cell is a missing value. */
export function accepts(one: Field, cell: string): boolean {
  const { required = false, enum: allowed, pattern, minimum = -Infinity, maximum = Infinity } = one.constraints ?? {};
  if (cell === "") return !required;
  return (
    hasType(cell, one) &&
    (allowed?.includes(cell) ?? true) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, "u").test(cell)) &&
    (one.type !== "number" || (Number(cell) >= minimum && Number(cell) <= maximum))
  );
}
