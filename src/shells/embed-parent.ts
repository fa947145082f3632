// What a newsroom may add beside its frames: gives each frame of this site the height that its page tells. It trusts the
// origin that it came from, the frames of the page it stands in, and a number.

import { ASK, HEIGHT } from "./embed-frame";

const HERE = new URL(import.meta.url).origin;

/** Pixels that a figure can be high; anything else is no height. */
const BOUNDS = { least: 100, most: 20_000 } as const;

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")].filter(({ src }) => URL.canParse(src) && new URL(src).origin === HERE && new URL(src).pathname.includes("/embed/"));
}

function ask(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(ASK, HERE);
}

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (origin !== HERE || typeof data !== "object" || data === null) return;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || type !== HEIGHT || typeof height !== "number") return;
  if (!(height >= BOUNDS.least && height <= BOUNDS.most)) return;
  frame.style.height = `${Math.ceil(height)}px`;
  // The least height is what was reserved until this one was known.
  frame.style.minHeight = "0";
});
// A frame may come later, or load another page: its load is heard on the way down, which begins at the document.
document.addEventListener("load", ({ target }) => target instanceof HTMLIFrameElement && frames().includes(target) && ask(target), { capture: true });
for (const frame of frames()) ask(frame);
