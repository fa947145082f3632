// The map as MapLibre's own guide draws a choropleth: a source, a fill and a line; another picture by feature state.
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { framed, perform, type Picture } from "./stage";

setWorkerUrl(worker);

void perform(async (host, land, first) => {
  const points = land.features.flatMap(({ geometry }) => (geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as number[][]));
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const map = new MapLibre({
    container: host,
    attributionControl: false,
    bounds: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    style: {
      version: 8,
      sources: { land: { type: "geojson", data: land, promoteId: "unit" } },
      layers: [
        { id: "fill", type: "fill", source: "land", paint: { "fill-color": ["coalesce", ["feature-state", "color"], "#fff"] } },
        { id: "line", type: "line", source: "land", paint: { "line-color": "#fff" } },
      ],
    },
  });
  const show = async ({ colors }: Picture): Promise<void> => {
    for (const { properties: { unit } } of land.features) map.setFeatureState({ source: "land", id: unit }, { color: colors[unit] ?? "#fff" });
    await map.once("idle");
    await framed();
  };
  await map.once("load");
  await show(first);
  return show;
});
