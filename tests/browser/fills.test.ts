// Both painters give every unit the same fill, in every view that has a figure: the SVG by its classes and stylesheet,
// the engine by the state of its features and, for a handful, by the pixels themselves.
import type { Map as Engine } from "maplibre-gl";
import { beforeAll, describe, expect, it } from "vitest";
import type { AtlasMap } from "../../src/views/map";
import type { Opened } from "./harness";
import { openMap, startOver, tell } from "./page";
import { paintOf, wrongPaint } from "./paint";
import { views, type View } from "./tables";

/** Units of one view whose two fills differ, as `view unit: svg against engine`, and how many units were looked at, known and drawn as circles. */
interface Compared {
  readonly looked: number;
  readonly known: number;
  readonly circles: number;
  readonly differ: readonly string[];
}

/**
 * Goes through views in the page itself. The SVG's fill is what the stylesheet would give the swatch of each shape,
 * taken from the legend's own swatch of the same class; the land under a circle is paper, and its circle, which the SVG
 * draws over both, has that swatch.
 */
async function compareViews(list: readonly View[]): Promise<readonly Compared[]> {
  const map = document.querySelector("atlas-map") as AtlasMap;
  const engine = map.engine as Engine;
  const probe = document.createElement("span");
  document.body.append(probe);
  const toHex = (color: string): string => `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  const fillOf = (swatch: string): string => {
    probe.dataset["swatch"] = swatch;
    return toHex(getComputedStyle(probe).backgroundColor);
  };
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  const found: Compared[] = [];
  for (const { indicator, period } of list) {
    map.dispatchEvent(new CustomEvent("atlas-intent", { detail: { type: "choose", wish: { indicator, period } }, bubbles: true }));
    await map.updateComplete;
    const paths = [...map.querySelectorAll(".units [data-unit]")];
    const differ = paths.flatMap((path) => {
      const id = path.getAttribute("data-unit") ?? "";
      const circle = map.querySelector(`[data-circle="${id}"] .dot`);
      const swatch = path.getAttribute("data-swatch") ?? circle?.getAttribute("data-swatch");
      const isOwn = circle === null || toHex(getComputedStyle(circle).fill) === fillOf(swatch ?? "");
      const drawn = swatch ? `${isOwn ? (circle ? paper : fillOf(swatch)) : "another circle"} none` : "null missing";
      const state = engine.getFeatureState({ source: "units", id }) as { fill: string | null; pattern: string };
      const painted = `${state.fill ?? "null"} ${state.pattern}`;
      const isMissing = path.getAttribute("data-class") === "missing";
      return drawn === painted && isMissing === !swatch && !(circle && path.hasAttribute("data-swatch")) ? [] : [`${indicator} ${period} ${id}: ${drawn} against ${painted}`];
    });
    found.push({ looked: paths.length, known: paths.filter((path) => path.getAttribute("data-class") !== "missing").length, circles: map.querySelectorAll("[data-circle] .dot").length, differ });
  }
  probe.remove();
  return found;
}

/** Views for a close look: signs on both sides of zero, levels, counts, an old land, one figure alone. */
const LOOKED_AT = [
  ["iip_growth", "2015"],
  ["exports", "2022"],
  ["commercial_centres", "2008"],
  ["retail", "1995"],
] as const;

describe("the fills of both painters", () => {
  let reader: Opened;
  beforeAll(async () => {
    reader = await openMap("/", "gl", { reducedMotion: "reduce" });
  });

  it("are equal for every unit in every indicator and period that has a figure", async () => {
    const list = views();
    const compared = await reader.page.evaluate(compareViews, list);
    expect(compared.flatMap(({ differ }) => differ)).toEqual([]);
    expect(compared.map(({ looked }) => looked)).toEqual(list.map(() => 28));
    expect(compared.map(({ known }) => known)).toEqual(list.map(({ known }) => known));
    // Totals are circles, in their own colours, over land of paper.
    expect(compared.map(({ circles }) => circles)).toEqual(list.map(({ indicator, known }) => (/^(?:exports|retail|retail_goods|supermarkets|commercial_centres|population)$/.test(indicator) ? known : 0)));
  }, 120_000);

  it.each(LOOKED_AT)("are what the screen shows of %s in %s", async (indicator, period) => {
    const { page } = reader;
    expect(views().some((view) => view.indicator === indicator && view.period === period)).toBe(true);
    await tell(page, { type: "choose", wish: { indicator, period } });
    await page.waitForTimeout(300);
    expect(await wrongPaint(page)).toEqual([]);
  });

  it("come from the engine alone while it paints: the SVG above it has none, chosen and pointed at or not", async () => {
    const { page } = reader;
    await startOver(page);
    await tell(page, { type: "hover", unit: "bac-giang" });
    await page.evaluate(() => (((document.querySelector("atlas-map") as AtlasMap).engine as Engine).getCanvas().style.visibility = "hidden"));
    const bare = await paintOf(page);
    await page.evaluate(() => (((document.querySelector("atlas-map") as AtlasMap).engine as Engine).getCanvas().style.visibility = ""));
    expect([...new Set([...bare.values()].map(({ most }) => most))]).toEqual(["#e7eef1"]);
  });

  it("turn to the other theme together", async () => {
    const { page } = reader;
    await startOver(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(500);
    expect(await wrongPaint(page)).toEqual([]);
  });

  it("make no error", () => expect(reader.errors).toEqual([]));
});
