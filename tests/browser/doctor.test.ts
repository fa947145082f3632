// The doctor is right: for each policy, sandbox and content system, what it says of the ways in is what Chromium does with
// the codes in a page of another origin.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { diagnose, type Loss, type Strip } from "../../src/model/doctor";
import { elementScript, frameCode } from "../../src/model/embed-code";
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
const SITE = { root: "SITE/" };
const ELEMENT = `<script type="module" src="${elementScript(SITE)}"></script><cong-thuong-atlas>${STILL}</cong-thuong-atlas>`;
const FRAME = frameCode(SITE, { language: "vi", indicator: "iip_growth", period: "2024-H1", unit: null, view: "map", theme: null, controls: ["unit", "map"], version: null, width: 700 }, { height: RESERVED, title: "Atlas", parent: true });

interface Seen {
  readonly page: Page;
  readonly site: Host;
  /** What the article stands in. */
  readonly article: Frame;
}

interface Rules {
  readonly csp?: string;
  readonly sandbox?: string;
  readonly cms?: readonly Strip[];
}

/** Opens an article with a code in it, as its page's rules leave it. */
async function publish(code: string, { csp = "", sandbox = "", cms = [] }: Rules, webgl = false): Promise<Seen> {
  const site = await startHost({ cors: true });
  const put = (text: string): string => text.replaceAll("SITE", site.origin);
  const root = mkdtempSync(join(tmpdir(), "doctor-"));
  const html = (body: string, head = ""): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài báo</title>${head}</head><body>${body}</body></html>`;
  // The rules are the article's; what stands around it has none.
  const meta = csp && sandbox ? `<meta http-equiv="Content-Security-Policy" content="${put(csp)}">` : "";
  writeFileSync(join(root, "article.html"), html(put(cms.reduce((text, strip) => STRIPPED[strip](text), code)), meta));
  writeFileSync(join(root, "outer.html"), html(`<iframe ${sandbox === "sandbox" ? "sandbox" : `sandbox="${sandbox}"`} src="article.html" title="Bài" width="100%" height="1500"></iframe>`));
  const newsroom = await startHost({ root, cors: true, ...(csp && !sandbox ? { headers: { "Content-Security-Policy": put(csp) } } : {}) });
  const context = await (await launch({ webgl })).newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  ended.push(() => site.close(), () => newsroom.close(), () => rmSync(root, { recursive: true }));
  await page.goto(`${newsroom.origin}/${sandbox ? "outer" : "article"}.html`);
  await page.waitForLoadState("networkidle");
  await rest(page);
  return { page, site, article: page.frames()[sandbox ? 1 : 0] as Frame };
}

const asked = ({ site }: Seen, path: RegExp): boolean => site.requests.some((each) => path.test(each));

/** Whether a worker may start here as the zoomable map's does: from a blob that imports a module of ours. */
function worksBeside({ article, site }: Seen): Promise<boolean> {
  return article.evaluate((url) => new Promise<boolean>((resolve) => {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob([`import "${url}"; postMessage(1)`], { type: "text/javascript" })), { type: "module" });
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  }), `${site.origin}/embed/figure/ground.js`);
}

/** Whether a figure's link opens a window. */
async function leaves({ page }: Seen, frame: Frame): Promise<boolean> {
  const opened = page.context().waitForEvent("page", { timeout: 4000 }).then((next) => next.close().then(() => true), () => false);
  await frame.locator('.embed a[target="_blank"]').first().click();
  return opened;
}

/** What an element lost, but for a zoomable map where the page is sandboxed. */
async function lossesOfElement(seen: Seen, sandbox = ""): Promise<readonly Loss[]> {
  const { article } = seen;
  // The hand that a reader is given is the script's; in a figure that only stands there nothing is pressed.
  if ((await article.locator("cong-thuong-atlas [aria-pressed]").count()) > 0) return [...(sandbox || (await worksBeside(seen)) ? [] : (["zoom"] as const)), ...((await leaves(seen, article)) ? [] : (["links"] as const))];
  if ((await article.locator("svg").count()) === 0) return ["touch", "picture"];
  return (await article.locator("pattern[id]").count()) === 0 ? ["touch", "hatch"] : ["touch"];
}

/** What a frame lost, but for its zoomable map. */
async function lossesOfFrame(seen: Seen): Promise<readonly Loss[]> {
  const { page, article } = seen;
  if (!asked(seen, /^\/embed\/iip_growth\/2024-H1\/$/)) return ["frame"];
  const embed = page.frames().at(-1) as Frame;
  const losses: Loss[] = [];
  if ((await embed.locator("[aria-pressed]").count()) === 0) losses.push("touch");
  const box = (): Promise<number> => article.locator("iframe").evaluate((frame) => frame.clientHeight);
  if ((await box()) === RESERVED) losses.push("height");
  else {
    await page.setViewportSize({ width: 500, height: 900 });
    await rest(page);
    await page.waitForTimeout(300);
    const high = await embed.locator("html").evaluate((html) => html.getBoundingClientRect().height);
    if (Math.abs((await box()) - high) > 1) losses.push("follow");
  }
  if (!(await leaves(seen, embed))) losses.push("links");
  return losses;
}

/** What the doctor says of both codes is what becomes of them. */
async function examine(rules: Rules): Promise<void> {
  const { csp = "", sandbox = "", cms = [] } = rules;
  const said = (way: "element" | "frame", { site }: Seen, zoom: boolean): readonly Loss[] =>
    [...diagnose(way, hostOf({ csp: csp.replaceAll("SITE", site.origin), sandbox, cms }, "http"), { folder: `${site.origin}/embed/`, zoom }).losses].sort();
  const element = await publish(ELEMENT, rules);
  expect([...(await lossesOfElement(element, sandbox))].sort(), "element").toEqual(said("element", element, sandbox === ""));
  await element.page.context().close();
  const frame = await publish(FRAME, rules);
  expect([...(await lossesOfFrame(frame))].sort(), "frame").toEqual(said("frame", frame, false));
  await frame.page.context().close();
}

const POLICIES: readonly string[] = [
  "",
  "default-src 'none'",
  "default-src 'self'",
  "default-src *",
  "default-src 'none'; script-src SITE",
  "default-src 'none'; script-src SITE; worker-src blob: SITE; frame-src SITE",
  "script-src SITE; worker-src blob:",
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

it.each(POLICIES)("is right about the policy “%s”", (csp) => examine({ csp }));

it.each(["sandbox", "allow-scripts allow-popups", "ALLOW-SCRIPTS  allow-popups allow-same-origin", "allow-popups", "allow-scripts allow-same-origin"])("is right about the sandbox “%s”", (sandbox) => examine({ sandbox }));

const TOGETHER: readonly (readonly [csp: string, sandbox: string])[] = [
  ["default-src 'none'; script-src SITE; frame-src SITE", "allow-scripts"],
  ["script-src 'none'", "allow-scripts allow-popups allow-same-origin"],
  ["script-src 'none'; style-src 'none'", "allow-scripts allow-same-origin"],
  ["frame-src 'none'", "allow-scripts allow-popups"],
];

it.each(TOGETHER)("is right about the policy “%s” in the sandbox “%s”", (csp, sandbox) => examine({ csp, sandbox }));

const TAKEN: readonly (readonly Strip[])[] = [["script"], ["iframe"], ["style"], ["ids"], ["svg"], ["custom"], ["script", "svg"], ["custom", "ids"], ["script", "style"]];

it.each(TAKEN.map((cms) => ({ cms })))("is right about a content system that takes out $cms", ({ cms }) => examine({ cms }));

const MAPS: readonly (readonly [csp: string, sandbox: string])[] = [
  ["default-src 'none'; script-src SITE; worker-src blob: SITE", ""],
  ["script-src SITE blob:", ""],
  ["script-src SITE; worker-src blob:", ""],
  ["require-trusted-types-for 'script'; trusted-types cong-thuong-atlas", ""],
  ["require-trusted-types-for 'script'; trusted-types another", ""],
  ["worker-src blob: SITE", "allow-scripts allow-same-origin"],
  ["", "allow-scripts"],
];

it.each(MAPS)("is right about the zoomable map itself under the policy “%s” in the sandbox “%s”", async (csp, sandbox) => {
  const { page, site, article } = await publish(ELEMENT, { csp, sandbox }, true);
  await article.locator(".embed-zoom button").click();
  const [live, refused] = [article.locator('[data-zoom="live"]'), article.locator(".embed-zoom p:not(:empty)")];
  await live.or(refused).first().waitFor({ timeout: 25_000 });
  const verdict = diagnose("element", hostOf({ csp: csp.replaceAll("SITE", site.origin), sandbox, cms: [] }, "http"), { folder: `${site.origin}/embed/`, zoom: true });
  expect((await live.count()) === 0).toBe(verdict.losses.includes("zoom"));
  expect(await article.locator("cong-thuong-atlas .units [data-unit]").count()).toBe(28);
  await page.context().close();
});
