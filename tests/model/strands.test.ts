import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/model/atlas";
import { drawnUnits, unitOf } from "../../src/model/cells";
import { measured } from "../../src/model/per-head";
import { STRANDS, strands } from "../../src/model/strands";
import { atlas } from "./real";

const units = (...ids: string[]) => ids.map((id) => unitOf(atlas, id) as Unit);
const chart = (indicator: string, ...ids: string[]) => strands(atlas, indicator, measured(atlas, { indicator, per: null }), units(...ids));

describe("a small chart", () => {
  test("breaks a line where Hà Nội took in Hà Tây, and nowhere else in years that are all known", () => {
    const retail = chart("population", "ha-noi", "nghe-an");
    expect(retail?.strands.map(({ known }) => known.map((run) => [run[0].period, run.at(-1)?.period]))).toEqual([[["1995", "2007"], ["2008", "2016"]], [["1995", "2016"]]]);
    expect(retail?.years).toEqual([1995, 2016]);
  });

  test("keeps every point within the frame, zero in it, and later years farther right", () => {
    for (const { id } of atlas.indicators) {
      const scene = chart(id, "ha-noi", "bac-giang", "thai-nguyen", "cao-bang");
      if (!scene) continue;
      expect(scene.ticks.map(({ value }) => value)).toContain(0);
      for (const { runs } of scene.strands) {
        const points = runs.flat();
        for (const { x, y } of points) {
          expect(x >= STRANDS.left && x <= STRANDS.width - STRANDS.right).toBe(true);
          expect(y >= STRANDS.top - 0.001 && y <= STRANDS.height - STRANDS.bottom + 0.001).toBe(true);
        }
        expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
      }
    }
  });

  test("keeps names a line apart, whoever is compared", () => {
    const all = drawnUnits(atlas);
    for (let i = 0; i + 4 <= all.length; i += 4) {
      const scene = strands(atlas, "retail", measured(atlas, { indicator: "retail", per: null }), all.slice(i, i + 4));
      const at = (scene?.strands ?? []).flatMap(({ name }) => name?.y ?? []).sort((a, b) => a - b);
      for (const [index, y] of at.entries()) if (index > 0) expect(y - (at[index - 1] as number)).toBeGreaterThanOrEqual(13.999);
    }
  });

  test("is not made of fewer than two years of one unit", () => {
    expect(chart("retail_goods", "ha-giang", "cao-bang")).toBeNull();
    expect(strands(atlas, "x", measured(atlas, { indicator: "retail", per: null }), [])).toBeNull();
  });
});
