// The address bar: writes each choice, reads Back and Forward. What a reader chose makes a step back; how it
// is drawn does not, nor what a slider passes through.

import { parse, write } from "../model/address";
import type { Atlas } from "../model/atlas";
import type { Choice } from "../model/choice";
import { LINKED } from "../model/story-name";
import type { Store } from "./store";

const STEPS: readonly (keyof Choice)[] = ["indicator", "period", "unit", "project", "compare", "view", "story", "step"];

/** The site's root as an absolute address, from the page's own word on where it lies. */
export function siteRoot(document: Document): string {
  return new URL(document.documentElement.dataset["root"] ?? "./", document.baseURI).href;
}

/** The choice of the present address, mended. */
export function readAddress(atlas: Atlas, root: string, href: string): Choice {
  return parse(atlas, href.startsWith(root) ? href.slice(root.length) : "");
}

/** Keeps the address bar and a store in step. An address that the reader went back to stays as it is. */
export function bindHistory(store: Store, atlas: Atlas, root: string): void {
  let returning = false;
  store.subscribe(({ choice }, { choice: before }, intent) => {
    if (choice === before || returning) return;
    // A linked story lies behind the `#` and stays there.
    const url = root + write(atlas, choice) + (choice.story === LINKED ? location.hash : "");
    if (url === location.href) return;
    const isPassing = intent.type === "choose" && intent.passing === true;
    const isStep = !isPassing && STEPS.some((key) => choice[key] !== before[key]);
    history[isStep ? "pushState" : "replaceState"](null, "", url);
  });
  addEventListener("popstate", () => {
    returning = true;
    store.dispatch({ type: "choose", wish: readAddress(atlas, root, location.href) });
    returning = false;
  });
}
