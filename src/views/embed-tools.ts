// The buttons over an embed's zoomable map, and its keys. They must not know what paints it.

import type { Language } from "../model/atlas";
import { EMBED_ZOOM_WORDS } from "../model/words-embed-zoom";

/** What a reader does with the map. */
export interface ZoomCommands {
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  reset(): void;
  close(): void;
}

/** Pixels of one step of the view. */
const STEP = 80;

const PANS: Readonly<Record<string, readonly [dx: number, dy: number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

/**
 * Draws the buttons as the last child of `box` and listens to its keys: plus, minus, zero, shift with arrows; Escape on a
 * button closes.
 *
 * @returns the buttons' group; listening ends with the signal
 */
export function drawTools(box: HTMLElement, language: Language, commands: ZoomCommands, signal: AbortSignal): HTMLElement {
  const say = EMBED_ZOOM_WORDS[language];
  const group = document.createElement("div");
  group.className = "map-tools";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say.tools);
  const acts: readonly (readonly [sign: string, name: string, act: () => void])[] = [
    ["+", say.nearer, () => commands.zoomBy(2)],
    ["−", say.farther, () => commands.zoomBy(0.5)],
    ["", say.whole, () => commands.reset()],
    ["×", say.close, () => commands.close()],
  ];
  for (const [sign, name, act] of acts) {
    const button = group.appendChild(document.createElement("button"));
    button.type = "button";
    button.textContent = sign || name;
    if (sign) button.setAttribute("aria-label", name);
    else button.className = "reset";
    button.title = name;
    button.addEventListener("click", act);
  }
  const keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const pan = event.shiftKey ? PANS[event.key] : undefined;
    if (pan) commands.panBy(...pan);
    else if (event.key === "+" || event.key === "=") commands.zoomBy(2);
    else if (event.key === "-") commands.zoomBy(0.5);
    else if (event.key === "0") commands.reset();
    else if (event.key === "Escape" && group.contains(event.target as Node)) commands.close();
    else return;
    event.preventDefault();
    // The figure's own keys would move the focus with the same arrows.
    event.stopPropagation();
  };
  box.addEventListener("keydown", keydown, { signal, capture: true });
  box.append(group);
  return group;
}
