// What the windows of one talk share, the stage and the speaker's, and how they come to agree: each change is numbered, the
// later one holds, of two at once the stage's. It must not know how messages travel.

import * as v from "valibot";

import type { StageIntent, StageState } from "./stage-state";

/** Which window speaks. */
export const ROLES = ["stage", "speaker"] as const;

export type Role = (typeof ROLES)[number];

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const talk = v.strictObject({
  step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  ended: v.boolean(),
  black: v.boolean(),
  paused: v.boolean(),
  away: v.boolean(),
  /** Milliseconds that the clock had run when it was last stopped. */
  spent: time,
  /** Since when the clock runs, in milliseconds of the epoch; `null` while it stands. */
  since: v.nullable(time),
});

/** Where a talk stands, and its clock. */
export type Talk = Readonly<v.InferOutput<typeof talk>>;

const session = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/));
const from = v.picklist(ROLES);
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

const message = v.variant("type", [
  /** Who has come, or asks whether the other is still there; a speaker who knows no session asks every stage. */
  v.strictObject({ type: v.literal("hello"), from, session: v.nullable(session) }),
  v.strictObject({ type: v.literal("talk"), from, session, turn, by: from, talk }),
  v.strictObject({ type: v.literal("bye"), from, session }),
]);

/** What one window says to the other. */
export type Message = Readonly<v.InferOutput<typeof message>>;

/** @returns `null` for anything that no window of this atlas says */
export function readMessage(data: unknown): Message | null {
  const result = v.safeParse(message, data);
  return result.success ? result.output : null;
}

/** One window's knowledge of the talk. */
export interface Side {
  readonly role: Role;
  /** Which of several stages of one story; a speaker may not know it yet. */
  readonly session: string | null;
  /** Number of the last change, 0 before the first. */
  readonly turn: number;
  /** Who made it. */
  readonly by: Role;
  readonly talk: Talk;
  /** Whether the other window is there. */
  readonly linked: boolean;
}

/** A side, and what it says to the other. */
export type Spoken = readonly [side: Side, says: readonly Message[]];

function tell({ role, session: own, turn: at, by, talk: now }: Side): readonly Message[] {
  return own === null ? [] : [{ type: "talk", from: role, session: own, turn: at, by, talk: now }];
}

/** A window that has just come. @param own a stage always has a session */
export function openSide(role: Role, own: string | null, now: Talk): Spoken {
  return [{ role, session: own, turn: 0, by: role, talk: now, linked: false }, [{ type: "hello", from: role, session: own }]];
}

/** A change that this window made. */
export function move(side: Side, next: Talk): Spoken {
  if (sameTalk(side.talk, next)) return [side, []];
  const moved: Side = { ...side, turn: side.turn + 1, by: side.role, talk: next };
  return [moved, tell(moved)];
}

/** Whether two windows stand at the same place. */
export function sameTalk(a: Talk, b: Talk): boolean {
  return (Object.keys(a) as (keyof Talk)[]).every((key) => a[key] === b[key]);
}

/** The later change is greater; of two with one number the stage's, of two by one role the one whose words come later. */
function order(a: Pick<Side, "turn" | "by" | "talk">, b: Pick<Side, "turn" | "by" | "talk">): number {
  if (a.turn !== b.turn) return a.turn - b.turn;
  if (a.by !== b.by) return a.by === "stage" ? 1 : -1;
  const [one, other] = [a, b].map((each) => JSON.stringify(Object.entries(each.talk).sort())) as [string, string];
  return one === other ? 0 : one > other ? 1 : -1;
}

/** A speaker without a stage joins whichever speaks to it, unless that one leaves. */
function joined(side: Side, { type, session: theirs, from: who }: Message): Side {
  const isFree = side.role === "speaker" && who === "stage" && !side.linked && theirs !== null && type !== "bye";
  return isFree ? { ...side, session: theirs } : side;
}

/**
 * What a window knows after a message, and what it answers: a newcomer is told where the talk stands, and so is who has
 * missed a change; a speaker that joins a stage tells it so. Messages of another session change nothing.
 */
export function hear(before: Side, heard: Message): Spoken {
  const side = joined(before, heard);
  const isCall = heard.type === "hello" && heard.session === null && side.role === "stage";
  if (heard.session !== side.session && !isCall) return [before, []];
  const isOther = heard.from !== side.role;
  if (heard.type === "bye") return [isOther ? { ...side, linked: false } : side, []];
  const linked = isOther ? { ...side, linked: true } : side;
  if (heard.type === "hello") return [linked, tell(linked)];
  const greeting: readonly Message[] = side.session === before.session ? [] : [{ type: "hello", from: side.role, session: side.session }];
  const later = order(heard, linked);
  if (later > 0) return [{ ...linked, turn: heard.turn, by: heard.by, talk: heard.talk }, greeting];
  return [linked, later < 0 ? tell(linked) : greeting];
}

/** What leads a stage, or a speaker's picture of it, to where the talk stands. */
export function towards(state: StageState, role: Role, { step, ended, black, paused, away }: Talk): readonly StageIntent[] {
  const returns = state.away && !away;
  const goes = step !== state.step || ended !== state.ended || returns;
  const way: StageIntent[] = !goes ? [] : ended ? [{ type: "last" }, { type: "next" }] : [{ type: "go", step }];
  const isBlack = goes ? false : state.black;
  return [
    ...way,
    // Nobody but the presenter at the stage looks elsewhere.
    ...(role === "speaker" && away && (goes || !state.away) ? [{ type: "away" } as const] : []),
    ...(black === isBlack ? [] : [{ type: "black" } as const]),
    ...(paused === state.paused ? [] : [{ type: "pause" } as const]),
  ];
}

/** The talk of a stage with the clock so far, which stands while the stage is paused. @param now milliseconds of the epoch */
export function talkOf({ step, ended, black, paused, away }: StageState, { spent, since }: Pick<Talk, "spent" | "since">, now: number): Talk {
  const shown = { step, ended, black, paused, away };
  if (paused) return { ...shown, spent: since === null ? spent : spent + Math.max(0, now - since), since: null };
  return { ...shown, spent, since: since ?? now };
}

/** Milliseconds that a clock shows. */
export function elapsed({ spent, since }: Pick<Talk, "spent" | "since">, now: number): number {
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

/** `4:05`, `1:04:05`: hours only when there are some. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
