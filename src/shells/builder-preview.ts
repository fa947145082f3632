// The builder's preview: the very page that a newsroom's frame would show, at three widths, and once more unseen at the
// width of the column, to learn how high it is there.

import type { Placement } from "../model/placement";
import type { BUILDER_WORDS } from "../model/words-builder";
import { UNMEASURED } from "../model/embed-code";

/** Pixels of the three widths. */
const WIDTHS = [360, 640, 960] as const;

export interface Preview {
  /** Shows another address, and measures it at a width. */
  show(address: string, title: string, width: Placement["width"]): void;
}

/** Follows the height of a frame's page, which is of this very origin. */
function follow(frame: HTMLIFrameElement, told: (height: number) => void): void {
  let watch: ResizeObserver | null = null;
  frame.addEventListener("load", () => {
    watch?.disconnect();
    const page = frame.contentDocument;
    const root = page?.querySelector("main") ? page.documentElement : null;
    if (!root) return;
    watch = new ResizeObserver(() => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (height > 0) told(height);
    });
    watch.observe(root);
  });
}

function frameOf(title: string, width: number): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.width = String(width);
  frame.height = String(UNMEASURED);
  return frame;
}

/** Changes where a frame looks without a step back in the page's own history. */
function look(frame: HTMLIFrameElement, address: string): void {
  if (frame.dataset["address"] === address) return;
  frame.dataset["address"] = address;
  if (frame.isConnected && frame.hasAttribute("src")) frame.contentWindow?.location.replace(address);
  else frame.src = address;
}

/**
 * Makes the preview.
 *
 * @param strip where the three stand side by side
 * @param measured told the height at the column's width, each time it is known anew
 */
export function preview(strip: HTMLElement, say: (typeof BUILDER_WORDS)["vi" | "en"], measured: (height: number) => void): Preview {
  const frames = WIDTHS.map((width) => {
    const frame = frameOf(say.sizes[width], width);
    frame.loading = "lazy";
    follow(frame, (height) => (frame.height = String(height)));
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = say.sizes[width];
    figure.append(caption, frame);
    strip.append(figure);
    return { frame, name: say.sizes[width] };
  });
  const gauge = frameOf(say.gauge, WIDTHS[0]);
  gauge.tabIndex = -1;
  follow(gauge, measured);
  const hidden = document.createElement("div");
  hidden.className = "gauge";
  hidden.inert = true;
  hidden.setAttribute("aria-hidden", "true");
  hidden.append(gauge);
  strip.after(hidden);
  return {
    show(address, title, width) {
      for (const { frame, name } of frames) {
        frame.title = `${title} (${name})`;
        look(frame, address);
      }
      gauge.width = String(width);
      look(gauge, address);
    },
  };
}
