// `<cong-thuong-atlas>`: the atlas as one element in anybody's page. What stands inside it, such as the static figure that
// comes with it, stays until its own figure is there, and for good where that does not come.

import { readEmbedChoice, readEmbedControls, type EmbedChoice } from "../model/embed-choice";
import { style } from "virtual:embed-style";
import mapCss from "./map.css?inline";
import embedCss from "./embed.css?inline";
import { holdColors, keepHeight, nameParts } from "./embed-parts";
import { stageIn, type Stage } from "./embed-stage";
import { whenNear } from "./near";

let sheet: CSSStyleSheet | null = null;

/** One sheet for all elements of a page: made by script, so that a policy without inline styles lets it be. */
function dress(): CSSStyleSheet {
  if (sheet) return sheet;
  holdColors();
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}\n${mapCss}\n${embedCss}\n:host { display: block !important; }\n:host([hidden]) { display: none !important; }`);
  return sheet;
}

/** What stands where a figure will, when the page gave nothing: about as high. */
function room(): Element {
  const slot = document.createElement("slot");
  const wait = slot.appendChild(document.createElement("div"));
  wait.className = "embed-wait";
  wait.append(document.createElement("div"));
  return slot;
}

/**
 * `<cong-thuong-atlas indicator period unit lang theme view controls version>`: attributes in, `atlas-change` out when the reader
 * chose. Parts: `PARTS`. A choice that does not exist is mended to the view that the atlas opens with.
 * It fetches its figure once it is near the window.
 */
export class CongThuongAtlas extends HTMLElement {
  static readonly observedAttributes = ["indicator", "period", "unit", "lang", "theme", "view", "controls", "version"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #stage: Stage;
  #leave: (() => void) | null = null;
  #isNear = false;
  #isAsked = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [dress()];
    this.#root.append(room());
    this.#stage = stageIn({ root: this.#root, dress: (figure) => this.#dress(figure), told: (changed, choice) => this.#told(changed, choice) });
  }

  /** The choice as the attributes say it, mended. */
  get choice(): EmbedChoice {
    return readEmbedChoice((name) => this.getAttribute(name));
  }

  connectedCallback(): void {
    this.#leave = whenNear(this, () => {
      this.#isNear = true;
      this.attributeChangedCallback();
    });
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#isNear = false;
    this.#stage.end();
  }

  /** Several attributes that are set at once are one choice. */
  attributeChangedCallback(): void {
    if (!this.#isNear || this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.#isNear) void this.#stage.show(this.choice, readEmbedControls(this.getAttribute("controls")), this.getAttribute("version"));
    });
  }

  #dress(figure: HTMLElement): void {
    if (this.childElementCount > 0 && this.#root.querySelector("slot")) keepHeight(this, figure);
    nameParts(figure);
  }

  #told(changed: Partial<EmbedChoice>, choice: EmbedChoice): void {
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
    this.dispatchEvent(new CustomEvent<EmbedChoice>("atlas-change", { detail: choice, bubbles: true, composed: true }));
  }
}

if (!customElements.get("cong-thuong-atlas")) customElements.define("cong-thuong-atlas", CongThuongAtlas);
