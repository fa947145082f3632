// The way to keep a story as one file that needs no network.

import { html, nothing, type TemplateResult } from "lit";

import type { Language } from "../model/atlas";
import type { Story } from "../model/story";
import { PACK_WORDS } from "../model/words-pack";
import { saveFile } from "./hand";

/** Where a story lies as one file; or, for one that did not ship with the atlas, what makes that file's text; `null` in such a file. */
export type PackWay = string | (() => Promise<string>) | null;

/** Makes the file and saves it; where that fails, says so beside the button. */
async function save(button: HTMLButtonElement, name: string, make: () => Promise<string>, failed: string): Promise<void> {
  const told = button.parentElement?.querySelector("[role=status]");
  button.ariaDisabled = "true";
  try {
    saveFile(name, new Blob([await make()], { type: "text/html" }));
    if (told) told.textContent = "";
  } catch {
    if (told) told.textContent = failed;
  }
  button.ariaDisabled = null;
}

/** A link or a button that saves it, with its size. */
export function stagePack({ story, pack }: { readonly story: Story; readonly pack: PackWay }, language: Language): TemplateResult | typeof nothing {
  const say = PACK_WORDS[language];
  if (pack === null) return nothing;
  const way =
    typeof pack === "string"
      ? html`<a href=${pack} download>${say.save}</a>`
      : html`<button type="button" @click=${(event: Event) => save(event.currentTarget as HTMLButtonElement, `${story.id}.html`, pack, say.failed)}>${say.save}</button>`;
  return html`<p class="stage-pack">${way} (${say.size}) <span role="status"></span></p>`;
}
