// The builder's page as it stands before its script: every choice as a native control, a field for each code, the
// doctor's questions. What fills them is the script's; what can be chosen lies in the page as data.

import { select, type Selection } from "d3-selection";

import { prefix } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { DEFAULT_VIEW, drawnUnits } from "../model/cells";
import { STRIPS } from "../model/doctor";
import { EMBED_CONTROLS, EMBED_VIEWS, USUAL_CONTROLS } from "../model/embed-choice";
import { dateText } from "../model/format";
import { PASTED } from "../model/host-notes";
import { COLUMN, type Offer } from "../model/placement";
import { BUILDER_WORDS } from "../model/words-builder";
import { DOCTOR_WORDS } from "../model/words-doctor";
import { drawFoot, drawMasthead } from "./masthead";

type Parent = Selection<HTMLElement, unknown, null, undefined>;
type Option = readonly [value: string, label: string];

function append(parent: Parent, tag: string, attributes: Readonly<Record<string, string | null>> = {}, text: string | null = null): Parent {
  const node = parent.append<HTMLElement>(tag);
  for (const [name, value] of Object.entries(attributes)) node.attr(name, value);
  return text === null ? node : node.text(text);
}

function drawSelect(parent: Parent, name: string, label: string, options: readonly Option[], chosen = options[0]?.[0]): void {
  const field = append(append(parent, "label", {}, label), "select", { name, autocomplete: "off" });
  for (const [value, text] of options) append(field, "option", { value, selected: value === chosen ? "" : null }, text);
}

function drawTicks(parent: Parent, name: string, legend: string, options: readonly Option[], ticked: readonly string[]): void {
  const group = append(parent, "fieldset");
  append(group, "legend", {}, legend);
  for (const [value, text] of options) {
    const label = append(group, "label", { class: "tick" });
    append(label, "input", { type: "checkbox", name, value, checked: ticked.includes(value) ? "" : null });
    append(label, "span", {}, text);
  }
}

function drawChoices(parent: Parent, atlas: Atlas, { indicators, version, versions }: Offer, language: Language): void {
  const say = BUILDER_WORDS[language];
  const box = append(parent, "section", { class: "choices", "aria-labelledby": "choices-title" });
  append(box, "h2", { id: "choices-title" }, say.choose);
  drawSelect(box, "indicator", say.indicator, indicators.map(({ id, name }) => [id, name[language]]), DEFAULT_VIEW.indicator);
  // Its options hang on the indicator, and come with the script.
  drawSelect(box, "period", say.period, []);
  drawSelect(box, "unit", say.unit, [["", say.none], ...drawnUnits(atlas).map(({ id, name }): Option => [id, name[language]])]);
  drawSelect(box, "view", say.view, EMBED_VIEWS.map((name) => [name, say.views[name]]));
  drawSelect(box, "lang", say.language, (["vi", "en"] as const).map((name) => [name, say.languages[name]]), language);
  drawSelect(box, "theme", say.theme, (["auto", "light", "dark"] as const).map((name) => [name, say.themes[name]]));
  append(append(box, "label", {}, say.width), "input", { type: "number", name: "width", min: String(COLUMN.least), max: String(COLUMN.most), step: "1", value: String(COLUMN.usual), inputmode: "numeric", autocomplete: "off" });
  const named = versions.map(({ id, dated }): Option => {
    const text = (id === version ? say.frozenNow : say.frozen).replace("{version}", id);
    return [id, dated === null ? text : `${text} (${say.dated.replace("{date}", dateText(dated, language))})`];
  });
  drawSelect(box, "version", say.data, [["", say.live], ...named]);
  append(box, "p", { class: "hint" }, say.frozenHint);
  drawTicks(box, "controls", say.controls, EMBED_CONTROLS.map((name) => [name, say.control[name]]), USUAL_CONTROLS);
  append(append(box, "p"), "a", { href: "#codes" }, say.toCodes);
}

/** @param isAlone whether the heading above says already what the field holds */
function drawField(parent: Parent, id: string, label: string, button: string, rows: number, isAlone = true): void {
  append(parent, "label", { for: id, class: isAlone ? "unseen" : null }, label);
  append(parent, "textarea", { id, readonly: "", rows: String(rows), spellcheck: "false", autocomplete: "off" });
  append(parent, "button", { type: "button", "data-copy": id, "aria-label": `${button}: ${label}` }, button);
}

