// The stories that ship with the atlas, each fetched when it is opened.

import type { Text } from "../model/atlas";
import type { Story } from "../model/story";
import { FIXTURE } from "./story-fixture";

/** A story by name, before it is opened. */
export interface Spine {
  readonly id: string;
  readonly title: Text;
}

/** All stories by name. */
export function storyList(): Promise<readonly Spine[]> {
  return Promise.resolve(FIXTURE);
}

/** A story; `null` where there is none of that name. */
export function loadStory(id: string): Promise<Story | null> {
  return Promise.resolve(FIXTURE.find((story) => story.id === id) ?? null);
}
