// The address by which listeners see on their phones what the stage shows: the page of the map, which a phone shows better
// than a stage, with a fragment that leads back into the story. It must not know how it is passed on.

import { write } from "./address";
import type { Atlas } from "./atlas";
import type { Choice } from "./choice";

/** A step of a story, as a fragment names it. */
export interface FollowedStep {
  readonly story: string;
  readonly step: number;
}

/**
 * @param root where the site is published, with its last slash
 * @param looked what is looked at now
 */
export function followAddress(atlas: Atlas, root: string, looked: Choice, { story, step }: FollowedStep): string {
  return `${root}${write(atlas, { ...looked, story: null, step: null, theme: null })}#story=${story}~${step}`;
}

/** The step that a fragment names, or `null`. */
export function followedStep(hash: string): FollowedStep | null {
  const [, story, step] = /^#story=([a-z0-9-]{1,64})~(\d{1,2})$/.exec(hash) ?? [];
  return story === undefined ? null : { story, step: Number(step) };
}

/** Whether an address, taken apart, opens only on the machine that shows it. */
export function isOwnMachine({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): boolean {
  return !/^https?:$/.test(protocol) || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
