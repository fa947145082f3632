import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStage, reduceStage, type StageIntent } from "../../src/model/stage-state";
import { clockText, elapsed, hear, move, openSide, readMessage, talkOf, towards, type Message, type Role, type Side, type Talk } from "../../src/model/talk";

const anyTalk: fc.Arbitrary<Talk> = fc.record({ step: fc.integer({ min: 1, max: 9 }), ended: fc.boolean(), black: fc.boolean(), paused: fc.boolean(), away: fc.boolean(), spent: fc.nat(9), since: fc.option(fc.nat(9), { nil: null }) });
const START: Talk = { step: 1, ended: false, black: false, paused: false, away: false, spent: 0, since: null };

/** Two windows and what is under way to each; a window that is reloaded hears nothing of what was sent to it before. */
function pair() {
  const sides = new Map<Role, Side>();
  const under = new Map<Role, Message[]>([["stage", []], ["speaker", []]]);
  let sessions = 0;
  const other = (role: Role): Role => (role === "stage" ? "speaker" : "stage");
  const say = (role: Role, [side, says]: readonly [Side, readonly Message[]]): void => {
    sides.set(role, side);
    under.get(other(role))?.push(...says);
  };
  const of = (role: Role): Side => sides.get(role) as Side;
  return {
    of,
    open(role: Role, now: Talk, session: string | null = role === "stage" ? `s${sessions++}` : null) {
      const before = sides.get(role);
      if (before?.session) under.get(other(role))?.push({ type: "bye", from: role, session: before.session });
      under.set(role, []);
      say(role, openSide(role, session, now));
    },
    move: (role: Role, next: Talk) => say(role, move(of(role), next)),
    deliver(role: Role) {
      const heard = under.get(role)?.shift();
      // What travels is read as a stranger's.
      const read = heard && readMessage(structuredClone(heard));
      if (heard) expect(read).toEqual(heard);
      if (read) say(role, hear(of(role), read));
      return heard !== undefined;
    },
    settle() {
      for (let calls = 0; calls < 3; calls++) {
        for (let left = 1000; left > 0 && [this.deliver("stage"), this.deliver("speaker")].includes(true); left--) expect(left).toBeGreaterThan(1);
        // A speaker whom nobody answers asks everybody.
        if (!of("speaker").linked) under.get("stage")?.push({ type: "hello", from: "speaker", session: null });
      }
    },
  };
}

const role = fc.constantFrom<Role>("stage", "speaker");
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("move" as const), role, talk: anyTalk }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("deliver" as const), role }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("reload" as const), role, talk: anyTalk, keeps: fc.boolean() }) },
);

describe("two windows of one talk", () => {
  test("stand at the same place after whatever was done in both, in whatever order it was heard, and whichever was reloaded", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const both = pair();
        both.open("stage", START);
        both.open("speaker", START);
        for (const each of acts) {
          if (each.type === "deliver") both.deliver(each.role);
          else if (each.type === "move") both.move(each.role, each.talk);
          else both.open(each.role, each.talk, each.role === "speaker" && each.keeps ? both.of("speaker").session : undefined);
        }
        both.settle();
        const [stage, speaker] = [both.of("stage"), both.of("speaker")];
        expect(speaker.talk).toEqual(stage.talk);
        expect([speaker.linked, stage.linked, speaker.session]).toEqual([true, true, stage.session]);
      }),
      { numRuns: 500 },
    );
  });

  test("the last step that anybody took, with everything heard, is where both stand", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(role, anyTalk), { minLength: 1, maxLength: 20 }), (moves) => {
        const both = pair();
        both.open("stage", START);
        both.open("speaker", START);
        both.settle();
        for (const [who, next] of moves) {
          both.move(who, next);
          both.settle();
        }
        expect(both.of("stage").talk).toEqual(moves.at(-1)?.[1]);
        expect(both.of("speaker").talk).toEqual(moves.at(-1)?.[1]);
      }),
      { numRuns: 40 },
    );
  });

  test("a stage that comes late is led to where the speaker is", () => {
    const both = pair();
    both.open("stage", START);
    both.open("speaker", { ...START, step: 3 });
    both.move("speaker", { ...START, step: 7 });
    both.open("stage", START);
    both.settle();
    expect(both.of("stage").talk.step).toBe(7);
  });

  test("a stage knows of a speaker that joins it at its first word, though neither heard the other come", () => {
    const [speaker, says] = hear(openSide("speaker", "old", START)[0], { type: "talk", from: "stage", session: "new", turn: 1, by: "stage", talk: START });
    expect([speaker.session, speaker.linked, says]).toEqual(["new", true, [{ type: "hello", from: "speaker", session: "new" }]]);
    expect(hear(openSide("speaker", null, START)[0], { type: "bye", from: "stage", session: "gone" })[0].session).toBeNull();
  });

  test("a speaker with a stage hears no other stage of the same story", () => {
    const [speaker] = hear(openSide("speaker", null, START)[0], { type: "hello", from: "stage", session: "a" });
    expect(speaker.session).toBe("a");
    const [after, says] = hear(speaker, { type: "talk", from: "stage", session: "b", turn: 50, by: "stage", talk: { ...START, step: 9 } });
    expect([after, says]).toEqual([speaker, []]);
    expect(hear(openSide("stage", "b", START)[0], { type: "bye", from: "speaker", session: "a" })[0].linked).toBe(false);
  });
});

