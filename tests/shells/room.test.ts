import { afterEach, expect, test } from "vitest";
import { answerRoom, askRoom } from "../../src/shells/room";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A page that holds one place. @returns whether it has given it up */
function holder(seen: number, used: number, free: () => void): () => boolean {
  let gone = false;
  ends.push(
    answerRoom(
      () => (gone ? null : { seen, used }),
      () => {
        if (!gone) free();
        gone = true;
      },
    ),
  );
  return () => gone;
}

/** Places that are all taken, until somebody gives one up. */
function places(): { readonly free: () => void; readonly take: () => Promise<"place" | null> } {
  let free = 0;
  return { free: () => void free++, take: () => Promise.resolve(free > 0 && free-- > 0 ? "place" : null) };
}

test("one makes way and no other: the least seen, of them the longest unused", async () => {
  const { free, take } = places();
  const pages = [holder(0, 30, free), holder(0, 10, free), holder(0.5, 1, free), holder(0, 20, free)];
  expect(await askRoom(take)).toBe("place");
  expect(pages.map((isGone) => isGone())).toEqual([false, true, false, false]);
});

test("two that ask at once each have a place, and two make way", async () => {
  const { free, take } = places();
  const pages = [holder(0, 1, free), holder(0, 2, free), holder(0, 3, free), holder(0, 4, free)];
  expect(await Promise.all([askRoom(take), askRoom(take)])).toEqual(["place", "place"]);
  expect(pages.map((isGone) => isGone())).toEqual([true, true, false, false]);
}, 15_000);

test("nobody there, or nobody that could, is found out within a second", async () => {
  const { take } = places();
  const start = performance.now();
  ends.push(answerRoom(() => null, () => expect.unreachable()));
  expect(await askRoom(take)).toBeNull();
  expect(performance.now() - start).toBeLessThan(2000);
});

test("who has ended is asked no more", async () => {
  const { free, take } = places();
  const isGone = holder(0, 1, free);
  ends.pop()?.();
  expect([await askRoom(take), isGone()]).toEqual([null, false]);
});
