// Embeds that are pinned to a data version, in somebody else's page. Figures of the committed versions are the same, so
// that a version with another figure is laid beside the built site here, by the functions that the build itself uses.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawOnce, frozenFiles } from "../../src/compile/frozen-pages";
import type { Cell } from "../../src/model/atlas";
import { siteAt } from "../compile/site";
import { launch, watch, type Watch } from "./harness";
import { DIST, startHost, type Host } from "./serve";

const PLANTED = "0123456789";
const FIRST = "58067061c6";
const folder = mkdtempSync(join(tmpdir(), "frozen-"));
let site: Host;
let newsroom: Host;

beforeAll(async () => {
  const root = join(folder, "site");
  cpSync(join(DIST, "embed"), join(root, "embed"), { recursive: true });
  cpSync(join(DIST, "data"), join(root, "data"), { recursive: true });
  const built = siteAt("http://localhost:4173/");
  const cells: Cell = [{ value: 4.5, decimals: 1, status: "estimate", basis: null, source: "seed-004" }];
  const halfYear = new Map(built.atlas.cells.get("iip_growth")?.get("2024-H1")).set("bac-giang", cells);
  const version = { atlas: { ...built.atlas, version: PLANTED, cells: new Map([["iip_growth", new Map([["2024-H1", halfYear]])]]) }, sources: built.sources };
  for (const [path, source] of frozenFiles(built, version, drawOnce())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  mkdirSync(join(folder, "news"));
  site = await startHost({ root, cors: true });
  newsroom = await startHost({ root: join(folder, "news") });
}, 60_000);
afterAll(async () => {
  await Promise.all([site.close(), newsroom.close()]);
  rmSync(folder, { recursive: true });
});

async function article(body: string): Promise<Watch & { readonly page: Page }> {
  const script = `<script type="module" src="${site.origin}/embed/cong-thuong-atlas.js"></script>`;
  writeFileSync(join(folder, "news/index.html"), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="data:,"></head><body>${body.replaceAll("SITE", site.origin)}${script}</body></html>`);
  const page = await (await (await launch({ webgl: false })).newContext({ locale: "vi-VN", viewport: { width: 800, height: 900 } })).newPage();
  const seen = watch(page, site.origin);
  await page.goto(`${newsroom.origin}/`);
  return { page, ...seen };
}

const element = (attributes: string): string => `<cong-thuong-atlas indicator="iip_growth" period="2024-H1" ${attributes}></cong-thuong-atlas>`;
/** Bắc Giang on the map, which says its figure; the table below comes when it is opened. */
const PLACE = ".units [data-unit=bac-giang]";
const figureIn = async (page: Page, host = ""): Promise<string | undefined> => /[\d.,]+%/.exec((await page.getAttribute(`${host} ${PLACE}`, "aria-label")) ?? "")?.[0];
const NOTE = ".embed-note";

describe("the element", () => {
  it("pinned to a version shows its figures though today's differ, and unfolds what differs", async () => {
    const { page, errors } = await article(element("id=live") + element(`id=pinned version="${PLANTED}"`));
    await page.waitForSelector(`#live ${PLACE}`, { state: "attached" });
    await page.waitForSelector(`#pinned ${NOTE}`);
    expect(await figureIn(page, "#live")).toBe("26,45%");
    expect(await figureIn(page, "#pinned")).toBe("4,5%");
    expect(await page.locator(`#live ${NOTE}`).count()).toBe(0);
    expect(await page.textContent(`#pinned ${NOTE} summary`)).toMatch(new RegExp(`phiên bản ${PLANTED}.*khác ở 1 nơi`));
    expect(await page.isVisible(`#pinned ${NOTE} li`)).toBe(false);
    await page.locator(`#pinned ${NOTE} summary`).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.isVisible(`#pinned ${NOTE} li`)).toBe(true);
    expect(await page.textContent(`#pinned ${NOTE} li`)).toMatch(/^Bắc Giang: đã ghim 4,5% \(ước tính\); nay 26,45% \(/);
    expect((await page.locator(`#pinned ${NOTE} summary`).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(errors).toEqual([]);
  });

  it("pinned to the first version, of the first schema, shows it and says so", async () => {
    const { page, errors } = await article(element(`lang="en" version="${FIRST}"`));
    await page.waitForSelector(`cong-thuong-atlas ${NOTE}`);
    expect(await page.textContent(`cong-thuong-atlas ${NOTE}`)).toContain(`Figures pinned to data version ${FIRST}`);
    expect(await figureIn(page, "cong-thuong-atlas")).toBe("26.45%");
    expect(errors).toEqual([]);
  });

  it("asked for a view that the version does not keep shows today's and says just that, and goes back to the pinned map", async () => {
    const { page, errors } = await article(element(`lang="en" version="${PLANTED}" controls="unit view"`));
    await expect.poll(() => figureIn(page, "cong-thuong-atlas")).toBe("4.5%");
    await page.locator("cong-thuong-atlas select[name=view]").selectOption("table");
    await expect.poll(() => page.textContent(`cong-thuong-atlas ${NOTE}`)).toBe("This view is not kept in the pinned data version; it is drawn from today’s figures.");
    expect(await page.textContent("cong-thuong-atlas .embed-board")).toContain("26.45%");
    expect(await page.getAttribute("cong-thuong-atlas", "view")).toBe("table");
    await page.locator("cong-thuong-atlas select[name=view]").selectOption("map");
    await expect.poll(() => figureIn(page, "cong-thuong-atlas")).toBe("4.5%");
    expect(errors.filter((text) => !/404/.test(text))).toEqual([]);
  });

  it("follows its attribute to a version and back to today's figures", async () => {
    const { page } = await article(element("id=one"));
    const pin = (version: string | null) => page.evaluate((to) => (to === null ? document.querySelector("#one")?.removeAttribute("version") : document.querySelector("#one")?.setAttribute("version", to)), version);
    await page.waitForSelector(`#one ${PLACE}`, { state: "attached" });
    await pin(PLANTED);
    await expect.poll(() => figureIn(page, "#one")).toBe("4,5%");
    await pin(null);
    await expect.poll(() => figureIn(page, "#one")).toBe("26,45%");
    expect(await page.locator(`#one ${NOTE}`).count()).toBe(0);
  });

  it("shows today's figures for a version that is not there, and says that it does", async () => {
    for (const version of ["9876543210", "<img src=x onerror=alert(1)>", "../../embed"]) {
      const { page } = await article(`<cong-thuong-atlas indicator="iip_growth" period="2024-H1"></cong-thuong-atlas><script>document.querySelector("cong-thuong-atlas").setAttribute("version", ${JSON.stringify(version)})</script>`);
      await page.waitForSelector(`cong-thuong-atlas ${NOTE}`);
      expect(await page.textContent(`cong-thuong-atlas ${NOTE}`)).toBe("Phiên bản số liệu được ghim không có ở đây; hình này theo số liệu hiện nay.");
      expect(await figureIn(page, "cong-thuong-atlas")).toBe("26,45%");
    }
  });
});

describe("the page in a frame", () => {
  it("shows the version's figures and what differs, without a script", async () => {
    const page = await (await (await launch({ webgl: false })).newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage();
    await page.goto(`${site.origin}/data/${PLANTED}/embed/iip_growth/2024-H1/`);
    expect(await figureIn(page)).toBe("4,5%");
    await page.click(`${NOTE} summary`);
    await expect.poll(() => page.isVisible(`${NOTE} li`)).toBe(true);
  });

  it("offers what its version has, and keeps a choice in an address that is there when loaded anew", async () => {
    const page = await (await (await launch({ webgl: false })).newContext({ viewport: { width: 700, height: 900 } })).newPage();
    const { errors } = watch(page, site.origin);
    const options = (name: string): Promise<readonly string[]> => page.$$eval(`select[name=${name}] option`, (all) => (all as HTMLOptionElement[]).map(({ value }) => value));
    await page.goto(`${site.origin}/data/${PLANTED}/embed/iip_growth/2024-H1/?controls=unit~indicator~period~view`);
    await page.waitForSelector("select[name=period]");
    expect([await options("indicator"), await options("period")]).toEqual([["iip_growth"], ["2024-H1"]]);
    await page.goto(`${site.origin}/data/${FIRST}/embed/iip_growth/2024-H1/?controls=unit~indicator~period~view`);
    await page.waitForSelector("select[name=indicator]");
    await page.selectOption("select[name=indicator]", "exports");
    await expect.poll(() => new URL(page.url()).pathname).toMatch(new RegExp(`^/data/${FIRST}/embed/exports/[\\w-]+/$`));
    await page.selectOption("select[name=view]", "table");
    await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("table");
    const title = await page.textContent("h1");
    expect((await page.reload())?.status()).toBe(200);
    await page.waitForSelector(".embed-board");
    expect(await page.textContent("h1")).toBe(title);
    expect(errors.filter((text) => !/404|icon/.test(text))).toEqual([]);
  });

  it("is chosen in by its address, has its style, and does not scroll sideways on the narrowest phone", async () => {
    const page = await (await (await launch({ webgl: false })).newContext({ viewport: { width: 320, height: 700 } })).newPage();
    const { errors } = watch(page, site.origin);
    await page.goto(`${site.origin}/data/${FIRST}/embed/iip_growth/2024-H1/?unit=ha-noi`);
    await expect.poll(() => page.getAttribute("#shape-ha-noi", "aria-pressed")).toBe("true");
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, getComputedStyle(document.querySelector(".embed-map") as Element).aspectRatio])).toEqual([320, "9 / 10"]);
    expect(errors.filter((text) => !text.includes("icon"))).toEqual([]);
  });
});
