// What a browser test starts from: hosts and browsers, each started once a test file and ended after it, and pages that
// remember what went wrong in them.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll } from "vitest";
import { startBrowser } from "./launch";
import { startHost, type Host, type HostOptions } from "./serve";

const hosts = new Map<string, Promise<Host>>();
const browsers = new Map<boolean, Promise<Browser>>();

afterAll(async () => {
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  await Promise.all([...hosts.values()].map(async (host) => (await host).close()));
  browsers.clear();
  hosts.clear();
});

function once<K, V>(kept: Map<K, Promise<V>>, key: K, start: () => Promise<V>): Promise<V> {
  const value = kept.get(key) ?? start();
  kept.set(key, value);
  return value;
}

/** A host of dist/ (or another folder), the same one for the same options within a test file. */
export function serveDist(options: HostOptions = {}): Promise<Host> {
  return once(hosts, JSON.stringify({ ...options, block: options.block?.toString() }), () => startHost(options));
}

/** A browser with or without WebGL, the same one within a test file. */
export function launch({ webgl }: { readonly webgl: boolean }): Promise<Browser> {
  return once(browsers, webgl, () => startBrowser(webgl));
}

/** How many times slower a page's processor is made (`SLOWER=5`), to find tests that do not wait for what they look at. */
const SLOWER = Number(process.env["SLOWER"] ?? 1);

async function slow(page: Page): Promise<void> {
  if (SLOWER > 1) await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

/** What a page did that no page should; the lists grow as it lives. */
export interface Watch {
  /** Errors of the console and uncaught ones, in order. */
  readonly errors: readonly string[];
  /** Addresses asked for outside the page's own origin; `data:` and `blob:` stay within. */
  readonly foreign: readonly string[];
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
}

/** Watches a page from now on. @param origin the one it may ask */
export function watch(page: Page, origin: string): Watch {
  const errors: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    requests.push(url.href);
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) foreign.push(url.href);
  });
  page.on("websocket", (socket) => {
    if (new URL(socket.url()).host !== new URL(origin).host) foreign.push(socket.url());
  });
  return { errors, foreign, requests };
}

/** How a page is opened; left out, it is a reader's in Hà Nội, at a desk, with WebGL and scripts. */
export interface OpenOptions extends BrowserContextOptions {
  readonly webgl?: boolean;
  readonly host?: HostOptions;
}

/** A page in a context of its own, with its host and what was seen of it. */
export interface Opened extends Watch {
  readonly page: Page;
  readonly host: Host;
}

/**
 * Opens a page of the built site in a context of its own and waits until it is loaded.
 *
 * @param path from the host's root, with a leading slash
 */
export async function open(path: string, { webgl = true, host: hostOptions = {}, ...context }: OpenOptions = {}): Promise<Opened> {
  const [host, browser] = await Promise.all([serveDist(hostOptions), launch({ webgl })]);
  const pinned = { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport: { width: 1440, height: 900 } };
  const reader = await browser.newContext({ ...pinned, ...context });
  reader.on("page", (opened) => void slow(opened).catch(() => undefined));
  const page = await reader.newPage();
  const seen = watch(page, host.origin);
  await page.goto(`${host.origin}${path}`);
  return { page, host, ...seen };
}
