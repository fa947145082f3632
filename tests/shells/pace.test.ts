// @vitest-environment jsdom
// @vitest-environment-options { "pretendToBeVisual": true }
import { expect, test, vi } from "vitest";
import { pacer } from "../../src/shells/pace";

/** Resolves when every timer and frame so far has had its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

test("nothing runs at once; each piece then runs once, in order, with a task of its own", async () => {
  const done: string[] = [];
  const pace = pacer();
  const works = ["a", "b", "c"].map((name) => () => {
    done.push(name);
    void Promise.resolve().then(() => done.push(`after ${name}`));
  });
  works.forEach(pace);
  expect(done).toEqual([]);
  await settled();
  expect(done).toEqual(["a", "after a", "b", "after b", "c", "after c"]);
});

test("a piece that still waits is not taken twice, and one that ran is taken again", async () => {
  const work = vi.fn();
  const pace = pacer();
  pace(work);
  pace(work);
  await settled();
  expect(work).toHaveBeenCalledTimes(1);
  pace(work);
  await settled();
  expect(work).toHaveBeenCalledTimes(2);
});

test("a reader who never rests does not keep it waiting for ever", async () => {
  const pace = pacer();
  const last = vi.fn();
  const restless = setInterval(() => [() => undefined, last].forEach(pace), 5);
  await settled();
  clearInterval(restless);
  expect(last.mock.calls.length).toBeGreaterThan(1);
});
