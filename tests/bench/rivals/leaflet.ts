// The map as Leaflet's own guide draws a choropleth: a layer of GeoJSON, restyled for another picture.
import { geoJSON, map } from "leaflet";
import "leaflet/dist/leaflet.css";
import { perform, type Picture } from "./stage";

void perform((host, land, first) => {
  const leaflet = map(host, { attributionControl: false, zoomSnap: 0 });
  let picture = first;
  const color = (feature?: GeoJSON.Feature): string => picture.colors[String(feature?.properties?.["unit"])] ?? "#fff";
  const layer = geoJSON(land, { style: (feature) => ({ fillColor: color(feature), fillOpacity: 1, color: "#fff", weight: 1 }) });
  layer.bindTooltip((path) => String((path as unknown as { feature: GeoJSON.Feature }).feature.properties?.["name"]));
  leaflet.fitBounds(layer.getBounds(), { animate: false });
  layer.addTo(leaflet);
  return (next: Picture) => {
    picture = next;
    layer.setStyle((feature) => ({ fillColor: color(feature) }));
  };
});
