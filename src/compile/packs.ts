// Stories as files of their own: what a template is filled with, beside the site and for the command line.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { JSDOM } from "jsdom";
import type { Plugin } from "vite";

import { drawPacked } from "../draw/packed-page";
import type { Claim, Language } from "../model/atlas";
import { fillPack, PACK_TEMPLATE } from "../model/pack";
import { packPath } from "../model/pack-address";
import { mapScene } from "../model/scene";
import type { Story } from "../model/story";
import { knowledge } from "../model/story-knowledge";
import { stepChoice } from "../model/story-step";
import { storyText } from "../model/story-text";
import type { Site } from "./document";
import { buildPack } from "./pack-script";
import { atlas, read, siteOf, type AtlasOptions } from "./plugin";

/** What a packed story is made of. */
export interface PackSite extends Pick<Site, "atlas" | "ground" | "sources" | "facts"> {
  readonly claims: readonly Claim[];
}

/**
 * A story's file.
 *
 * @param template as `buildPack` makes it
 * @throws for a story without a step
 */
export function packOf(template: string, site: PackSite, story: Story, language: Language): string {
  const [first] = story.steps;
  if (!first) throw new Error("a story without a step cannot be shown");
  const known = knowledge(site);
  const dom = new JSDOM("<body></body>");
  drawPacked(dom.window.document.body, { ...site, known, story, scene: mapScene(site.atlas, stepChoice(site.atlas, first, { language, theme: null })) });
  const page = dom.serialize().replace(/^.*<body>|<\/body>.*$/gs, "");
  dom.window.close();
  return fillPack(template, { language, story, title: storyText(known, null, story.title, language), page });
}

/** The plugin that writes them beside the site, after it. @param options as the atlas's own plugin has them */
export function packs(options: AtlasOptions): Plugin {
  let outDir: string | null = null;
  return {
    name: "packs",
    apply: "build",
    configResolved({ build }) {
      outDir = resolve(options.root, build.outDir);
    },
    async closeBundle(error) {
      if (outDir === null || error) return;
      const data = read(options.root);
      const site = { ...siteOf(data, options.siteUrl, ""), claims: data.compiled.claims };
      const template = await buildPack(options.root, atlas(options), site.url);
      const files = data.compiled.stories.flatMap((story) => (["vi", "en"] as const).map((language) => [packPath(language, story.id), packOf(template, site, story, language)] as const));
      for (const [path, text] of [[PACK_TEMPLATE, template] as const, ...files]) {
        const file = join(outDir, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
  };
}
