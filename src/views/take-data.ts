// Files of figures as text. Fetched when the first of them is asked for.

import { csvText } from "../model/export-csv";
import { geoJsonText } from "../model/export-geojson";
import { jsonText } from "../model/export-json";
import type { Exported } from "../model/export-rows";

/** Kinds of files with figures and their media types. */
export const DATA_TYPES = { csv: "text/csv;charset=utf-8", json: "application/json", geojson: "application/geo+json" } as const;

export type DataKind = keyof typeof DATA_TYPES;

/** Makes a file; only GeoJSON fetches more, the land. */
export async function dataFile(kind: DataKind, exported: Exported): Promise<Blob> {
  const text = async (): Promise<string> => {
    if (kind === "csv") return csvText(exported);
    if (kind === "json") return jsonText(exported);
    const { landOfUnits } = await import("./take-land");
    return geoJsonText(exported, landOfUnits());
  };
  return new Blob([await text()], { type: DATA_TYPES[kind] });
}
