import { readFileSync } from "node:fs";
import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { beforeAll, describe, expect, test } from "vitest";
import { topologyModule, type AtlasTopology } from "../../src/compile/topology";

const PATHS = ["data/boundaries/basemap.l0.topo.json", "data/boundaries/basemap.l1.topo.json", "data/boundaries/basemap.l2.topo.json", "data/boundaries/rivers-ne.geojson"];
const files = new Map(PATHS.map((path) => [path, readFileSync(path, "utf8")]));

/** Runs the emitted source as the browser would. */
async function load(source: string): Promise<AtlasTopology> {
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as { topology: AtlasTopology };
  return module.topology;
}

describe.each(["l0", "l1", "l2"] as const)("the %s topology", (level) => {
  let topology: AtlasTopology;
  beforeAll(async () => {
    topology = await load(topologyModule(files, level));
  });

  test("has the 28 units, each with its id and nothing else said of it", () => {
    const { geometries } = topology.objects.units;
    expect(geometries).toHaveLength(28);
    expect(new Set(geometries.map((unit) => JSON.stringify(unit.properties))).size).toBe(28);
    for (const unit of geometries) expect(Object.keys(unit).sort()).toEqual(["arcs", "properties", "type"]);
    for (const unit of geometries) expect(Object.keys(unit.properties ?? {})).toEqual(["id"]);
  });

  test("keeps the outlines of the basemap to the last digit", () => {
    const base = JSON.parse(files.get(`data/boundaries/basemap.${level}.topo.json`) ?? "") as Topology<{ provinces28: GeometryCollection }>;
    const shapes = (t: Topology, units: GeometryCollection) => feature(t, units).features.map(({ geometry }) => geometry);
    expect(shapes(topology, topology.objects.units)).toEqual(shapes(base, base.objects.provinces28));
  });

  test("keeps shared borders shared: every unit still meets another", () => {
    for (const others of neighbors(topology.objects.units.geometries)) expect(others.length).toBeGreaterThan(0);
  });

  test("has the Hồng, the Đà and the Cả, and leaves the Mekong to others", () => {
    expect(topology.objects.rivers.geometries).toHaveLength(3);
  });

  test("has rivers inside the context only", () => {
    const points = feature(topology, topology.objects.rivers).features.flatMap((river) =>
      river.geometry.type === "MultiLineString" ? river.geometry.coordinates.flat() : [],
    );
    expect(points.length).toBeGreaterThan(300);
    for (const [lon, lat] of points) {
      expect(lon).toBeGreaterThanOrEqual(100.6);
      expect(lon).toBeLessThanOrEqual(110.8);
      expect(lat).toBeGreaterThanOrEqual(17.1 - 1e-9);
      expect(lat).toBeLessThanOrEqual(24.9);
    }
  });

  test("lets the Red River pass Hà Nội within a kilometre of its bridges", () => {
    const points = feature(topology, topology.objects.rivers).features.flatMap((river) =>
      river.geometry.type === "MultiLineString" ? river.geometry.coordinates.flat() : [],
    );
    const nearest = Math.min(...points.map(([lon = 0, lat = 0]) => Math.hypot(lon - 105.86, lat - 21.04)));
    expect(nearest).toBeLessThan(0.05);
  });
});

test("a river goes on the basemap's grid without repeated points", async () => {
  const base = {
    type: "Topology",
    transform: { scale: [0.5, 0.5], translate: [100, 17] },
    arcs: [],
    objects: { provinces28: { type: "GeometryCollection", geometries: [] }, neighbours: { type: "GeometryCollection", geometries: [] } },
  };
  const geometry = { type: "MultiLineString", coordinates: [[[101, 18], [101.1, 18.1], [102.1, 18.9], [101, 20]]] };
  const small = new Map([
    ["data/boundaries/basemap.l1.topo.json", JSON.stringify(base)],
    ["data/boundaries/rivers-ne.geojson", JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties: { name_vi: "'\\" }, geometry }] })],
  ]);
  const topology = await load(topologyModule(small, "l1"));
  const [drawn] = feature(topology, topology.objects.rivers).features;
  expect(drawn?.geometry).toEqual({ type: "MultiLineString", coordinates: [[[101, 18], [102, 19], [101, 20]]] });
  expect(drawn?.properties).toEqual({});
});

test("a missing file is named", () => {
  expect(() => topologyModule(new Map(), "l1")).toThrow("data/boundaries/basemap.l1.topo.json is missing");
});
