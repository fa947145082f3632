// What a reader takes away: pictures, files of figures, citations, the address. One button; what is heavy is fetched when
// it is asked for.

import { html, nothing, type TemplateResult } from "lit";

import { write } from "../model/address";
import type { Atlas, Source } from "../model/atlas";
import { builderLink } from "../model/builder-link";
import { CITATIONS, citation, type Citation } from "../model/cite";
import { fileName } from "../model/export-rows";
import { publishers } from "../model/publishers";
import type { MapScene } from "../model/scene";
import { FORMATS, SHEETS, type Format } from "../model/sheet";
import { TAKE_WORDS } from "../model/words-take";
import { copyField, facebookLink, isInApp, saveFile, zaloLink } from "./hand";
import { loadSources } from "./lazy";
import { LightElement } from "./light";
import { publishedRoot } from "./published";
import type { DataKind } from "./take-data";
import "./take.css";

/** The reader's own day as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** `<atlas-take>`: `atlas` and `scene` in; nothing out. */
export class AtlasTake extends LightElement {
  static override readonly properties = { atlas: { attribute: false }, scene: { attribute: false }, shown: { state: true }, format: { state: true }, theme: { state: true }, said: { state: true }, picture: { state: true }, sources: { state: true } };
  declare atlas: Atlas | null;
  declare scene: MapScene | null;
  /** Whether the dialog is open: nothing in it is made before. */
  declare shown: boolean;
  declare format: Format;
  declare theme: "light" | "dark";
  /** What was done last, in words. */
  declare said: string;
  /** Address of the last PNG, to be kept by a long press where nothing can be saved. */
  declare picture: string | null;
  declare sources: ReadonlyMap<string, Source> | null;

  constructor() {
    super();
    this.atlas = null;
    this.scene = null;
    this.shown = false;
    this.format = "16x9";
    this.theme = "light";
    this.said = "";
    this.picture = null;
    this.sources = null;
  }

  protected override render(): TemplateResult | null {
    const { atlas, scene, shown } = this;
    if (!atlas || !scene) return null;
    const say = TAKE_WORDS[scene.choice.language];
    return html`<button type="button" aria-haspopup="dialog" @click=${this.#open}>${say.open}</button>
      <dialog aria-labelledby="take-title" @close=${this.#closed}>${shown ? this.#body(atlas, scene) : nothing}</dialog>`;
  }

