// The doctor is right: for each policy, sandbox and content system, what it says of the ways in is what Chromium does with
// the codes in a page of another origin.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { diagnose, type Loss, type Strip } from "../../src/model/doctor";
import { hostOf } from "../../src/model/host-notes";
import { launch } from "./harness";
import { rest } from "./page";
import { DIST, startHost, type Host } from "./serve";

const ended: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ended) await end();
});

/** Pixels that the frame is given, which no figure's height is. */
const RESERVED = 333;

/** What a content system leaves of a code. */
const STRIPPED: Readonly<Record<Strip, (html: string) => string>> = {
  script: (html) => html.replaceAll(/<script\b.*?<\/script>/gs, ""),
  iframe: (html) => html.replaceAll(/<iframe\b.*?<\/iframe>/gs, ""),
  style: (html) => html.replaceAll(/ style="[^"]*"/g, ""),
  ids: (html) => html.replaceAll(/ (?:id|class)="[^"]*"/g, ""),
  svg: (html) => html.replaceAll(/<svg\b.*?<\/svg>/gs, ""),
  custom: (html) => html.replaceAll(/<\/?cong-thuong-atlas[^>]*>/g, ""),
};

const STILL = readFileSync(join(DIST, "embed/snippet/vi/iip_growth/2024-H1.html"), "utf8");
const ELEMENT = `<script type="module" src="SITE/embed/cong-thuong-atlas.js"></script><cong-thuong-atlas>${STILL}</cong-thuong-atlas>`;
const FRAME = `<iframe src="SITE/embed/iip_growth/2024-H1/" title="Atlas" width="100%" height="${RESERVED}" frameborder="0" style="frame-sizing:content-height"></iframe><script type="module" src="SITE/embed/parent.js"></script>`;

interface Seen {
  readonly page: Page;
  readonly site: Host;
}