function drawCodes(parent: Parent, language: Language): void {
  const say = BUILDER_WORDS[language];
  const codes = append(parent, "section", { class: "codes", id: "codes", "aria-labelledby": "codes-title" });
  append(codes, "h2", { id: "codes-title" }, say.codes);
  const section = (title: string, hint: string, id: string): Parent => {
    const box = append(codes, "div", { class: "code" });
    append(box, "h3", {}, title);
    append(box, "p", { class: "hint", id: `${id}-hint` }, hint);
    return box;
  };
  drawField(section(say.element, say.elementHint, "element"), "element-code", say.element, say.copy, 6);
  const frame = section(say.frame, say.measuring.replace("{width}", String(COLUMN.usual)), "frame");
  const tick = append(frame, "label", { class: "tick" });
  append(tick, "input", { type: "checkbox", name: "parent", checked: "" });
  append(tick, "span", {}, say.parent);
  drawField(frame, "frame-code", say.frame, say.copy, 6);
  drawField(section(say.still, say.stillHint, "still"), "still-code", say.still, say.copy, 6);
  const link = section(say.link, say.linkHint, "link");
  drawField(link, "link-code", say.address, say.copy, 2, false);
  drawField(link, "oembed-code", say.oembed, say.copy, 2, false);
  append(codes, "p", { id: "said", role: "status", class: "hint" });
}

function drawDoctor(parent: Parent, language: Language): void {
  const say = DOCTOR_WORDS[language];
  const box = append(parent, "section", { class: "doctor", id: "doctor", "aria-labelledby": "doctor-title" });
  append(box, "h2", { id: "doctor-title" }, say.title);
  append(box, "p", { class: "hint" }, say.lede);
  const asked = append(box, "div", { class: "asked" });
  append(append(asked, "label", {}, say.csp), "textarea", { name: "csp", rows: "3", maxlength: String(PASTED.csp), spellcheck: "false", autocomplete: "off", "aria-describedby": "csp-hint" });
  append(asked, "p", { class: "hint", id: "csp-hint" }, say.cspHint);
  append(append(asked, "label", {}, say.sandbox), "input", { type: "text", name: "sandbox", maxlength: String(PASTED.sandbox), spellcheck: "false", autocomplete: "off", "aria-describedby": "sandbox-hint" });
  append(asked, "p", { class: "hint", id: "sandbox-hint" }, say.sandboxHint);
  drawTicks(asked, "cms", say.cms, STRIPS.map((name) => [name, say.strips[name]]), []);
  const found = append(box, "div", { class: "found" });
  append(found, "h3", { id: "found-title" }, say.result);
  append(found, "div", { id: "verdicts", role: "status", "aria-labelledby": "found-title" });
}

/**
 * Draws the builder's page into an empty `<body>`.
 *
 * @param offer of this atlas
 * @param root way to the site's root
 * @param other path of the same page in the other language, below the root
 */
export function drawBuilder(body: HTMLElement, atlas: Atlas, offer: Offer, language: Language, root: string, other: string): void {
  const say = BUILDER_WORDS[language];
  const page: Parent = select(body);
  drawMasthead(append(page, "header", { class: "masthead" }).node() as HTMLElement, language, root, other);
  const main = append(page, "main", { class: "builder" });
  const lede = append(main, "div", { class: "lede" });
  append(lede, "h1", {}, say.title);
  append(lede, "p", { class: "summary" }, say.lede);
  append(append(lede, "p"), "a", { href: `${root}${prefix(language)}embed/guide/` }, say.guide);
  append(append(main, "noscript"), "p", {}, say.noScript);
  drawChoices(main, atlas, offer, language);
  const preview = append(main, "section", { class: "preview", "aria-labelledby": "preview-title" });
  append(preview, "h2", { id: "preview-title" }, say.preview);
  append(preview, "p", { class: "hint" }, say.previewHint);
  append(preview, "div", { class: "strip", id: "strip", tabindex: "0", role: "group", "aria-labelledby": "preview-title" });
  drawCodes(main, language);
  drawDoctor(main, language);
  drawFoot(append(page, "footer").node() as HTMLElement, atlas, language, root);
  append(page, "script", { id: "offer", type: "application/json" }, JSON.stringify(offer).replaceAll("<", "\\u003c"));
}
