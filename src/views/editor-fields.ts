// The native fields that the story editor is made of.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { drawnUnits } from "../model/cells";
import { EDITOR_WORDS } from "../model/words-editor";
import type { Desk } from "./editor-desk";

/** A value and its label. */
export type Choosable = readonly [value: string, label: string];

/** A select under its label; groups have a label of their own. */
export function selectField(name: string, label: string, groups: readonly { readonly label?: string; readonly options: readonly Choosable[] }[], chosen: string, take: (value: string) => void): TemplateResult {
  const option = ([value, text]: Choosable): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
  return html`<label>${label}<select name=${name} autocomplete="off" .value=${live(chosen)} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
    ${groups.map((group) => (group.label ? html`<optgroup label=${group.label}>${group.options.map(option)}</optgroup>` : group.options.map(option)))}
  </select></label>`;
}

/** A number under its label; what is no number is not taken. */
export function numberField(name: string, label: string, value: number, step: string, take: (value: number) => void, least?: number): TemplateResult {
  const changed = (event: Event): void => {
    const { value: typed } = event.target as HTMLInputElement;
    const number = Number(typed);
    if (typed !== "" && Number.isFinite(number) && number >= (least ?? -Infinity)) take(number);
  };
  return html`<label>${label}<input type="number" name=${name} step=${step} min=${least ?? nothing} autocomplete="off" .value=${live(String(value))} @change=${changed} /></label>`;
}

/** All units as options. */
export function unitOptions({ known: { atlas }, language }: Pick<Desk, "known" | "language">): readonly Choosable[] {
  return drawnUnits(atlas).map(({ id, name }) => [id, name[language]]);
}

/** An option that chooses nothing. */
export function noneOption({ language }: Pick<Desk, "language">): Choosable {
  const say = EDITOR_WORDS[language];
  return ["", say.none];
}
