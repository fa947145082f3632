import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAR, NAMED, placeMarkers } from "../../src/model/markers";
import { toMap } from "../../src/model/mercator";
import { atlas } from "./real";

const { projects } = atlas;
const scale = fc.double({ min: 0.2, max: 40, noNaN: true });

/** A finger's width, in pixels. */
const REACH = 44;

test("every project is in exactly one marker, at any scale", () => {
  fc.assert(
    fc.property(scale, fc.subarray([...projects]), (k, some) => {
      const ids = placeMarkers(some, k).flatMap((marker) => marker.projects.map(({ id }) => id));
      expect(ids.sort()).toEqual(some.map(({ id }) => id).sort());
    }),
  );
});

test("Hòa Lạc and Yên Thường are pins of their own with their names, at any scale", () => {
  fc.assert(
    fc.property(scale, (k) => {
      const pins = placeMarkers(projects, k).filter(({ pin }) => pin);
      expect(pins.map(({ id, named, coincident }) => ({ id, named, coincident }))).toEqual(NAMED.map((id) => ({ id, named: true, coincident: true })));
    }),
  );
});

test("projects at one point are never split", () => {
  fc.assert(
    fc.property(scale, (k) => {
      const markers = placeMarkers(projects, k);
      const markerOf = (id: string) => markers.find((marker) => marker.projects.some((project) => project.id === id))?.id;
      for (const a of projects) for (const b of projects) if (a.lon === b.lon && a.lat === b.lat) expect(markerOf(a.id)).toBe(markerOf(b.id));
    }),
  );
});

test("markers that are no pins stand a finger's width apart", () => {
  fc.assert(
    fc.property(scale, (k) => {
      const markers = placeMarkers(projects, k).filter(({ pin }) => !pin);
      markers.forEach((a, i) => {
        for (const b of markers.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y) * k).toBeGreaterThanOrEqual(REACH - 1e-6);
      });
    }),
  );
});

test("from far out all but the pins are one cluster; close in, all that can be told apart are", () => {
  expect(placeMarkers(projects, FAR - 0.01).map((marker) => marker.projects.length)).toEqual([2, 1, projects.length - 3]);
  const near = placeMarkers(projects, 1000);
  expect(near).toHaveLength(new Set(projects.map(({ lon, lat }) => `${lon},${lat}`)).size);
  expect(near.every(({ coincident, named }) => coincident && named)).toBe(true);
});

test("nearer is never fewer markers", () => {
  fc.assert(
    fc.property(scale, (k) => {
      expect(placeMarkers(projects, k * 4).length).toBeGreaterThanOrEqual(placeMarkers(projects, k).length);
    }),
  );
});

describe("a marker", () => {
  const near = placeMarkers(projects, 1000);

  test("stands on its point, and a cluster in the middle of its points", () => {
    for (const { projects: [first], x, y } of near) {
      const [east, south] = toMap(first?.lon ?? 0, first?.lat ?? 0);
      expect([x, y]).toEqual([east, south]);
    }
    const cluster = placeMarkers(projects, 1).find(({ coincident }) => !coincident);
    const xs = cluster?.projects.map(({ lon, lat }) => toMap(lon, lat)[0]) ?? [];
    expect(cluster?.x).toBeGreaterThan(Math.min(...xs));
    expect(cluster?.x).toBeLessThan(Math.max(...xs));
  });

  test("has the kind that all its projects share, and none where they differ", () => {
    for (const marker of near) {
      const kinds = [...new Set(marker.projects.map(({ kind }) => kind))];
      expect(marker.kind).toBe(kinds.length === 1 ? kinds[0] : null);
    }
    expect(near.find(({ id }) => id === "P01")?.kind).toBeNull();
    expect(near.find(({ id }) => id === "P03")?.kind).toBe("wholesale-market");
  });

  test("shows how coarse its point is, a district wider than a commune; a cluster has no such disc", () => {
    const discs = new Map(near.map((marker) => [marker.projects[0]?.precision, marker.disc]));
    expect(discs.get("commune")).toBeGreaterThan(0);
    expect(discs.get("district") ?? Number.POSITIVE_INFINITY).toBeGreaterThan(discs.get("commune") ?? 0);
    for (const { coincident, disc } of placeMarkers(projects, 2)) expect(disc === null).toBe(!coincident);
  });
});

test("nothing is gathered from nothing", () => {
  expect(placeMarkers([], 1)).toEqual([]);
});
