// Keeps the atlas for readers without a network: every script but the map engine's, the data, the type and the home page
// in their language are fetched when it is installed; pages and what else was used are kept as they pass.

import { cleanupOutdatedCaches, precache } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

import { homeOf, isWhole, pageOf, standIns } from "./fallback";

interface Life {
  waitUntil(work: Promise<unknown>): void;
}

declare const self: {
  /** Filled in by the build: every file to keep. Each name holds a hash of what is in it. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: null }[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(wanted: { includeUncontrolled: true }): Promise<readonly { readonly url: string }[]> };
  addEventListener(type: "install" | "activate", listener: (event: Life) => void): void;
};

/** Seconds that a page may take before the kept one is shown. */
const PATIENCE = 4;

const { scope } = self.registration;
const manifest = self.__WB_MANIFEST;
const files = new Set(manifest.map(({ url }) => url));

/** Pages are kept by build, since each asks for the files of its own. */
const PAGES = `${scope} pages `;
const ours = PAGES + [...files].join().split("").reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 0).toString(36);

async function canBeKept(page: Response): Promise<boolean> {
  return page.status === 200 && !page.redirected && isWhole(await page.clone().text(), files);
}

/** Keeps a page, unless it is kept. What the browser has of it already is sent again only if it changed. */
async function keep(address: string): Promise<void> {
  const kept = await caches.open(ours);
  if (await kept.match(address)) return;
  const page = await fetch(address, { cache: "no-cache" });
  if (await canBeKept(page)) await kept.put(address, page);
}

/**
 * Keeps the pages that readers are on, the home pages of their languages, and those that an older worker kept.
 *
 * @throws when a home page is another build's than these files: installing is tried again at the next visit
 */
async function keepFirst(): Promise<void> {
  const readers = await self.clients.matchAll({ includeUncontrolled: true });
  const read = readers.flatMap(({ url }) => (url.startsWith(scope) ? url.slice(scope.length) : []));
  const before = await Promise.all((["", "en/"] as const).map(async (home) => ((await caches.match(scope + home)) ? [home] : [])));
  const homes = new Set([...before.flat(), ...(read.length > 0 ? read : [""]).map(homeOf)]);
  const pages = new Set([...homes, ...read.map(pageOf)]);
  await Promise.all([...pages].map((page) => keep(scope + page)));
  const kept = await caches.open(ours);
  for (const home of homes) if (!(await kept.match(scope + home))) throw new Error(`${scope + home} is of another build`);
}

async function dropOlderPages(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== ours);
  await Promise.all(older.map((name) => caches.delete(name)));
}

precache([...manifest]);
cleanupOutdatedCaches();
self.addEventListener("install", (event) => event.waitUntil(keepFirst()));
// The page that installed it is kept too, once it asks for more. A newer worker waits until all pages of the older are
// closed: these still ask for its files.
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([self.clients.claim(), dropOlderPages()])));

const pages = new NetworkFirst({
  cacheName: ours,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageOf(request.url)),
      cacheWillUpdate: async ({ response }) => ((await canBeKept(response)) ? response : null),
    },
  ],
});
registerRoute(
  // A story as one file is kept by who saves it.
  ({ request, url }) => request.mode === "navigate" && !/\/story\/[^/]+\.html$/.test(url.pathname),
  (context) => {
    const [page, done] = pages.handleAll(context);
    // A reader who turns to the other language has a home page there too.
    const home = scope + homeOf(context.request.url.slice(scope.length));
    (context.event as Life).waitUntil(done.then(() => keep(home)).catch(() => undefined));
    return page;
  },
);

// A name is right for ever, whichever build kept it.
const assets = new CacheFirst({ cacheName: "assets" });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${scope}assets/`),
  async (context) => (await caches.match(context.request)) ?? assets.handle(context),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate" || !request.url.startsWith(scope)) return Response.error();
  const kept = await caches.open(ours);
  for (const address of standIns(request.url.slice(scope.length))) {
    if (await kept.match(scope + pageOf(address))) return Response.redirect(scope + address);
  }
  return Response.error();
});
