// The builder: an editor's choice out of the page's own controls and into its address, the preview, the four codes and
// the doctor's verdicts. All that it needs to know of the data lies in the page.

import "./builder.css";

import type { Language } from "../model/atlas";
import { elementCode, frameAddress, frameCode, linkAddress, linkCode, oembedAddress, snippetAddress, UNMEASURED, type Origin } from "../model/embed-code";
import { readNotes, writeNotes, type HostNotes } from "../model/host-notes";
import { periodText } from "../model/period";
import { mendPlacement, readPlacement, viewKey, writePlacement, type Offer, type Placement } from "../model/placement";
import { words } from "../model/words";
import { BUILDER_WORDS } from "../model/words-builder";
import { copyField } from "../views/hand";
import { applyScheme, keptScheme } from "../views/scheme";
import { preview } from "./builder-preview";
import { showVerdicts, tell, told } from "./builder-doctor";

/** Between the ticks of a list in the address. */
const JOINT = "~";

/** A static figure as text; `null` where there is none, though a host may answer any address with a page of its own. */
async function figureAt(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    const text = answer.ok ? (await answer.text()).trim() : "";
    return /<svg\b/.test(text) && !/<!doctype|<script\b/i.test(text) ? text : null;
  } catch {
    return null;
  }
}

function build(offer: Offer): void {
  const find = <T extends HTMLElement>(selector: string): T => document.querySelector(selector) as T;
  const language: Language = document.documentElement.lang === "en" ? "en" : "vi";
  const say = BUILDER_WORDS[language];
  const origin: Origin = { root: new URL(document.documentElement.dataset["root"] ?? "./", document.baseURI).href, offer };
  const choices = find(".choices");
  const doctor = find("#doctor");
  const fields = ["indicator", "period", "unit", "view", "lang", "theme", "width", "version"] as const;
  const field = (name: string): HTMLInputElement | HTMLSelectElement => find(`.choices [name=${name}]`);
  const ticks = (name: string): readonly HTMLInputElement[] => [...choices.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
  let placement: Placement;
  let height: number | null = null;
  let asked = "";
  const stills = new Map<string, string | null>();

  function fromAddress(): readonly [Placement, HostNotes] {
    const query = [...new URLSearchParams(location.search)];
    return [readPlacement(offer, language, query), readNotes(query)];
  }

  function fromControls(): Placement {
    const wish = Object.fromEntries(fields.map((name) => [name, field(name).value]));
    const controls = ticks("controls").filter(({ checked }) => checked).map(({ value }) => value).join(JOINT);
    return mendPlacement(offer, language, { ...wish, controls });
  }

  function addressOf(notes: HostNotes): string {
    const pairs = [...writePlacement(offer, language, placement), ...writeNotes(notes)];
    const text = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString().replaceAll("%7E", JOINT);
    return location.pathname + (text ? `?${text}` : "");
  }

  function dress(next: Placement): void {
    const { indicator, period, unit, view, language: lang, theme, width, controls, version } = next;
    const periods = offer.indicators.find(({ id }) => id === indicator)?.periods ?? [];
    field("period").replaceChildren(...[...periods].reverse().map(([id, known]) => new Option(`${periodText(id, language)} – ${known}/${offer.units.length}`, id)));
    const values: Readonly<Record<(typeof fields)[number], string>> = { indicator, period, unit: unit ?? "", view, lang, theme: theme ?? "auto", width: String(width), version: version ?? "" };
    for (const name of fields) field(name).value = values[name];
    const lacking = offer.versions.filter(({ lacks }) => lacks.includes(viewKey(next))).map(({ id }) => id);
    for (const option of (field("version") as HTMLSelectElement).options) option.disabled = lacking.includes(option.value);
    // A version keeps maps.
    for (const option of (field("view") as HTMLSelectElement).options) option.disabled = version !== null && option.value !== "map";
    for (const tick of ticks("controls")) {
      tick.checked = (controls as readonly string[]).includes(tick.value);
      tick.disabled = version !== null && tick.value === "view";
    }
  }

  function titleOf({ indicator, period, language: lang }: Placement): string {
    const name = offer.indicators.find(({ id }) => id === indicator)?.name[lang] ?? "";
    return `${name}, ${periodText(period, lang)}`;
  }

  function put(id: string, text: string): void {
    find<HTMLTextAreaElement>(`#${id}-code`).value = text;
  }

  /** The static figure of a choice, fetched once; `null` where there is none. */
  async function stillOf(address: string | null): Promise<string | null> {
    if (address === null) return null;
    const text = stills.get(address) ?? (await figureAt(address));
    stills.set(address, text);
    return text;
  }

  function writeFrame(): void {
    const { width } = placement;
    const hint = height === null ? say.measuring : say.frameHint.replace("{height}", String(height));
    find("#frame-hint").textContent = hint.replace("{width}", String(width));
    put("frame", frameCode(origin, placement, { height: height ?? UNMEASURED, title: `${titleOf(placement)} – ${words(placement.language).atlas}`, parent: find<HTMLInputElement>("[name=parent]").checked }));
  }

  async function writeCodes(): Promise<void> {
    const title = titleOf(placement);
    put("link", linkAddress(origin, placement));
    put("oembed", oembedAddress(origin, placement));
    writeFrame();
    const address = snippetAddress(origin, placement);
    if (address === null || !stills.has(address)) for (const id of ["element", "still"]) put(id, "");
    const now = placement;
    const still = await stillOf(address);
    if (now !== placement) return;
    put("still", still ?? "");
    find("#still-hint").textContent = address === null ? say.otherStill : still === null ? say.noStill : say.stillHint;
    put("element", elementCode(origin, placement, still ?? linkCode(origin, placement, title)));
  }

  const show = preview(find("#strip"), say, (now) => {
    height = now;
    writeFrame();
  });

  function judge(): void {
    showVerdicts(find("#verdicts"), told(doctor), { folder: `${origin.root}embed/`, zoom: placement.controls.includes("map") && placement.view === "map" }, language);
  }

  function take(next: Placement): void {
    placement = next;
    dress(next);
    const address = frameAddress(origin, next);
    if (`${address} ${next.width}` !== asked) height = null;
    asked = `${address} ${next.width}`;
    show.show(address, titleOf(next), next.width);
    void writeCodes();
    judge();
  }

  function keep(isStep: boolean): void {
    const address = addressOf(told(doctor));
    if (address !== location.pathname + location.search) history[isStep ? "pushState" : "replaceState"](null, "", address);
    const other = find<HTMLAnchorElement>(".language");
    other.href = other.href.replace(/\?.*$/, "") + location.search;
  }

  function restore(): void {
    const [next, page] = fromAddress();
    tell(doctor, page);
    take(next);
    keep(false);
  }

  choices.addEventListener("change", () => {
    placement = fromControls();
    keep(true);
    take(placement);
  });
  doctor.addEventListener("input", () => {
    judge();
    keep(false);
  });
  find("[name=parent]").addEventListener("change", writeFrame);
  find("#codes").addEventListener("click", ({ target }) => {
    const id = (target as Element).closest("[data-copy]")?.getAttribute("data-copy");
    if (!id) return;
    const said = find("#said");
    said.textContent = "";
    void copyField(find<HTMLTextAreaElement>(`#${id}`)).then((copied) => (said.textContent = copied ? say.copied : say.copyByHand));
  });
  addEventListener("popstate", restore);
  restore();
}

applyScheme(keptScheme());
build(JSON.parse(document.querySelector("#offer")?.textContent ?? "{}") as Offer);
