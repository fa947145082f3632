// What an editor's program gets for a link to a view: the frame to put in its place, as a record of oEmbed, one file a
// view, since a static host answers no questions.

import { PREVIEW } from "../draw/preview";
import { prefix } from "../model/address";
import type { Indicator, Language } from "../model/atlas";
import { indicatorOf } from "../model/cells";
import { title } from "../model/describe";
import { words } from "../model/words";
import { previewAddress } from "./companions";
import type { Site } from "./document";
import { embedPath } from "./embed-pages";
import type { PagedView } from "./pages";

/** Pixels of a frame in a column of text; a narrower one scrolls within, unless the page tells its height. */
export const EMBED_SIZE = { width: 700, height: 830 } as const;

/** A text as the value of an attribute in quotes, which nothing in it can end. */
function quoted(text: string): string {
  return `"${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
}

/** A frame as HTML, its title in its page's language. Its attributes are those that content systems let pass, so its border is no style. */
function frameOf(src: string, name: string, lang: Language): string {
  const attributes = { src, title: name, lang, width: "100%", height: String(EMBED_SIZE.height), loading: "lazy", frameborder: "0" };
  return `<iframe ${Object.entries(attributes).map(([key, value]) => `${key}=${quoted(value)}`).join(" ")}></iframe>`;
}

/**
 * A view as oEmbed's `rich` response.
 *
 * @see https://oembed.com, 2.3.4.4
 */
export function oembedOf({ atlas, url }: Pick<Site, "atlas" | "url">, view: PagedView): Readonly<Record<string, string | number>> {
  const name = title(indicatorOf(atlas, view.indicator) as Indicator, view);
  return {
    type: "rich",
    version: "1.0",
    title: name,
    provider_name: words(view.language).atlas,
    provider_url: url + prefix(view.language),
    ...EMBED_SIZE,
    html: frameOf(url + embedPath(view), `${name} – ${words(view.language).atlas}`, view.language),
    thumbnail_url: previewAddress({ atlas, url }, view),
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  };
}
