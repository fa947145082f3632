// What a presenter does to the stage with keys, a clicker, a finger or a pointer, turned into what is asked of it.

import { keyAct, type Press } from "../model/stage-keys";
import type { AtlasStage } from "./stage";
import { ask } from "./stage-intent";

/** A finger that goes this far, in shares of the stage's width, and this fast, in milliseconds, turns the page. */
const SWIPE = { far: 0.1, fast: 450, steep: 1.6 } as const;

/** What the keyboard does by itself in a part of the page that has the focus. */
function isOwn(target: EventTarget | null, { key }: Press): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("select")) return key !== "Escape";
  if (target.closest("[role=slider], input[type=range]")) return /^(?:Arrow.*|Home|End)$/.test(key);
  if (target.closest("svg.map")) return /^(?:Arrow.*|Enter| |[+=0-])$/.test(key);
  return target.closest("button, a") !== null && (key === "Enter" || key === " ");
}

function onKey(stage: AtlasStage, event: KeyboardEvent): void {
  if (stage.inert || stage.querySelector("dialog[open]")) return;
  const act = keyAct(event);
  const { target } = event;
  if (act === null || isOwn(target, event)) return;
  event.preventDefault();
  event.stopPropagation();
  // From a part that has the focus, Escape first leads back to the stage.
  const isInside = target instanceof Element && target !== stage && stage.contains(target);
  if (event.key === "Escape" && isInside) return stage.focus({ preventScroll: true });
  ask(stage, act);
}

function onFingers(stage: AtlasStage, signal: AbortSignal): void {
  let start: { readonly id: number; readonly x: number; readonly y: number; readonly at: number } | null = null;
  let fingers = 0;
  stage.addEventListener(
    "pointerdown",
    ({ pointerType, pointerId, clientX, clientY, timeStamp, target }) => {
      if (pointerType === "mouse") return;
      fingers++;
      const isFree = fingers === 1 && target instanceof Element && !target.closest("button, select, input, a, dialog");
      start = isFree ? { id: pointerId, x: clientX, y: clientY, at: timeStamp } : null;
    },
    { signal },
  );
  const lift = ({ pointerType, pointerId, clientX, clientY, timeStamp, type }: PointerEvent): void => {
    if (pointerType === "mouse") return;
    fingers = Math.max(0, fingers - 1);
    if (start?.id !== pointerId || type === "pointercancel") return;
    const [dx, dy] = [clientX - start.x, clientY - start.y];
    const isFast = timeStamp - start.at < SWIPE.fast;
    start = null;
    if (isFast && Math.abs(dx) > stage.clientWidth * SWIPE.far && Math.abs(dx) > Math.abs(dy) * SWIPE.steep) ask(stage, { type: dx < 0 ? "next" : "previous" });
  };
  for (const name of ["pointerup", "pointercancel"] as const) addEventListener(name, lift, { signal, capture: true });
}

/**
 * Listens until the signal aborts.
 *
 * @param touched called when the presenter may have moved the map
 */
export function listenToPresenter(stage: AtlasStage, touched: () => void, signal: AbortSignal): void {
  addEventListener("keydown", (event) => onKey(stage, event), { signal, capture: true });
  onFingers(stage, signal);
  stage.addEventListener("pointermove", () => stage.wake(), { signal });
  stage.addEventListener("pointerdown", () => stage.wake(), { signal });
  stage.addEventListener("wheel", () => setTimeout(touched), { signal, passive: true });
  stage.addEventListener("keyup", touched, { signal });
  stage.addEventListener("pointerup", () => setTimeout(touched), { signal });
  // What was pressed with a pointer lets go of the keys: the next press of a clicker means the stage again.
  stage.addEventListener("click", ({ detail, target }) => detail > 0 && !(target as Element).closest("select, input, dialog, [role=slider]") && stage.focus({ preventScroll: true }), { signal });
}
