// Answers a reader first and draws after: what a press changes follows once the browser has made its next frame, in tasks
// of its own, so that no press waits for a part that nobody looks at yet.

/** A piece of work; it reads the newest state when it runs. */
export type Work = () => void;

/** Milliseconds after which work is done though no frame was made, as in a tab that nobody sees. */
const UNSEEN = 120;

/**
 * Makes one line of work.
 *
 * @returns a function that takes a piece for after the next frame; pieces run in the order in which they came, one a
 *   task, and one that still waits is not taken twice, so that a reader who never rests does not keep it waiting for ever
 */
export function pacer(): (work: Work) => void {
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

  return (work) => {
    waiting.add(work);
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
