// A window's line to the other windows of its talk: what one does, the others follow. It must not know what a step shows.

import type { StageIntent, StageState } from "../model/stage-state";
import { hear, move, openSide, readMessage, talkOf, towards, type Message, type Role, type Side, type Spoken, type Talk } from "../model/talk";

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

/** What carries messages to the other windows of a story, and brings theirs. */
interface Carrier {
  readonly say: (message: Message) => void;
  readonly end: () => void;
}

function byChannel(story: string, hears: (data: unknown) => void): Carrier | null {
  try {
    const channel = new BroadcastChannel(`atlas-talk:${story}`);
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => hears(data));
    return { say: (message) => channel.postMessage(message), end: () => channel.close() };
  } catch {
    return null;
  }
}

/** What windows of a file on a disk speak by, which share an origin, and so a channel, not in every browser: a window and those that it opened, or that opened it. */
function byWindow(story: string, hears: (data: unknown) => void): Carrier {
  const others = new Set<Window>(opener ? [opener as Window] : []);
  const hearing = ({ source, data }: MessageEvent<unknown>): void => {
    const other = source as Window | null;
    if (!other || !(others.has(other) || other.opener === window)) return;
    const { story: theirs, says } = (data ?? {}) as { readonly story?: unknown; readonly says?: unknown };
    if (theirs !== story) return;
    others.add(other);
    hears(says);
  };
  addEventListener("message", hearing);
  return {
    // Such an origin has no name that could be given here.
    say: (says) => others.forEach((other) => other.postMessage({ story, says }, "*")),
    end: () => removeEventListener("message", hearing),
  };
}

/** Where both ways are open each message comes twice, which changes nothing. */
function carry(story: string, hears: (data: unknown) => void): Carrier | null {
  const channel = byChannel(story, hears);
  if (self.origin !== "null") return channel;
  const direct = byWindow(story, hears);
  const both = [...(channel ? [channel] : []), direct];
  return { say: (message) => both.forEach(({ say }) => say(message)), end: () => both.forEach(({ end }) => end()) };
}

/** Opens a line; where windows cannot hear one another, one on which nobody is ever heard. */
export function openLine({ role, story, session, state, lead, told = () => undefined }: TalkParts): TalkLine {
  let channel = carry(story, hears);
  const isOpen = channel !== null;
  const listening = new AbortController();
  const { signal } = listening;
  let isLed = false;
  let heardAt = 0;
  let side: Side;

  const take = ([next, says]: Spoken): void => {
    const before = side;
    side = next;
    for (const each of says) channel?.say(each);
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
  function hears(data: unknown): void {
    const message = readMessage(data);
    if (!message || signal.aborted) return;
    const { talk } = side;
    take(hear(side, message));
    if (side.linked) heardAt = Date.now();
    if (side.talk !== talk) follow(side.talk);
  }
  for (const each of says) channel?.say(each);

  const bye = (): void => {
    if (side.session !== null) channel?.say({ type: "bye", from: role, session: side.session });
  };
  addEventListener("pagehide", bye, { signal });
  const beat = role === "speaker" && channel ? setInterval(call, BEAT) : undefined;
  function call(): void {
    if (side.linked && Date.now() - heardAt > GONE) take([{ ...side, linked: false }, []]);
    channel?.say({ type: "hello", from: role, session: side.linked ? side.session : null });
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
      channel?.end();
      channel = null;
    },
  };
}
