// Seats the page's SVG over the engine's canvas and says which gestures belong to the map and which to the page: the
// wheel turns the page unless ctrl, ⌘ or a pinch goes with it, and one finger scrolls the page while the map is fully
// out. It must know no engine, only its two elements.

export interface Seat {
  /** Whether one finger pans the map (zoomed in) or scrolls the page (fully out). */
  panWithOneFinger(pan: boolean): void;
  /** Puts the overlay back where it was and forgets the gestures. */
  leave(): void;
}

/**
 * @param canvas the engine's canvas: made mute for assistive technology, since the overlay says everything
 * @param stage the element that holds the canvas and listens for the engine
 * @param overlay moved into the stage, above the canvas; keeps its focus
 */
export function takeSeat(canvas: HTMLCanvasElement, stage: HTMLElement, overlay: SVGSVGElement): Seat {
  const home = { parent: overlay.parentNode, next: overlay.nextSibling };
  const listening = new AbortController();
  let oneFinger = false;

  canvas.tabIndex = -1;
  canvas.removeAttribute("role");
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", left: "0", top: "0", zIndex: "-1" });
  Object.assign(stage.style, { position: "relative", isolation: "isolate", height: "100%" });
  move(overlay, stage, null);

  const options = { capture: true, passive: true, signal: listening.signal };
  stage.addEventListener("wheel", (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), options);
  stage.addEventListener("touchmove", (event) => oneFinger || event.touches.length > 1 || event.stopPropagation(), options);

  const seat: Seat = {
    panWithOneFinger(pan) {
      oneFinger = pan;
      stage.style.touchAction = pan ? "none" : "pan-x pan-y";
    },
    leave() {
      listening.abort();
      if (home.parent !== null) move(overlay, home.parent, home.next?.parentNode === home.parent ? home.next : null);
    },
  };
  seat.panWithOneFinger(false);
  return seat;
}

/** Moves a node without losing the reader's place in it: the focus goes with it. */
function move(node: SVGSVGElement, parent: Node, before: Node | null): void {
  const focused = node.ownerDocument.activeElement;
  parent.insertBefore(node, before);
  if (focused !== null && node.contains(focused) && (focused instanceof HTMLElement || focused instanceof SVGElement)) {
    focused.focus({ preventScroll: true });
  }
}
