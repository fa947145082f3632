// Light or dark as the reader wants it: on the page as `data-theme`, which all colours follow, and kept by this browser
// as far as it keeps things. An address that names a theme wins over what is kept.

import type { Choice } from "../model/choice";

/** A theme that was chosen; `null` as the system has it. */
export type Scheme = Choice["theme"];

const KEPT = "atlas-theme";

/** What this reader chose before in this browser. */
export function keptScheme(): Scheme {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a theme for the next page, or forgets the one kept; a browser that keeps nothing is no reason to stop. */
export function keepScheme(scheme: Scheme): void {
  try {
    if (scheme) localStorage.setItem(KEPT, scheme);
    else localStorage.removeItem(KEPT);
  } catch {
    // The page has it all the same, and so has its address.
  }
}

/** Dresses the page. */
export function applyScheme(scheme: Scheme): void {
  const { dataset } = document.documentElement;
  if (scheme) dataset["theme"] = scheme;
  else delete dataset["theme"];
}

/** Dresses the page before anything is known but its address. */
export function applyFirstScheme(query: string): void {
  applyScheme((/[?&]theme=(light|dark)(?:&|$)/.exec(query)?.[1] as Scheme | undefined) ?? keptScheme());
}