/** Opens an article with a code in it, as its page's rules leave it. */
async function publish(code: string, csp: string, sandbox: string, cms: readonly Strip[]): Promise<Seen> {
  const site = await startHost({ cors: true });
  const put = (text: string): string => text.replaceAll("SITE", site.origin);
  const root = mkdtempSync(join(tmpdir(), "doctor-"));
  const html = (body: string): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài báo</title></head><body>${body}</body></html>`;
  writeFileSync(join(root, "article.html"), html(put(cms.reduce((text, strip) => STRIPPED[strip](text), code))));
  writeFileSync(join(root, "outer.html"), html(`<iframe ${sandbox === "sandbox" ? "sandbox" : `sandbox="${sandbox}"`} src="article.html" title="Bài" width="700" height="900"></iframe>`));
  const newsroom = await startHost({ root, cors: true, ...(csp ? { headers: { "Content-Security-Policy": put(csp) } } : {}) });
  const context = await (await launch({ webgl: false })).newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  ended.push(() => site.close(), () => newsroom.close(), () => rmSync(root, { recursive: true }));
  await page.goto(`${newsroom.origin}/${sandbox ? "outer" : "article"}.html`);
  await page.waitForLoadState("networkidle");
  await rest(page);
  return { page, site };
}

const asked = ({ site }: Seen, path: RegExp): boolean => site.requests.some((each) => path.test(each));

/** Whether a worker from a blob may start here, as the zoomable map's must. */
function worksBeside({ page }: Seen): Promise<boolean> {
  return page.evaluate(() => new Promise<boolean>((resolve) => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" })));
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  }));
}

async function lossesOfElement(seen: Seen, sandbox: string): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  // A figure's module is fetched by the element alone, once its script runs.
  if (!asked(seen, /^\/embed\/figure\/vi\//)) {
    losses.push("touch");
    if (!sandbox && (await seen.page.locator("svg").count()) === 0) losses.push("picture");
    else if (!sandbox && (await seen.page.locator("pattern[id]").count()) === 0) losses.push("hatch");
  } else if (!sandbox && !(await worksBeside(seen))) losses.push("zoom");
  return losses;
}

async function lossesOfFrame(seen: Seen, sandbox: string): Promise<readonly Loss[]> {
  if (!asked(seen, /^\/embed\/iip_growth\/2024-H1\/$/)) return ["frame"];
  const losses: Loss[] = [];
  if (sandbox && !/allow-scripts/.test(sandbox)) expect((await seen.page.frames().at(-1)?.locator("svg.map").count()) ?? 1).toBe(1);
  if (!sandbox && (await seen.page.$eval("iframe", (frame) => frame.clientHeight)) === RESERVED) losses.push("height");
  return losses;
}

const POLICIES: readonly string[] = [
  "",
  "default-src 'none'",
  "default-src 'self'",
  "default-src *",
  "default-src 'none'; script-src SITE",
  "default-src 'none'; script-src SITE; worker-src blob:; frame-src SITE",
  "Script-Src   SITE;  script-src 'none'; frame-src 'none'",
  "script-src 'none'; script-src SITE",
  "script-src SITE/embed/",
  "script-src SITE/embed/cong-thuong-atlas.js",
  "script-src http:; child-src 'self'",
  "script-src-elem SITE; script-src 'none'",
  "script-src-elem 'none'; script-src *; style-src 'self'",
  "script-src SITE blob:; style-src 'none'; frame-src *",
  "script-src 'nonce-abc' 'strict-dynamic' SITE; style-src 'self'",
  "script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'",
  "child-src SITE blob:; default-src 'none'; script-src SITE",
  "frame-src SITE/embed/; script-src 'self'; style-src-attr 'none'; style-src 'unsafe-inline'",
  "default-src SITE, script-src 'self'",
  "img-src 'none'; upgrade-insecure-requests-not; worker-src 'none'",
  "frame-src HTTP://127.0.0.1:*; script-src 'none'; style-src 'unsafe-inline' 'nonce-abc'",
];

it.each(POLICIES)("is right about the policy “%s”", async (csp) => {
  const seen = await publish(ELEMENT, csp, "", []);
  const embed = { folder: `${seen.site.origin}/embed/`, zoom: true };
  const host = hostOf({ csp: csp.replaceAll("SITE", seen.site.origin), sandbox: "", cms: [] }, "http");
  expect(await lossesOfElement(seen, "")).toEqual(diagnose("element", host, embed).losses);
  await seen.page.context().close();
  const framed = await publish(FRAME, csp, "", []);
  const own = hostOf({ csp: csp.replaceAll("SITE", framed.site.origin), sandbox: "", cms: [] }, "http");
  expect(await lossesOfFrame(framed, "")).toEqual(diagnose("frame", own, { folder: `${framed.site.origin}/embed/`, zoom: true }).losses);
  await framed.page.context().close();
});

it.each(["sandbox", "allow-scripts allow-popups", "ALLOW-SCRIPTS  allow-popups allow-same-origin", "allow-popups"])("is right about the sandbox “%s”", async (sandbox) => {
  const seen = await publish(ELEMENT, "", sandbox, []);
  const host = hostOf({ csp: "", sandbox, cms: [] }, "http");
  const embed = { folder: `${seen.site.origin}/embed/`, zoom: false };
  expect((await lossesOfElement(seen, sandbox)).includes("touch")).toBe(diagnose("element", host, embed).losses.includes("touch"));
  await seen.page.context().close();
  const framed = await publish(FRAME, "", sandbox, []);
  expect((await lossesOfFrame(framed, sandbox)).includes("frame")).toBe(false);
  expect(asked(framed, /^\/embed\/page\.js$/) && /allow-scripts/i.test(sandbox)).toBe(!diagnose("frame", host, embed).losses.includes("touch"));
  await framed.page.context().close();
});

const TAKEN: readonly (readonly Strip[])[] = [["script"], ["iframe"], ["style"], ["ids"], ["svg"], ["custom"], ["script", "svg"], ["custom", "ids"], ["script", "style"]];

it.each(TAKEN.map((cms) => ({ cms })))("is right about a content system that takes out $cms", async ({ cms }) => {
  const seen = await publish(ELEMENT, "", "", cms);
  const host = hostOf({ csp: "", sandbox: "", cms }, "http");
  const embed = { folder: `${seen.site.origin}/embed/`, zoom: true };
  expect([...(await lossesOfElement(seen, ""))].sort()).toEqual([...diagnose("element", host, embed).losses].sort());
  await seen.page.context().close();
  const framed = await publish(FRAME, "", "", cms);
  expect(await lossesOfFrame(framed, "")).toEqual(diagnose("frame", host, { ...embed, folder: `${framed.site.origin}/embed/` }).losses);
  await framed.page.context().close();
});
