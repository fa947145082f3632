// The table of a picture. It is drawn again when its choice changes and it is near the screen; its sources are loaded then.

import type { Sources } from "../draw/table";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { send } from "./intent";
import { loadSources } from "./lazy";
import { DrawnElement } from "./light";
import { wake } from "./wake";

/** `<atlas-table>`: `scene` in; nothing out. What the page already holds stays until the choice changes. */
export class AtlasTable extends DrawnElement {
  static override readonly properties = { scene: { attribute: false } };
  declare scene: MapScene | null;

  #drawn: string | null = null;
  #near = false;
  /** How a table is drawn: fetched at the first change, since the page came with one. */
  #drawTable: (typeof import("../draw/table"))["drawTable"] | null = null;
  #sources: Sources | null = null;
  #watch: IntersectionObserver | null = null;

  constructor() {
    super();
    this.scene = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A screen's height ahead, so that a reader who scrolls finds it drawn.
    this.#watch = new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)?.isIntersecting === true;
        this.#draw();
        // What sorts and narrows it comes with it; without, it is as complete as the page brought it.
        if (this.#near) wake("atlas-figures").catch(() => undefined);
      },
      { rootMargin: "100%" },
    );
    this.#watch.observe(this);
    addEventListener("beforeprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    removeEventListener("beforeprint", this.#print);
  }

  protected override updated(): void {
    // The page came with a table, of the picture that its address had then.
    this.#drawn ??= this.querySelector("caption")?.textContent ?? null;
    this.#draw();
    this.#equip();
  }

  /** Names become buttons that choose, and the chosen row is marked. */
  #equip(): void {
    for (const row of this.querySelectorAll("[data-unit]")) {
      const unit = row.getAttribute("data-unit");
      const name = row.querySelector("th");
      row.toggleAttribute("data-chosen", unit === this.scene?.choice.unit);
      if (!name || name.querySelector("button")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...name.childNodes);
      button.addEventListener("click", () => {
        send(this, { type: "choose", wish: { unit } });
        document.querySelector("atlas-map")?.scrollIntoView({ block: "center" });
      });
      name.append(button);
    }
  }

  readonly #print = (): void => {
    this.#near = true;
    this.#draw();
  };

  #draw(): void {
    const { scene } = this;
    const isStale = scene !== null && this.#drawn !== scene.title;
    // A table of another picture does not print beside this one.
    this.toggleAttribute("data-stale", isStale);
    if (!isStale) return;
    if (!this.#drawTable) return this.#prepare();
    if (!this.#near) return;
    this.#drawn = scene.title;
    this.removeAttribute("data-stale");
    this.#show(scene);
    if (!this.#sources) this.#cite(scene);
  }

  /** Fetches what draws a table, and its sources, so that paper may have both before the reader came near. */
  #prepare(): void {
    loadSources().then((sources) => (this.#sources = sources), () => undefined);
    // Not there, the next change asks again.
    import("../draw/table").then(
      ({ drawTable }) => {
        this.#drawTable = drawTable;
        this.#draw();
      },
      () => undefined,
    );
  }

  #show(scene: MapScene): void {
    this.#drawTable?.(this, scene, this.#sources ?? new Map());
    this.#equip();
  }

  #cite(scene: MapScene): void {
    loadSources().then(
      (sources) => {
        this.#sources = sources;
        if (this.#drawn === scene.title) this.#show(scene);
      },
      () => {
        const note = document.createElement("p");
        note.className = "hint";
        note.textContent = words(scene.choice.language).ui.sourcesFailed;
        this.append(note);
      },
    );
  }
}
