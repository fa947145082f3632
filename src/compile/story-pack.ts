// The command `npm run story:pack <id> [file.json] [--en]`: writes a story as one HTML file into the present folder and says
// where. With a file, the story is that one, as the editor exports it, whatever its id.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { parseStory, type Story } from "../model/story";
import { buildPack } from "./pack-script";
import { packOf } from "./packs";
import { atlas, read, siteOf } from "./plugin";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Where the reader stands who runs it by npm, which itself stands in the root. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const siteUrl = process.env["SITE_URL"] ?? "http://localhost:4173/";

/** The story that was asked for. @throws a sentence for who asked */
function storyOf(known: readonly Story[], id: string | undefined, file: string | undefined): Story {
  if (file !== undefined) {
    const { story, problems } = parseStory(readFileSync(resolve(here, file), "utf8"));
    for (const { path, found, expected } of problems) console.error(`${file} ${path.join(".")} “${found}”; expected ${expected}`);
    if (!story) throw new Error(`${file} is no story`);
    if (story.steps.length === 0) throw new Error(`${file} has no step to show`);
    return story;
  }
  const story = known.find((each) => each.id === id);
  if (!story) throw new Error(`no story ${id ?? "was named"}; there are ${known.map((each) => each.id).join(", ")}`);
  return story;
}

async function run(): Promise<void> {
  const given = process.argv.slice(2);
  const language = given.includes("--en") ? "en" : "vi";
  const [id, named] = given.filter((each) => !each.startsWith("--"));
  const file = named ?? (id?.endsWith(".json") ? id : undefined);
  const data = read(root);
  const site = siteOf(data, siteUrl, "");
  const story = storyOf(data.compiled.stories, id, file);
  const template = await buildPack(root, atlas({ root, siteUrl }), site.url);
  const text = packOf(template, { ...site, claims: data.compiled.claims }, story, language);
  const path = resolve(here, `${story.id}.html`);
  writeFileSync(path, text);
  console.log(`${path}  ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB, ${story.steps.length} steps; open it in a browser, from any folder or stick, without a network`);
}

run().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
