// What a step shows, as native controls: each change is one act that can be taken back, and leaves a step that exists.

import { html, nothing, type TemplateResult } from "lit";

import { drawnUnits, periodsOf } from "../model/cells";
import { COMPARED, formsOf, usualForm } from "../model/choice";
import { highlighted, stepValues } from "../model/highlight";
import { hasPerHead } from "../model/per-head";
import { periodText } from "../model/period";
import { projectName } from "../model/project";
import { LATER_ERAS, STEP_KINDS, type Highlight, type Step, type StepKind } from "../model/story";
import { compareWish, ofKind, withChoice, without } from "../model/story-shape";
import { racePeriods, WHOLE } from "../model/story-step";
import { EDITOR_WORDS } from "../model/words-editor";
import type { Desk } from "./editor-desk";
import { noneOption, numberField, selectField, unitOptions, type Choosable } from "./editor-fields";

/** What stands before the id of a project where units are chosen too. */
const PROJECT = "project:";

type HighlightKind = "none" | "units" | "top" | "bottom" | "from" | "to";

function periodOptions({ known: { atlas }, language }: Desk, indicator: string): readonly Choosable[] {
  return [...periodsOf(atlas, indicator)].reverse().map(({ id, known }) => [id, `${periodText(id, language)} – ${known}/${drawnUnits(atlas).length}`]);
}

function indicatorOptions({ known: { atlas }, language }: Desk): readonly Choosable[] {
  return atlas.indicators.filter(({ id }) => periodsOf(atlas, id).length > 0).map(({ id, name }) => [id, name[language]]);
}

function replace({ act, at }: Desk, step: Step): void {
  act({ type: "step", at, step });
}

function highlightKind(highlight: Highlight | undefined): HighlightKind {
  if (!highlight) return "none";
  if ("units" in highlight) return "units";
  if ("top" in highlight) return "top";
  if ("bottom" in highlight) return "bottom";
  return "to" in highlight || "below" in highlight ? "to" : "from";
}

/** What a kind of highlight begins with: the chosen unit, five places, the middle value. */
function openingHighlight({ known: { atlas } }: Desk, { choice }: Step, kind: HighlightKind): Highlight | undefined {
  const values = [...stepValues(atlas, choice).values()].sort((a, b) => a - b);
  const middle = Math.round(values[Math.floor(values.length / 2)] ?? 0);
  const [first] = drawnUnits(atlas);
  switch (kind) {
    case "none":
      return undefined;
    case "units":
      return { units: choice.compare ?? (choice.unit ? [choice.unit] : first ? [first.id] : []) };
    case "top":
    case "bottom":
      return kind === "top" ? { top: 5 } : { bottom: 5 };
    case "from":
    case "to":
      return { [kind]: middle };
  }
}

function highlightPart(desk: Desk, step: Step): TemplateResult {
  const { known: { atlas }, language } = desk;
  const say = EDITOR_WORDS[language];
  const { highlight } = step;
  const kind = highlightKind(highlight);
  const set = (next: Highlight | undefined): void => replace(desk, { ...without(step, "highlight"), ...(next && { highlight: next }) });
  const named = (highlighted(atlas, step) ?? []).map((id) => drawnUnits(atlas).find((unit) => unit.id === id)?.name[language] ?? id);
  const picked = highlight && "units" in highlight ? highlight.units : [];
  const toggle = (unit: string): void => set({ units: picked.includes(unit) ? picked.filter((each) => each !== unit) : [...picked, unit] });
  const bound = highlight && !("units" in highlight || "top" in highlight || "bottom" in highlight) ? (highlight.from ?? highlight.above ?? highlight.to ?? highlight.below ?? 0) : 0;
  return html`${selectField("highlight", say.highlight, [{ options: (["none", "units", "top", "bottom", "from", "to"] as const).map((each) => [each, say.highlights[each]]) }], kind, (value) => set(openingHighlight(desk, step, value as HighlightKind)))}
    ${kind === "top" || kind === "bottom" ? numberField("places", say.places, Number(Object.values(highlight ?? {})[0]), "1", (value) => set(kind === "top" ? { top: Math.round(value) } : { bottom: Math.round(value) }), 1) : nothing}
    ${kind === "from" || kind === "to" ? numberField("bound", say.bound, bound, "any", (value) => set({ [kind]: value })) : nothing}
    ${kind === "units" ? html`<fieldset class="editor-picked"><legend>${say.highlights.units}</legend>${unitOptions(desk).map(([id, name]) => html`<label class="tick"><input type="checkbox" .checked=${picked.includes(id)} @change=${() => toggle(id)} /><span>${name}</span></label>`)}</fieldset>` : nothing}
    ${highlight ? html`<p class="hint editor-lifted">${say.lifted}: ${named.length > 0 ? named.join(", ") : say.nobody}</p>` : nothing}`;
}

