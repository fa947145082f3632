// The story editor on its page: begins with what the address names, shows the desk, and passes on what the writer does.

import "./editor.css";

import { html, nothing, type PropertyValues, type TemplateResult } from "lit";

import { parse, prefix } from "../model/address";
import type { Language, Text } from "../model/atlas";
import { parseStory, writeStory, type Story, type StoryProblem } from "../model/story";
import type { Knowledge } from "../model/story-answer";
import { checkStory } from "../model/story-check";
import { LINK_KEY, LINKED, MINE } from "../model/story-name";
import { capturedStep, emptyStory } from "../model/story-shape";
import { EDITOR_WORDS } from "../model/words-editor";
import { barPart, type Bar, type LinkState } from "./editor-bar";
import { stepAt, type Desk } from "./editor-desk";
import { paintStep, picturePart } from "./editor-picture";
import { checkPart, problemsPart } from "./editor-problems";
import { session, type Session } from "./editor-session";
import { showsPart } from "./editor-shows";
import { startPart, type Beginning } from "./editor-start";
import { stepsPart } from "./editor-steps";
import { aboutPart, textsPart } from "./editor-texts";
import { copyField, saveFile } from "./hand";
import { LightElement } from "./light";
import { dropDraft, lastId } from "./shelf";
import { packStory, unpackStory } from "./story-link";

/** Milliseconds after the last act before the whole story is looked through. */
const CHECK = 400;

/** All that the editor is given. */
export interface EditorParts {
  readonly known: Knowledge;
  readonly language: Language;
  /** The site's, absolute. */
  readonly root: string;
  /** The stories of the atlas, and the way to one. */
  readonly stories: readonly { readonly id: string; readonly title: Text }[];
  readonly loadStory: (id: string) => Promise<Story | null>;
}

/** `<atlas-editor>`: `parts` in; the story that is written is named in the address. */
export class AtlasEditor extends LightElement {
  static override readonly properties = { parts: { attribute: false }, link: { state: true }, problems: { state: true }, refused: { state: true }, offer: { state: true } };
  declare parts: EditorParts | null;
  declare link: LinkState;
  declare problems: readonly StoryProblem[];
  /** What is wrong with what was to be opened, and whether it was opened nevertheless. */
  declare refused: { readonly problems: readonly StoryProblem[]; readonly opened: boolean } | null;
  declare offer: Beginning["offer"];

  #session: Session | null = null;
  #check = 0;
  /** The page's map, wherever it stands. */
  #map: Element | null = null;

  constructor() {
    super();
    this.parts = null;
    this.link = null;
    this.problems = [];
    this.refused = null;
    this.offer = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("parts") || !this.parts || this.#session) return;
    this.#map = document.querySelector(".editor-land atlas-map");
    this.replaceChildren();
    this.#session = session(this.parts.language, (isOther) => this.#changed(isOther));
    const { hear, act } = this.#session;
    addEventListener("keydown", this.#key);
    addEventListener("popstate", () => void this.#enter());
    addEventListener("storage", hear);
    addEventListener("beforeunload", (event) => this.#session?.desktop.failure && event.preventDefault());
    this.addEventListener("focusout", () => act({ type: "rest" }));
    void this.#enter();
  }

  /** Another story has another address; the same one, another link and perhaps other problems. */
  #changed(isOther: boolean): void {
    const id = this.#session?.desktop.draft?.story.id;
    if (isOther && id !== undefined && new URLSearchParams(location.search).get("story") !== id) history.pushState(null, "", `${location.pathname}?story=${id}`);
    this.link = null;
    clearTimeout(this.#check);
    this.#check = window.setTimeout(() => this.#look(), CHECK);
    this.requestUpdate();
  }

  #look(): void {
    const draft = this.#session?.desktop.draft;
    if (draft && this.parts) this.problems = checkStory(this.parts.known, draft.story);
  }

  get #say() {
    return EDITOR_WORDS[this.parts?.language ?? "vi"];
  }

  /** Opens what the address names: a view to begin with, a story in the link, a kept one; else the beginning. */
  async #enter(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const [id, view] = [asked.get("story"), asked.get("view")];
    if (view !== null) return this.#capture(view);
    if (location.hash.startsWith(LINK_KEY)) await this.#unpack(location.hash);
    if (id === null || !this.#session?.open(id)) this.#session?.clear();
  }

  /** A view of the atlas becomes a step of the story that was last written, or of a new one. */
  #capture(view: string): void {
    const { parts } = this;
    const desk = this.#session;
    if (!desk || !parts) return;
    history.replaceState(null, "", location.pathname);
    if (!desk.open(lastId() ?? "")) desk.begin(emptyStory("bai"));
    const at = desk.desktop.draft?.story.steps.length ?? 0;
    desk.act({ type: "add", at, step: capturedStep(parse(parts.known.atlas, view)) });
    const isIn = (desk.desktop.draft?.story.steps.length ?? 0) > at;
    desk.pick(isIn ? at : at - 1);
    desk.tell(isIn ? `${this.#say.captured} ${at + 1}.` : this.#say.most);
  }

  async #unpack(hash: string): Promise<void> {
    const { story, problems } = await unpackStory(hash.slice(LINK_KEY.length));
    const { root, language } = this.parts as EditorParts;
    if (story) this.offer = { story, address: `${root}${prefix(language)}?story=${LINKED}&step=1${hash}` };
    else this.refused = { problems, opened: false };
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !this.#session?.desktop.draft) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    this.#session.travel(key === "y" || event.shiftKey ? "redo" : "undo");
  };

