// Where the files lie that go with the page of a view. It must not know what is in them.

import type { Choice } from "../model/choice";
import type { Site } from "./document";

type View = Pick<Choice, "language" | "indicator" | "period">;

/** Path of the picture by which a link to the view is known, below the site's root. */
export function previewPath({ language, indicator, period }: View): string {
  return `og/${language}/${indicator}/${period}.png`;
}

/** Absolute address of that picture. Social pages keep a picture by its address: other data, another address. */
export function previewAddress({ atlas, url }: Pick<Site, "atlas" | "url">, view: View): string {
  return `${url}${previewPath(view)}?v=${atlas.version}`;
}

/** Path of the record by which an editor's program turns a link to the view into an embed, below the site's root. */
export function oembedPath({ language, indicator, period }: View): string {
  return `oembed/${language}/${indicator}/${period}.json`;
}
