// One draft on the desk: every act on it is kept by this browser before anything else happens, can be taken back, and never
// overwrites what another tab wrote. It must not know how it is shown.

import type { Story } from "../model/story";
import { edited, openDraft, touched, type Draft, type Edit } from "../model/story-edit";
import { freeId } from "../model/story-name";
import { EDITOR_WORDS } from "../model/words-editor";
import type { Language } from "../model/atlas";
import { keepDraft, keptDraft, newsOf, rememberLast, shelf, type KeepFailure } from "./shelf";

/** Milliseconds without a key after which what is typed next is another act. */
const REST = 1200;

/** What is on the desk. */
export interface Desktop {
  readonly draft: Draft | null;
  /** Index of the step that is worked on. */
  readonly at: number;
  /** Why the browser does not keep it; `null` while it does. */
  readonly failure: KeepFailure | null;
  /** When it was last kept; milliseconds of the epoch. */
  readonly saved: number | null;
  /** Another tab wrote this story since it was last kept here. */
  readonly conflict: boolean;
  /** What was done last, in words. */
  readonly told: string;
}

/** The desk and what can be done at it. */
export interface Session {
  readonly desktop: Desktop;
  readonly act: (edit: Edit, told?: string) => void;
  readonly travel: (type: "undo" | "redo") => void;
  readonly pick: (at: number) => void;
  readonly tell: (told: string) => void;
  /** Lays a story on the desk under an id of its own; what is kept already stays. */
  readonly begin: (story: Story) => void;
  /** Lays a kept story on the desk. @returns whether it is there */
  readonly open: (id: string) => boolean;
  /** Goes on as a story of its own: another tab's is not overwritten. */
  readonly fork: () => void;
  readonly clear: () => void;
  /** Hears of another tab's writing. @returns whether the desk or the shelf changed */
  readonly hear: (event: StorageEvent) => void;
}

const EMPTY: Desktop = { draft: null, at: 0, failure: null, saved: null, conflict: false, told: "" };

/**
 * Sets up a desk.
 *
 * @param changed told whenever something on it changed; the second word is whether the story is another one now
 */
export function session(language: Language, changed: (isOther: boolean) => void): Session {
  const say = EDITOR_WORDS[language];
  let desktop = EMPTY;
  let rest = 0;

  function put(next: Partial<Desktop>): void {
    const before = desktop.draft?.story.id;
    desktop = { ...desktop, ...next };
    changed(desktop.draft?.story.id !== before);
  }

  function kept(draft: Draft): Pick<Desktop, "failure" | "saved"> {
    const failure = keepDraft(draft);
    return { failure, saved: failure ? null : Date.now() };
  }

  function ownId(wanted: string): string {
    return freeId(wanted, [...shelf().map(({ id }) => id), ...(desktop.draft ? [desktop.draft.story.id] : [])]);
  }

  function lay(draft: Draft, more: Partial<Desktop>): void {
    rememberLast(draft.story.id);
    put({ ...EMPTY, draft, ...more });
  }

  /** The draft under another id; the way back leads to that one too. */
  function renamed(draft: Draft): Draft {
    const id = ownId(draft.story.id);
    const past = draft.past.map((change) => ({ ...change, head: change.head && ([{ ...change.head[0], id }, { ...change.head[1], id }] as const) }));
    return { ...draft, story: { ...draft.story, id }, past, future: [] };
  }

  function fork(draft: Draft): void {
    const own = renamed(draft);
    rememberLast(own.story.id);
    put({ draft: own, conflict: false, told: say.forked, ...kept(own) });
  }

  function act(edit: Edit, told?: string): void {
    const { draft, conflict, at } = desktop;
    if (!draft) return;
    const next = edited(draft, edit);
    if (next === draft) {
      if (told !== undefined) put({ told });
      return;
    }
    if (edit.type === "rest") return put({ draft: next, ...(told !== undefined && { told }) });
    clearTimeout(rest);
    rest = window.setTimeout(() => act({ type: "rest" }), REST);
    if (conflict) return fork(next);
    // Kept before anything else: what was typed is there whatever happens next.
    put({ draft: next, at: Math.min(at, Math.max(0, next.story.steps.length - 1)), ...kept(next), ...(told !== undefined && { told }) });
  }

  return {
    get desktop() {
      return desktop;
    },
    act,
    travel(type) {
      const change = desktop.draft?.[type === "undo" ? "past" : "future"].at(-1);
      if (!change) return;
      act({ type }, type === "undo" ? say.undone : say.redone);
      put({ at: touched(change, desktop.draft?.story.steps.length ?? 0) ?? desktop.at });
    },
    pick(at) {
      act({ type: "rest" });
      put({ at });
    },
    tell: (told) => put({ told }),
    begin(story) {
      const draft = openDraft({ ...story, id: ownId(story.id) });
      lay(draft, kept(draft));
    },
    open(id) {
      const found = keptDraft(id);
      if (found) lay(found.draft, { saved: found.saved });
      return found !== null;
    },
    fork: () => desktop.draft && fork(desktop.draft),
    clear: () => put(EMPTY),
    hear(event) {
      const news = newsOf(event);
      if (news) put(news === desktop.draft?.story.id ? { conflict: true } : {});
    },
  };
}
