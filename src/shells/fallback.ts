// What stands in for a page that a reader without a network asks for: its home page, which can show any view. It must
// know no data: what does not exist is mended there.

const HOMES = ["", "en/"] as const;

/** A home page below the site's root. */
export type Home = (typeof HOMES)[number];

/** The home page of an address's language. @param address below the site's root, no leading slash */
export function homeOf(address: string): Home {
  return /^en(?:[/?#]|$)/.test(address) ? "en/" : "";
}

/** An address without what a static host does not look at: it has one file for every query. */
export function pageOf(address: string): string {
  return address.replace(/[?#].*/s, "").replace(/(?:^|(?<=\/))index\.html$/, "");
}

/**
 * The same view on the home page of its language, then on that of the other.
 *
 * @param address below the site's root: path and query, no leading slash
 * @returns addresses below the root, best first, this page itself not among them
 */
export function standIns(address: string): readonly string[] {
  const [path = "", query = ""] = address.split(/\?(.*)/s);
  const own = homeOf(address);
  const [view, indicator, period] = path.slice(own.length).split("/").filter((part) => part !== "" && part !== "index.html");
  const asked = [...(view === "v" && indicator ? [`indicator=${indicator}`] : []), ...(view === "v" && period ? [`period=${period}`] : []), ...(query ? [query] : [])];
  const homes = HOMES.filter((home) => home !== own || view !== undefined).sort((a, b) => Number(b === own) - Number(a === own));
  return homes.map((home) => home + (asked.length > 0 ? `?${asked.join("&")}` : ""));
}

/**
 * Whether all that a page needs is there: one of another build has other names in it.
 *
 * @param html whose own addresses are relative
 * @param files below the site's root
 */
export function isWhole(html: string, files: ReadonlySet<string>): boolean {
  return [...html.matchAll(/\b(?:src|href)="(?:\.{1,2}\/)+(assets\/[^"?#]+)/g)].every(([, file = ""]) => files.has(file));
}