  #desk(): Desk | null {
    const { parts } = this;
    const { draft, at } = this.#session?.desktop ?? {};
    if (!parts || !draft || at === undefined || !this.#session) return null;
    return { known: parts.known, language: parts.language, draft, at, act: this.#session.act, pick: (next) => this.#pick(next) };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts, refused } = this;
    if (!parts || !this.#session) return nothing;
    const say = this.#say;
    const desk = this.#desk();
    return html`<p class="editor-told" role="status">${this.#session.desktop.told}</p>
      ${refused ? html`<div class="editor-warning" role="alert"><p>${refused.opened ? say.readWith : say.refused}</p>${problemsPart(refused.problems, parts.language)}</div>` : nothing}
      ${desk ? this.#deskPart(desk, this.#session) : startPart(this.#beginning(parts, this.#session))}`;
  }

  #deskPart(desk: Desk, held: Session): TemplateResult {
    const step = stepAt(desk);
    return html`${barPart(desk, this.#bar(desk, held))}${aboutPart(desk)}
      <div class="editor-desk">${stepsPart(desk)}${step ? html`${picturePart(desk, step)}<div class="editor-form">${showsPart(desk, step)}${textsPart(desk, step, held.tell)}</div>` : nothing}</div>
      ${checkPart(this.problems, desk)}`;
  }

  protected override updated(): void {
    const desk = this.#desk();
    const step = desk && stepAt(desk);
    const seat = this.querySelector(".editor-seat");
    if (desk && step && seat && this.#map) paintStep(this.#map, seat, desk, step);
    const other = document.querySelector<HTMLAnchorElement>(".language");
    if (other) other.href = other.href.replace(/\?.*$/, "") + location.search;
  }

  #pick(at: number): void {
    const isInList = document.activeElement?.matches("[data-step]") ?? false;
    this.#session?.pick(at);
    void this.updateComplete.then(() => isInList && this.querySelector<HTMLElement>(`[data-step="${at}"]`)?.focus());
  }

  #bar({ at, draft: { story } }: Desk, held: Session): Bar {
    const { root, language } = this.parts as EditorParts;
    const start = (): void => {
      history.pushState(null, "", location.pathname);
      void this.#enter();
    };
    return {
      ...held.desktop,
      link: this.link,
      stage: `${root}${prefix(language)}?story=${MINE}${story.id}&step=${at + 1}`,
      undo: () => held.travel("undo"),
      redo: () => held.travel("redo"),
      present: (event) => held.desktop.failure && void this.#presentUnkept(event, story, at + 1),
      download: () => {
        saveFile(`${story.id}.json`, new Blob([writeStory(story).normalize("NFC")], { type: "application/json" }));
        held.tell(`${this.#say.downloaded} ${story.id}.json`);
      },
      share: () => void this.#linkOf(story, 1).then((address) => ({ address }), () => "failed" as const).then((link) => (this.link = link)),
      copyLink: (event) => void this.#copyLink(event),
      takeOther: () => held.open(story.id) || start(),
      keepBoth: held.fork,
      leave: start,
    };
  }

  async #linkOf(story: Story, step: number): Promise<string> {
    const { root, language } = this.parts as EditorParts;
    return `${root}${prefix(language)}?story=${LINKED}&step=${step}${LINK_KEY}${await packStory(story)}`;
  }

  /** What is not kept cannot be read by another tab: it goes there in the link. */
  async #presentUnkept(event: Event, story: Story, step: number): Promise<void> {
    event.preventDefault();
    const tab = open("about:blank", "_blank");
    if (tab) tab.location.href = await this.#linkOf(story, step);
  }

  async #copyLink(event: Event): Promise<void> {
    const field = (event.currentTarget as Element).parentElement?.querySelector("input");
    if (field) this.#session?.tell((await copyField(field)) ? this.#say.copied : this.#say.copyByHand);
  }

  #begin(held: Session, story: Story, problems: readonly StoryProblem[] = []): void {
    held.begin(story);
    this.refused = problems.length > 0 ? { problems, opened: true } : null;
    this.offer = null;
  }

  #beginning({ known, language, stories, loadStory }: EditorParts, held: Session): Beginning {
    return {
      known, language, stories,
      offer: this.offer,
      begin: () => this.#begin(held, emptyStory("bai")),
      copy: (id) => void loadStory(id).then((story) => story && this.#begin(held, story)),
      open: (id) => void held.open(id),
      drop: (id) => {
        if (!confirm(this.#say.discardSure)) return;
        dropDraft(id);
        held.tell(this.#say.discarded);
      },
      read: (file) => void file.text().then(parseStory).then(({ story, problems }) => (story ? this.#begin(held, story, problems) : (this.refused = { problems, opened: false }))),
      take: () => this.offer && this.#begin(held, this.offer.story),
      leave: () => {
        this.offer = null;
        history.replaceState(null, "", location.pathname);
      },
    };
  }
}