function kindPart(desk: Desk, step: Step): TemplateResult | typeof nothing {
  const { known: { atlas }, language } = desk;
  const say = EDITOR_WORDS[language];
  const { kind, choice, beside = {}, since } = step;
  if (kind === "beside") {
    const { indicator = choice.indicator, period = choice.period, era } = beside;
    const set = (next: NonNullable<Step["beside"]>): void => replace(desk, ofKind(atlas, { ...step, beside: { ...(era && { era }), ...next } }, kind));
    const land = (value: string): void => replace(desk, ofKind(atlas, { ...step, beside: { indicator, period, ...(value && { era: LATER_ERAS[0] }) } }, kind));
    const best = (id: string): string => (periodsOf(atlas, id).some((each) => each.id === period) ? period : (periodsOf(atlas, id).at(-1)?.id ?? period));
    return html`${selectField("beside-indicator", say.otherIndicator, [{ options: indicatorOptions(desk) }], indicator, (value) => set({ indicator: value, period: best(value) }))}
      ${selectField("beside-period", say.otherPeriod, [{ options: periodOptions(desk, indicator) }], period, (value) => set({ indicator, period: value }))}
      ${selectField("beside-era", say.otherLand, [{ options: [["", say.sameLand], [LATER_ERAS[0], say.laterLand]] }], era ?? "", land)}`;
  }
  if (kind === "race") {
    const first: Choosable = ["", say.first];
    return selectField("since", say.since, [{ options: [first, ...racePeriods(atlas, { choice }).slice(0, -1).map((id): Choosable => [id, periodText(id, language)])] }], since ?? "", (value) => replace(desk, { ...without(step, "since"), ...(value && { since: value }) }));
  }
  if (kind !== "figures") return nothing;
  const units = choice.compare ?? [];
  return html`${Array.from({ length: COMPARED.most }, (_, place) => {
    const options = [...(place < COMPARED.least ? [] : [noneOption(desk)]), ...unitOptions(desk).filter(([id]) => id === units[place] || !units.includes(id))];
    const take = (value: string): void => replace(desk, withChoice(atlas, step, compareWish([...units.slice(0, place), ...(value ? [value] : []), ...units.slice(place + 1)])));
    return place > units.length ? nothing : selectField(`compare-${place + 1}`, `${say.compare} ${place + 1}`, [{ options }], units[place] ?? "", take);
  })}`;
}

function calloutPart(desk: Desk, step: Step): TemplateResult {
  const { known: { atlas }, language } = desk;
  const say = EDITOR_WORDS[language];
  const set = (at: string): void => replace(desk, { ...without(step, "callout"), ...(at && { callout: { at, text: step.callout?.text ?? { vi: "", en: "" } } }) });
  const projects = atlas.projects.map((project): Choosable => [project.id, projectName(project, language)]);
  return selectField("callout", say.callout, [{ options: [noneOption(desk)] }, { label: say.units, options: unitOptions(desk) }, { label: say.projects, options: projects }], step.callout?.at ?? "", set);
}

/** The controls of what a step shows. */
export function showsPart(desk: Desk, step: Step): TemplateResult {
  const { known: { atlas }, language } = desk;
  const say = EDITOR_WORDS[language];
  const { choice, kind, frame } = step;
  const set = (wish: Parameters<typeof withChoice>[2]): void => replace(desk, withChoice(atlas, step, wish));
  // Squares know nothing of later boundaries.
  const forms = formsOf(atlas, { indicator: choice.indicator, per: choice.per ?? null }).filter((form) => form !== "tiles" || !step.beside?.era);
  const projects = atlas.projects.map((project): Choosable => [PROJECT + project.id, projectName(project, language)]);
  const chosen = choice.unit ?? (choice.project ? PROJECT + choice.project : "");
  const choose = (value: string): void => set(value.startsWith(PROJECT) ? { project: value.slice(PROJECT.length), unit: null } : { unit: value || null, project: null });
  return html`<section class="editor-shows" aria-labelledby="editor-shows-title">
    <h2 id="editor-shows-title">${say.shows}</h2>
    <div class="editor-picks">
      ${selectField("kind", say.kind, [{ options: STEP_KINDS.map((each) => [each, say.kinds[each]]) }], kind, (value) => replace(desk, ofKind(atlas, step, value as StepKind)))}
      ${selectField("indicator", say.indicator, [{ options: indicatorOptions(desk) }], choice.indicator, (indicator) => set({ indicator }))}
      ${selectField("period", say.period, [{ options: periodOptions(desk, choice.indicator) }], choice.period, (period) => set({ period }))}
      ${kindPart(desk, step)}
      ${selectField("form", say.form, [{ options: forms.map((each) => [each, say.forms[each]]) }], choice.form ?? usualForm(atlas, { indicator: choice.indicator, per: choice.per ?? null }), (form) => set({ form }))}
      ${selectField("unit", say.unit, [{ options: [noneOption(desk)] }, { label: say.units, options: unitOptions(desk) }, { label: say.projects, options: projects }], chosen, choose)}
      ${selectField("frame", say.frame, [{ options: [["", say.frameOwn], [WHOLE, say.whole]] }, { label: say.units, options: unitOptions(desk) }], frame ?? "", (value) => replace(desk, { ...without(step, "frame"), ...(value && { frame: value }) }))}
      ${calloutPart(desk, step)}
      ${highlightPart(desk, step)}
      ${hasPerHead(atlas, choice.indicator, choice.period) ? html`<label class="tick"><input type="checkbox" name="per" .checked=${choice.per === "head"} @change=${() => set({ per: choice.per ? null : "head", form: null })} /><span>${say.per}</span></label>` : nothing}
    </div>
  </section>`;
}
