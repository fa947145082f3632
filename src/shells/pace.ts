// Answers a reader first and does the rest after: what must change in the next frame changes now, all else follows in
// tasks of its own, so that no press waits for a view that nobody looks at yet.

/** A piece of work, always the same function for the same part; it reads the newest state when it runs. */
export type Work = () => void;

/** Milliseconds after which the rest is done though no frame was made, as in a tab that nobody sees. */
const UNSEEN = 120;

/**
 * Makes one line of work.
 *
 * @returns a function that takes work for after the next frame, one piece a task; a piece that still waits is not
 *   taken twice, so that a reader who never rests does not keep it waiting for ever
 */
export function pacer(): (rest: readonly Work[]) => void {
  const waiting = new Set<Work>();
  let isUnderWay = false;

  function step(): void {
    const [work] = waiting;
    if (!work) {
      isUnderWay = false;
      return;
    }
    waiting.delete(work);
    setTimeout(step);
    work();
  }

  return (rest) => {
    for (const work of rest) waiting.add(work);
    if (isUnderWay) return;
    isUnderWay = true;
    let hasBegun = false;
    const begin = (): void => {
      if (hasBegun) return;
      hasBegun = true;
      step();
    };
    requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, UNSEEN);
  };
}