  #body(atlas: Atlas, scene: MapScene): TemplateResult {
    const say = TAKE_WORDS[scene.choice.language];
    const address = this.#address(atlas, scene);
    const names: Readonly<Record<DataKind, string>> = { csv: say.csv, json: say.json, geojson: say.geojson };
    return html`<header><h2 id="take-title" tabindex="-1" autofocus>${say.open}</h2><button type="button" @click=${this.#close}>${say.close}</button></header>
      <p class="hint">${scene.title}</p>
      <p class="take-said" role="status">${this.said}</p>
      ${isInApp(navigator.userAgent) ? html`<p class="hint">${say.inApp}</p>` : nothing}
      ${this.#pictures(scene)}
      <section aria-labelledby="take-data"><h3 id="take-data">${say.data}</h3>
        <div class="acts">${(["csv", "json", "geojson"] as const).map((kind) => html`<button type="button" @click=${() => this.#saveData(kind)}>${names[kind]}</button>`)}</div>
        <p class="hint">${say.dataHint}</p><p class="hint">${say.licence}</p>
      </section>
      <section aria-labelledby="take-cite"><h3 id="take-cite">${say.cite}</h3>${CITATIONS.map((kind) => this.#citation(kind, atlas, scene, address))}</section>
      ${this.#sharing(scene, address)}`;
  }

  #pictures(scene: MapScene): TemplateResult {
    const say = TAKE_WORDS[scene.choice.language];
    const formats: Readonly<Record<Format, string>> = { "16x9": say.wide, "1x1": say.square, "9x16": say.tall };
    const themes: Readonly<Record<"light" | "dark", string>> = { light: say.light, dark: say.dark };
    const { width, height } = SHEETS[this.format];
    const format = (event: Event): void => void (this.format = (event.target as HTMLSelectElement).value as Format);
    const theme = (event: Event): void => void (this.theme = (event.target as HTMLSelectElement).value as "light" | "dark");
    return html`<section aria-labelledby="take-picture"><h3 id="take-picture">${say.picture}</h3>
      <div class="picks">
        <label>${say.format}<select .value=${this.format} @change=${format}>${FORMATS.map((each) => html`<option value=${each} ?selected=${each === this.format}>${formats[each]}</option>`)}</select></label>
        <label>${say.theme}<select .value=${this.theme} @change=${theme}>${(["light", "dark"] as const).map((each) => html`<option value=${each} ?selected=${each === this.theme}>${themes[each]}</option>`)}</select></label>
      </div>
      <div class="acts">
        <button type="button" @click=${() => this.#savePicture("svg")}>${say.svg}</button>
        <button type="button" @click=${() => this.#savePicture("png")}>${say.png}, ${2 * width} × ${2 * height}</button>
      </div>
      <p class="hint">${say.pictureHint}</p>
      ${this.picture ? html`<figure><img src=${this.picture} alt=${scene.title} /><figcaption class="hint">${say.keep}</figcaption></figure>` : nothing}
    </section>`;
  }

  #citation(kind: Citation, atlas: Atlas, scene: MapScene, address: string): TemplateResult {
    const { language, indicator, period } = scene.choice;
    const say = TAKE_WORDS[language];
    const names: Readonly<Record<Citation, string>> = { apa: "APA", bibtex: "BibTeX", press: say.press };
    const text = citation(kind, { language, title: scene.title, indicator, period, address, version: atlas.version, accessed: today(), publishers: this.sources ? publishers(scene, this.sources) : [] });
    return html`<div class="copied"><label for=${`take-${kind}`}>${names[kind]}</label><textarea id=${`take-${kind}`} readonly rows=${kind === "bibtex" ? 7 : 4} spellcheck="false" .value=${text}></textarea>
      <button type="button" aria-label=${`${say.copy}: ${names[kind]}`} @click=${() => this.#copy(`#take-${kind}`)}>${say.copy}</button></div>`;
  }

  #sharing(scene: MapScene, address: string): TemplateResult {
    const say = TAKE_WORDS[scene.choice.language];
    const canShare = typeof navigator.share === "function";
    const link = (href: string, name: string): TemplateResult => html`<a href=${href} rel="noopener" target="_blank">${name}</a>`;
    return html`<section aria-labelledby="take-share"><h3 id="take-share">${say.share}</h3>
      <div class="copied"><label for="take-address">${say.address}</label><input id="take-address" readonly .value=${address} />
        <button type="button" @click=${() => this.#copy("#take-address")}>${say.copyAddress}</button></div>
      <div class="acts">
        ${canShare ? html`<button type="button" @click=${() => this.#share(scene, address)}>${say.shareTo}</button>` : html`${link(facebookLink(address), "Facebook")}${link(zaloLink(address), "Zalo")}`}
        <button type="button" @click=${this.#print}>${say.print}</button>
        <a href=${publishedRoot(document) + builderLink(scene.choice)}>${say.embed}</a>
        <a href=${this.#editor(scene)}>${say.story}</a>
      </div></section>`;
  }

  /** The story editor beside this page, since it keeps stories where this page was read; it finds the view in its address. */
  #editor({ choice }: MapScene): string {
    const editor = document.querySelector<HTMLAnchorElement>('.foot a[href$="story/editor/"]')?.href ?? "";
    return `${editor}?view=${encodeURIComponent(write(this.atlas as Atlas, { ...choice, theme: null }))}`;
  }

  #address(atlas: Atlas, scene: MapScene): string {
    return publishedRoot(document) + write(atlas, scene.choice);
  }

  readonly #open = (): void => {
    this.shown = true;
    this.said = "";
    const { theme } = this.scene?.choice ?? { theme: null };
    this.theme = theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    loadSources().then((sources) => (this.sources = sources), () => undefined);
    // What it holds is made first: opening it has the whole page's style worked out.
    void this.updateComplete.then(() => setTimeout(() => {
      const dialog = this.querySelector("dialog");
      if (!dialog?.open) dialog?.showModal();
    }));
  };

  readonly #close = (): void => this.querySelector("dialog")?.close();

  readonly #closed = (): void => {
    this.shown = false;
    this.#keep(null);
  };

  /** Shows a PNG in place of the one before. */
  #keep(file: Blob | null): void {
    if (this.picture) URL.revokeObjectURL(this.picture);
    this.picture = file && URL.createObjectURL(file);
  }

  /** Does what takes a while, and says how it went. */
  async #work(name: string, make: () => Promise<Blob>, failed: string): Promise<void> {
    const { scene } = this;
    if (!scene) return;
    const say = TAKE_WORDS[scene.choice.language];
    this.said = say.working;
    try {
      saveFile(name, await make());
      this.said = `${say.saved} ${name}`;
    } catch {
      this.said = failed;
    }
  }

  async #savePicture(kind: "svg" | "png"): Promise<void> {
    const { atlas, scene, format, theme } = this;
    if (!atlas || !scene) return;
    const say = TAKE_WORDS[scene.choice.language];
    await this.#work(`${fileName(scene)}-${format}.${kind}`, async () => {
      const [{ groundOfPage, pictureText, pngOf }, sources] = await Promise.all([import("./take-picture"), loadSources()]);
      const address = publishedRoot(document) + write(atlas, { ...scene.choice, compare: null, second: null, secondPeriod: null, view: null, theme: null });
      const map = document.querySelector("svg.map");
      if (!map) throw new Error("no map");
      const text = await pictureText({ atlas, scene, ground: groundOfPage(map), sources, theme, format, address, made: today() });
      if (kind === "svg") return new Blob([text], { type: "image/svg+xml" });
      const png = await pngOf(text, format);
      this.#keep(png);
      return png;
    }, kind === "png" ? say.pngFailed : say.failed);
  }

  async #saveData(kind: DataKind): Promise<void> {
    const { atlas, scene } = this;
    if (!atlas || !scene) return;
    await this.#work(`${fileName(scene)}.${kind}`, async () => {
      const [{ dataFile }, sources] = await Promise.all([import("./take-data"), loadSources()]);
      return dataFile(kind, { scene, sources, address: this.#address(atlas, scene), version: atlas.version });
    }, TAKE_WORDS[scene.choice.language].failed);
  }

  async #copy(selector: string): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
    if (!field || !this.scene) return;
    const say = TAKE_WORDS[this.scene.choice.language];
    this.said = "";
    const copied = await copyField(field);
    this.said = copied ? say.copied : say.copyByHand;
  }

  async #share({ title }: MapScene, address: string): Promise<void> {
    try {
      await navigator.share({ title, url: address });
    } catch (error) {
      // Who closes the list of apps has not failed.
      if ((error as Error).name !== "AbortError") await this.#copy("#take-address");
    }
  }

  readonly #print = (): void => {
    this.#close();
    print();
  };
}