describe("what a window hears", () => {
  test("anything that no window says is nothing", () => {
    const good: Message = { type: "talk", from: "stage", session: "a", turn: 1, by: "stage", talk: START };
    expect(readMessage(good)).toEqual(good);
    const bad = [null, 1, "hello", [], {}, { type: "hello" }, { ...good, turn: -1 }, { ...good, turn: 1e12 }, { ...good, session: "<b>" }, { ...good, extra: 1 }, { ...good, talk: { ...START, step: 1.5 } }, { ...good, talk: { ...START, step: 0 } }, { ...good, talk: { ...START, spent: Number.NaN } }, { ...good, talk: { ...START, black: "yes" } }, { ...good, by: "projector" }];
    for (const each of bad) expect(readMessage(each)).toBeNull();
    fc.assert(fc.property(fc.anything(), (each) => readMessage(each) === null));
  });
});

describe("towards", () => {
  const intents = fc.array(fc.constantFrom("next", "previous", "first", "last", "black", "pause", "away", "return").map((type) => ({ type })), { maxLength: 30 });
  const reach = (steps: number, acts: readonly StageIntent[]) => acts.reduce(reduceStage, openStage("a", steps, 1));

  test("leads from wherever a window is to wherever the other is, and never takes the stage away from its step", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), intents, intents, role, (steps, here, there, who) => {
        const wanted = talkOf(reach(steps, there), { spent: 0, since: 0 }, 0);
        const before = reach(steps, here);
        const { step, ended, black, paused, away } = towards(before, who, wanted).reduce(reduceStage, before);
        expect({ step, ended, black, paused }).toEqual({ step: wanted.step, ended: wanted.ended, black: wanted.black, paused: wanted.paused });
        if (who === "speaker") expect(away).toBe(wanted.away);
        else expect(away && !wanted.away).toBe(false);
      }),
    );
  });

  test("nothing is asked of a stage that is there already", () => {
    const state = reach(5, [{ type: "next" }, { type: "black" }]);
    expect(towards(state, "stage", talkOf(state, { spent: 0, since: 1 }, 2))).toEqual([]);
  });
});

describe("the clock", () => {
  test("stands while the talk is paused and goes on from there", () => {
    const running = openStage("a", 3, 1);
    const begun = talkOf(running, { spent: 0, since: null }, 1000);
    const paused = talkOf({ ...running, paused: true }, begun, 6000);
    expect([elapsed(begun, 4000), elapsed(paused, 99_000)]).toEqual([3000, 5000]);
    expect(talkOf({ ...running, paused: true }, paused, 50_000)).toEqual(paused);
    expect(elapsed(talkOf(running, paused, 10_000), 12_000)).toBe(7000);
  });

  test("is written with hours only when there are some, and a clock set back shows no time less than none", () => {
    expect([0, 65_000, 3_845_999].map(clockText)).toEqual(["0:00", "1:05", "1:04:05"]);
    expect(elapsed({ spent: 0, since: 5000 }, 1000)).toBe(0);
  });
});
