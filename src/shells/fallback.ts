// Where a reader without a network is sent when the page asked for was never kept: the home page, which can show any
// view. It must know no data: what does not exist is mended there.

/**
 * The same view on a home page.
 *
 * @param address below the site's root: path and query, no leading slash
 * @returns another address below the root; `null` when this is a home page already
 */
export function homeFor(address: string): string | null {
  const [path = "", query = ""] = address.split(/\?(.*)/s);
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const home = parts[0] === "en" ? "en/" : "";
  const [view, indicator, period] = home ? parts.slice(1) : parts;
  if (view === undefined) return null;
  const asked = [...(view === "v" && indicator ? [`indicator=${indicator}`] : []), ...(view === "v" && period ? [`period=${period}`] : []), ...(query ? [query] : [])];
  return home + (asked.length > 0 ? `?${asked.join("&")}` : "");
}
