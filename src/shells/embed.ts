// `<cong-thuong-atlas>`: the atlas as one element in anybody's page. What stands inside it, such as the static figure that
// comes with it, stays until its own figure is there, and for good where that does not come.

import type { Tree } from "../draw/embed";
import { layLand, type Land } from "../draw/land";
import { giveHand, type EmbedHand } from "../views/embed-hand";
import { style } from "virtual:embed-style";
import mapCss from "./map.css?inline";
import embedCss from "./embed.css?inline";
import { grow } from "./grow";

const CHOICE = ["indicator", "period", "unit", "lang", "theme"] as const;

/** The view that the atlas opens with. */
export const OPENING = { indicator: "iip_growth", period: "2024-H1" } as const;

/** What an id may look like; anything else is as good as nothing. */
const ID = /^[\w-]{1,64}$/;

/** What `atlas-change` tells: the choice as it now is. */
export interface EmbedChoice {
  readonly indicator: string;
  readonly period: string;
  readonly unit: string | null;
  readonly lang: "vi" | "en";
}

/** Where this script lies, and all that it fetches. */
const HERE = import.meta.url;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all elements of a page: made by script, so that a policy without inline styles lets it be. */
function dress(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}\n${mapCss}\n${embedCss}\n:host { display: block !important; }\n:host([hidden]) { display: none !important; }`);
  return sheet;
}

/** Fetches a module that lies beside this script, which a host's policy allows where it allowed this script. */
async function fetched<T>(path: string): Promise<T> {
  // eslint-disable-next-line no-restricted-syntax -- a figure has a name that only the choice knows
  return (await import(/* @vite-ignore */ new URL(`figure/${path}.js`, HERE).href)) as T;
}

/** A view's figure on its land, which all elements of a page share. */
async function figureOf({ indicator, period, lang }: EmbedChoice): Promise<Element | null> {
  const [{ land }, { tree }] = await Promise.all([fetched<{ readonly land: Land }>("ground"), fetched<{ readonly tree: Tree }>(`${lang}/${indicator}/${period}`)]);
  const figure = grow(tree, document);
  if (figure) layLand(figure, land);
  return figure;
}

/**
 * `<cong-thuong-atlas indicator period unit lang theme>`: attributes in, `atlas-change` out when the reader chose. Parts:
 * `figure`. A choice that does not exist is mended to the view that the atlas opens with.
 */
export class CongThuongAtlas extends HTMLElement {
  static readonly observedAttributes = CHOICE;

  readonly #root = this.attachShadow({ mode: "open" });
  #hand: EmbedHand | null = null;
  /** The figure that is shown, or awaited. */
  #asked = "";

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [dress()];
    this.#root.append(document.createElement("slot"));
  }

  /** The choice as the attributes say it, mended. */
  get choice(): EmbedChoice {
    const read = (name: string): string | null => {
      const value = this.getAttribute(name);
      return value !== null && ID.test(value) ? value : null;
    };
    return { indicator: read("indicator") ?? OPENING.indicator, period: read("period") ?? OPENING.period, unit: read("unit"), lang: read("lang") === "en" ? "en" : "vi" };
  }

  connectedCallback(): void {
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#hand?.end();
    this.#hand = null;
    this.#asked = "";
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  async #show(): Promise<void> {
    const { choice } = this;
    const asked = `${choice.lang}/${choice.indicator}/${choice.period}`;
    if (asked === this.#asked) return this.#hand?.choose(choice.unit);
    this.#asked = asked;
    const figure = await figureOf(choice).catch(() => figureOf({ ...choice, ...OPENING })).catch(() => null);
    // Another choice may have come meanwhile, or the element have gone.
    if (!(figure instanceof HTMLElement) || this.#asked !== asked) return;
    figure.setAttribute("part", "figure");
    this.#hand?.end();
    this.#root.replaceChildren(figure);
    this.#hand = giveHand(figure, (unit) => this.#chose(unit));
    this.#hand.choose(this.choice.unit);
  }

  #chose(unit: string | null): void {
    if (unit === null) this.removeAttribute("unit");
    else this.setAttribute("unit", unit);
    this.dispatchEvent(new CustomEvent<EmbedChoice>("atlas-change", { detail: this.choice, bubbles: true, composed: true }));
  }
}

if (!customElements.get("cong-thuong-atlas")) customElements.define("cong-thuong-atlas", CongThuongAtlas);
