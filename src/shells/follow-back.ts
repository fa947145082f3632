// The way back into a story for who came from a talk by a QR code: a line at the foot of the window. It must not know the
// stage.

import "./follow-back.css";

import { prefix } from "../model/address";
import type { Language } from "../model/atlas";
import { followedStep } from "../model/follow";
import { FOLLOW_WORDS } from "../model/words-follow";

/** Adds the line where the fragment names a step of a story that is here. @param root the site's, absolute */
export async function leadBack(hash: string, root: string, language: Language): Promise<void> {
  const followed = followedStep(hash);
  if (!followed) return;
  const { stories } = await import("virtual:stories");
  const story = stories.find(({ id }) => id === followed.story);
  if (!story) return;
  const say = FOLLOW_WORDS[language];
  const line = document.createElement("a");
  line.className = "follow-back";
  line.href = `${root}${prefix(language)}?story=${story.id}&step=${followed.step}`;
  line.textContent = `${say.back} “${story.title[language]}”, ${say.step} ${followed.step}`;
  document.body.append(line);
}
