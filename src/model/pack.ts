// One file that holds the stage and a story: a template with marks, and how a page and its story are put into it. It must
// not know what else stands in the template.

import type { Language } from "./atlas";
import { writeStory, type Story } from "./story";

/** Where a template is filled in; each stands in it once, before its script. */
export const PACK_MARKS = { language: "<!--pack:language-->", name: "<!--pack:name-->", title: "<!--pack:title-->", page: "<!--pack:page-->", story: "<!--pack:story-->" } as const;

/** The id of the element that holds the story's file. */
export const PACK_SLOT = "packed-story";

/** What is put into a template. */
export interface Packed {
  readonly language: Language;
  readonly story: Story;
  /** In words, not HTML. */
  readonly title: string;
  /** HTML of the body before any script. */
  readonly page: string;
}

/** A story's file as the content of a `<script type="application/json">`: nothing in it can end the element, and `parseStory` reads it as it is. */
export function packSlot(story: Story): string {
  return writeStory(story).replaceAll("<", "\\u003c");
}

/** The template as a whole file. */
export function fillPack(template: string, { language, story, title, page }: Packed): string {
  const parts = { language, name: story.id, title: title.replaceAll("&", "&amp;").replaceAll("<", "&lt;"), page, story: packSlot(story) };
  // The script may hold the marks' own names, and what is put in may hold `$`: each first one is cut out, from the last on.
  return (["story", "page", "title", "name", "language"] as const).reduce((text, part) => {
    const at = text.indexOf(PACK_MARKS[part]);
    return text.slice(0, at) + parts[part] + text.slice(at + PACK_MARKS[part].length);
  }, template);
}

/** Path of the template below the site's root: what a story of one's own is put into. */
export const PACK_TEMPLATE = "story/template.html";
