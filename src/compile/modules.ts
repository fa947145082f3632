// What the browser imports of the data: one virtual module for each thing that is loaded by itself. Everything travels
// as `JSON.parse` of a text, which engines read faster than a literal of the same size.

import type { Text } from "../model/atlas";
import type { Glyphs } from "../model/glyphs";
import { knowledge } from "../model/story-knowledge";
import { toldOf } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { encode } from "../model/wire";
import type { Compiled } from "./assemble";
import { glyphsFor } from "./glyphs";
import { paletteCss, shadowPaletteCss } from "./palette";
import type { Files } from "./read";
import { topologyModule } from "./topology";

/** Names of the virtual modules; `virtual:palette.css` is a stylesheet. */
export const MODULES = ["virtual:atlas", "virtual:sources", "virtual:facts", "virtual:claims", "virtual:glyphs", "virtual:stories", "virtual:topology/l0", "virtual:topology/l1", "virtual:topology/l2", "virtual:palette.css", "virtual:embed-style"] as const;

/** One story has a module of its own, by its id. */
const STORY = "virtual:story/";

export type ModuleName = (typeof MODULES)[number] | `${typeof STORY}${string}`;

/** Whether an id is of a virtual module; one of a story that is not there is of none. */
export function isModule(id: string, { stories }: Pick<Compiled, "stories">): id is ModuleName {
  return (MODULES as readonly string[]).includes(id) || stories.some((story) => id === STORY + story.id);
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The letters of all that pictures may say. */
export function lettersOf(compiled: Compiled): Glyphs {
  return glyphsFor(JSON.stringify([encode(compiled.atlas), compiled.sources, compiled.stories]));
}

function constantText(name: string, value: string): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/** What is told of the stories before one is opened, and the way to open it. */
function storiesModule(compiled: Compiled): string {
  const known = knowledge(compiled);
  const entries = compiled.stories.map(({ id, title, summary, steps }) => {
    const said = (text: Text): Text => ({ vi: storyText(known, null, text, "vi"), en: storyText(known, null, text, "en") });
    return { id, title: said(title), summary: said(summary), steps: steps.length };
  });
  const ways = compiled.stories.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(STORY + id)})`);
  return `${constant("stories", entries)}
const ways = new Map(Object.entries({ ${ways.join(", ")} }));
export const loadStory = async (id) => (await ways.get(id)?.())?.story ?? null;
export const loadTold = async (id) => (await ways.get(id)?.())?.told ?? null;`;
}

/** A story, and what the references of its texts say: a changed figure changes both chunks, the story's and its data's. */
function storyModule(compiled: Compiled, id: string): string {
  const story = compiled.stories.find((each) => each.id === id) ?? null;
  return `${constant("story", story)}\n${constant("told", story && toldOf(knowledge(compiled), story))}`;
}

/** Source text of a virtual module. */
export function moduleSource(name: ModuleName, compiled: Compiled, files: Files): string {
  switch (name) {
    case "virtual:atlas":
      return constant("wire", encode(compiled.atlas));
    case "virtual:sources":
      return constant("sources", compiled.sources);
    case "virtual:facts":
      return constant("facts", compiled.facts);
    case "virtual:glyphs":
      return constant("glyphs", lettersOf(compiled));
    case "virtual:claims":
      return constant("claims", compiled.claims);
    case "virtual:topology/l0":
      return topologyModule(files, "l0");
    case "virtual:topology/l1":
      return topologyModule(files, "l1");
    case "virtual:topology/l2":
      return topologyModule(files, "l2");
    case "virtual:palette.css":
      return paletteCss();
    case "virtual:embed-style":
      return constantText("style", shadowPaletteCss());
    case "virtual:stories":
      return storiesModule(compiled);
    default:
      return storyModule(compiled, name.slice(STORY.length));
  }
}
