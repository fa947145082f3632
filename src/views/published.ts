// Where the site says that it is published. An address that is cited shall hold for everybody, whatever host it was read on.

/** Path of a page of a view, at the end of its canonical address. */
const VIEW = /(?:en\/)?v\/[^/]+\/[^/]+\/$/;

/**
 * Absolute address of the site's root, with its last slash: that of the page's canonical link, or of its own way home where
 * nobody told the build where it will be published.
 *
 * @param page a view, loaded from the site
 */
export function publishedRoot(page: Document): string {
  const home = page.querySelector<HTMLAnchorElement>("a.home")?.href.replace(/en\/$/, "") ?? page.baseURI;
  const canonical = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href.replace(VIEW, "");
  return canonical && new URL(canonical).hostname !== "localhost" ? canonical : home;
}
