// The map as Observable Plot's own guide draws a choropleth: one mark, drawn anew for each picture.
import * as Plot from "@observablehq/plot";
import { perform, SIZE, type Picture } from "./stage";

void perform((host, land, first) => {
  const show = ({ title, values, colors }: Picture): void => {
    const fill = ({ properties: { unit } }: (typeof land.features)[number]): string => colors[unit] ?? "#fff";
    const said = ({ properties: { unit, name } }: (typeof land.features)[number]): string => `${name}: ${values[unit] ?? "–"}`;
    host.replaceChildren(Plot.plot({ ...SIZE, ariaLabel: title, projection: { type: "mercator", domain: land }, marks: [Plot.geo(land, { fill, stroke: "#fff", title: said })] }));
  };
  show(first);
  return show;
});
