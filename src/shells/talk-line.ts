// A window's line to the other windows of its talk: what one does, the others follow. It must not know what a step shows.

import type { StageIntent, StageState } from "../model/stage-state";
import { hear, move, openSide, readMessage, talkOf, towards, type Role, type Side, type Spoken, type Talk } from "../model/talk";

/** Milliseconds between two calls of a speaker, and after which a stage that did not answer is taken for gone. */
const BEAT = 2000;
const GONE = 5000;

/** What a window brings to the line. */
export interface TalkParts {
  readonly role: Role;
  /** Id of the story: stages of others are not heard. */
  readonly story: string;
  /** Which stage of the story; only a speaker may not know. */
  readonly session: string | null;
  /** Where this window stands. */
  readonly state: () => StageState;
  /** Moves this window, as its presenter would. */
  readonly lead: (intents: readonly StageIntent[]) => void;
  /** Told of every change of what is known of the talk. */
  readonly told?: (side: Side) => void;
}

/** The line of a window. */
export interface TalkLine {
  readonly side: Side;
  /** Whether windows can hear one another here at all. */
  readonly open: boolean;
  /** To be called when this window has moved. */
  moved(): void;
  /** Sets the clock to nothing. */
  restart(): void;
  end(): void;
}

/** A name for a stage, so that two of one story do not mix. */
export function newSession(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
}

function channelOf(story: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`atlas-talk:${story}`);
  } catch {
    return null;
  }
}

/** Opens a line; without channels in this browser, one on which nobody is ever heard. */
export function openLine({ role, story, session, state, lead, told = () => undefined }: TalkParts): TalkLine {
  let channel = channelOf(story);
  const isOpen = channel !== null;
  const listening = new AbortController();
  const { signal } = listening;
  let isLed = false;
  let heardAt = 0;
  let side: Side;

  const take = ([next, says]: Spoken): void => {
    const before = side;
    side = next;
    for (const each of says) channel?.postMessage(each);
    if (side !== before) told(side);
  };
  const moved = (): void => {
    if (!isLed) take(move(side, talkOf(state(), side.talk, Date.now())));
  };
  const follow = (talk: Talk): void => {
    isLed = true;
    lead(towards(state(), role, talk));
    isLed = false;
    // Where this window could not follow, it says where it stands.
    moved();
  };

  const [first, says] = openSide(role, session, talkOf(state(), { spent: 0, since: null }, Date.now()));
  side = first;
  channel?.addEventListener(
    "message",
    ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (!message) return;
      const { talk } = side;
      take(hear(side, message));
      if (side.linked) heardAt = Date.now();
      if (side.talk !== talk) follow(side.talk);
    },
    { signal },
  );
  for (const each of says) channel?.postMessage(each);

  const bye = (): void => {
    if (side.session !== null) channel?.postMessage({ type: "bye", from: role, session: side.session });
  };
  addEventListener("pagehide", bye, { signal });
  const beat = role === "speaker" && channel ? setInterval(call, BEAT) : undefined;
  function call(): void {
    if (side.linked && Date.now() - heardAt > GONE) take([{ ...side, linked: false }, []]);
    channel?.postMessage({ type: "hello", from: role, session: side.linked ? side.session : null });
  }

  return {
    get side() {
      return side;
    },
    open: isOpen,
    moved,
    restart() {
      take(move(side, { ...side.talk, spent: 0, since: side.talk.since === null ? null : Date.now() }));
    },
    end() {
      bye();
      clearInterval(beat);
      listening.abort();
      channel?.close();
      channel = null;
    },
  };
}
