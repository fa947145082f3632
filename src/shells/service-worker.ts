// Keeps the atlas for readers without a network: both home pages, every script but the map engine's, the data and the
// type are fetched when it is installed; pages and what else was used are kept as they pass.

import { cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

import { homeFor } from "./fallback";

declare const self: {
  /** Filled in by the build: every file to keep, with its revision. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "activate", listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
};

/** Seconds that a page may take before the kept one is shown. */
const PATIENCE = 4;

precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// The page that installed it is kept too, once it asks for more. A newer worker waits until all pages of the older are
// closed: these still ask for its files.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const pages = new NetworkFirst({ cacheName: "pages", networkTimeoutSeconds: PATIENCE });
registerRoute(({ request }) => request.mode === "navigate", pages);

// Names hold a hash of what is in them: what was kept is right for ever.
const assets = new CacheFirst({ cacheName: "assets" });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${self.registration.scope}assets/`),
  async (context) => (await matchPrecache(context.request)) ?? assets.handle(context),
);
registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && request.mode !== "navigate" && url.href.startsWith(self.registration.scope),
  async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate" || !request.url.startsWith(self.registration.scope)) return Response.error();
  const address = request.url.slice(self.registration.scope.length);
  const home = homeFor(address);
  if (home !== null) return Response.redirect(self.registration.scope + home);
  return (await matchPrecache(`${address.startsWith("en") ? "en/" : ""}index.html`)) ?? Response.error();
});
