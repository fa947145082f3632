// The map as Vega-Lite's own examples draw a choropleth: a specification, compiled and run by Vega.
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { perform, SIZE, type Picture } from "./stage";

void perform(async (host, land, first) => {
  const rows = ({ values, colors }: Picture): readonly unknown[] => land.features.map((feature) => ({ ...feature, color: colors[feature.properties.unit] ?? "#fff", value: values[feature.properties.unit] ?? null }));
  const { spec } = compile({
    ...SIZE,
    data: { name: "land", values: rows(first) as never },
    projection: { type: "mercator" },
    mark: { type: "geoshape", stroke: "#fff" },
    encoding: { fill: { field: "color", type: "nominal", scale: null }, tooltip: [{ field: "properties.name" }, { field: "value" }] },
  });
  const view = new View(parse(spec), { renderer: "svg", container: host });
  await view.runAsync();
  return async (picture) => {
    await view.data("land", [...rows(picture)]).runAsync();
  };
});
