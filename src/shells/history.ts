// The address bar: writes each choice, reads Back and Forward. What a reader chose makes a step back; how it
// is drawn does not, nor what a slider passes through.

import { parse, write } from "../model/address";
import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import type { Store } from "./store";

const STEPS: readonly (keyof Choice)[] = ["indicator", "period", "unit", "project", "compare", "view"];

/** The site's root as an absolute address, from the page's own word on where it lies. */
export function siteRoot(document: Document): string {
  return new URL(document.documentElement.dataset["root"] ?? "./", document.baseURI).href;
}

/** The choice of the present address, mended. */
export function readAddress(atlas: Atlas, root: string, href: string): Choice {
  return parse(atlas, href.startsWith(root) ? href.slice(root.length) : "");
}

/**
 * Keeps the address bar and a store in step. An address that the reader went back to stays as it is.
 *
 * @param defer does work soon after, since a browser takes its time over an address; what waits is written before the
 *   page goes, each choice in its turn
 */
export function bindHistory(store: Store, atlas: Atlas, root: string, defer: (work: () => void) => void): void {
  let returning = false;
  const waiting: { readonly url: string; readonly isStep: boolean }[] = [];
  const drain = (): void => {
    for (const { url, isStep } of waiting.splice(0)) if (url !== location.href) history[isStep ? "pushState" : "replaceState"](null, "", url);
  };
  store.subscribe(({ choice }, { choice: before }, intent) => {
    if (choice === before || returning) return;
    const isPassing = intent.type === "choose" && intent.passing === true;
    waiting.push({ url: root + write(atlas, choice), isStep: !isPassing && STEPS.some((key) => choice[key] !== before[key]) });
    defer(drain);
  });
  addEventListener("pagehide", drain);
  addEventListener("popstate", () => {
    waiting.length = 0;
    returning = true;
    store.dispatch({ type: "choose", wish: readAddress(atlas, root, location.href) });
    returning = false;
  });
}
