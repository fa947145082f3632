// A short flight of the SVG's camera; a cut where the reader wants less motion.

import type { Camera } from "../model/camera";

export interface Flight {
  readonly goal: Camera;
  stop(): void;
}

/** Milliseconds; the same as the WebGL painter's. */
const LENGTH = 250;

/** Whether the reader asked for less motion. */
export function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Moves from one camera to another, easing out; scale in proportion, so that the land keeps its pace.
 *
 * @param step called with each camera, the last one exactly `goal`
 * @param end called once, after the last step; not when stopped
 * @param length milliseconds
 */
export function flight(from: Camera, goal: Camera, step: (camera: Camera) => void, end: () => void, length = LENGTH): Flight {
  if (isStill()) {
    step(goal);
    end();
    return { goal, stop: () => undefined };
  }
  const start = performance.now();
  const ratio = goal.k / from.k;
  let frame = requestAnimationFrame(function fly(now) {
    const t = Math.min(1, Math.max(0, (now - start) / length));
    const eased = 1 - (1 - t) ** 3;
    if (t === 1) {
      step(goal);
      end();
      return;
    }
    const k = from.k * ratio ** eased;
    // The offset follows the scale, so that the point that both cameras share stays where it is.
    const share = ratio === 1 ? eased : (k - from.k) / (goal.k - from.k);
    step({ k, x: from.x + (goal.x - from.x) * share, y: from.y + (goal.y - from.y) * share });
    frame = requestAnimationFrame(fly);
  });
  return { goal, stop: () => cancelAnimationFrame(frame) };
}
