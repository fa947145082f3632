// The story editor as a shell: fetches what sentences take their numbers from, then lets the editor draw.

import type { Atlas, Language } from "../model/atlas";
import { knowledge } from "../model/story-knowledge";
import { EDITOR_WORDS } from "../model/words-editor";
import { loadClaims, loadFacts } from "../views/lazy";
import { AtlasLegend } from "../views/legend";
import { AtlasEditor } from "../views/story-editor";

/** Begins on the editor's page. @param root the site's, absolute */
export async function writeStories(atlas: Atlas, root: string): Promise<void> {
  const element = document.querySelector<AtlasEditor>("atlas-editor") as AtlasEditor;
  const language: Language = document.documentElement.lang === "en" ? "en" : "vi";
  try {
    const [{ stories, loadStory }, facts, claims] = await Promise.all([import("virtual:stories"), loadFacts(), loadClaims()]);
    customElements.define("atlas-legend", AtlasLegend);
    element.parts = { known: knowledge({ atlas, facts: [...facts.values()], claims }), language, root, stories, loadStory };
    customElements.define("atlas-editor", AtlasEditor);
  } catch {
    const say = EDITOR_WORDS[language];
    element.textContent = say.failed;
  }
}
