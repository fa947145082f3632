// A newsroom of another origin, whose articles hold embeds.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll } from "vitest";
import { launch, serveDist, watch, type Watch } from "./harness";
import { startHost, type Host } from "./serve";

const folders: string[] = [];
const newsrooms: Host[] = [];
afterAll(async () => {
  await Promise.all(newsrooms.splice(0).map((host) => host.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The element's script, as an article asks for it. */
export const SCRIPT = '<script type="module" src="SITE/embed/cong-thuong-atlas.js"></script>';

/** How an article is opened; left out, at a tablet's width with the site whole. */
export interface ArticleOptions extends BrowserContextOptions {
  /** Headers of the newsroom's answers, with `SITE` as in its body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the site does not give. */
  readonly block?: RegExp;
}

/** How far the page has jumped since it was opened, as browsers score it; a reader's own acts count, too. */
export function jumps(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { jumped: number }).jumped);
}

/** What the page was told of its reader's choices. */
export function changes(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { changes: unknown[] }).changes);
}

/** The element as an article has it. */
export function element(attributes = ""): string {
  return `<cong-thuong-atlas ${attributes}></cong-thuong-atlas>`;
}

/** Errors without the one that a strict newsroom's own policy makes of its own icon. */
export function ofTheSite(errors: readonly string[]): readonly string[] {
  return errors.filter((text) => !text.includes("data:,"));
}

/** Opens an article. @param body of its page, with `SITE` for the atlas's own origin */
export async function article(body: string, { headers = {}, block, ...context }: ArticleOptions = {}): Promise<Watch & { readonly page: Page; readonly site: Host }> {
  const site = await serveDist({ cors: true, ...(block ? { block } : {}) });
  const put = (text: string): string => text.replaceAll("SITE", site.origin);
  const root = mkdtempSync(join(tmpdir(), "newsroom-"));
  folders.push(root);
  writeFileSync(join(root, "index.html"), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bài báo</title><link rel="icon" href="data:,"></head><body><main><h1>Bài báo</h1>${put(body)}</main></body></html>`);
  const host = await startHost({ root, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value)])) });
  newsrooms.push(host);
  const page = await (await (await launch({ webgl: false })).newContext({ locale: "vi-VN", viewport: { width: 800, height: 900 }, ...context })).newPage();
  const seen = watch(page, site.origin);
  await page.addInitScript(() => {
    const own = window as unknown as { jumped: number; changes: unknown[] };
    own.jumped = 0;
    own.changes = [];
    addEventListener("atlas-change", (event) => own.changes.push((event as CustomEvent).detail));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) own.jumped += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${host.origin}/`);
  return { page, site, ...seen };
}
