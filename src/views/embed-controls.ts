// The row of selects above an embed's figure: other figures, another period, another view. It offers what it is given,
// says what came of a choice, and must not know how a figure is fetched.

import { EMBED_VIEWS, mendView, type EmbedChoice, type EmbedControl, type IndicatorChoices } from "../model/embed-choice";
import { EMBED_CONTROLS_WORDS } from "../model/words-embed-controls";

/** What a reader may choose with a select, in the order of the row. */
const SELECTS = ["indicator", "period", "view"] as const;

export interface EmbedControls {
  /** The row itself. */
  readonly node: HTMLElement;
  /** Shows what is chosen. Silent. @param choices from now on; those of before where left out */
  set(choice: EmbedChoice, choices?: readonly IndicatorChoices[]): void;
  /** Says politely that a figure stands now; nobody sees it. */
  arrived(title: string): void;
  /** Says that what was chosen did not come. */
  failed(): void;
}

function fill(select: HTMLSelectElement, options: readonly { readonly id: string; readonly name: string }[], chosen: string): void {
  select.replaceChildren(...options.map(({ id, name }) => new Option(name, id, id === chosen, id === chosen)));
}

/**
 * Makes the row.
 *
 * @param wanted called with each view that the reader chooses, mended: another indicator keeps the period where it can
 */
export function embedControls(controls: readonly EmbedControl[], choices: readonly IndicatorChoices[], lang: EmbedChoice["lang"], wanted: (wish: Pick<EmbedChoice, "indicator" | "period" | "view">) => void): EmbedControls {
  const say = EMBED_CONTROLS_WORDS[lang];
  const node = document.createElement("div");
  node.className = "embed-controls";
  node.lang = lang;
  node.setAttribute("role", "group");
  node.setAttribute("part", "controls");
  node.setAttribute("aria-label", say.label);
  const selects = new Map(SELECTS.filter((name) => controls.includes(name)).map((name) => [name, document.createElement("select")]));
  for (const [name, select] of selects) {
    const label = node.appendChild(document.createElement("label"));
    label.append(say[name], select);
    select.name = name;
  }
  const status = node.appendChild(document.createElement("p"));
  status.setAttribute("role", "status");
  let shown: EmbedChoice | null = null;
  let offered = choices;

  node.addEventListener("change", () => {
    if (!shown) return;
    const value = (name: (typeof SELECTS)[number]): string => selects.get(name)?.value ?? (shown as EmbedChoice)[name];
    const view = EMBED_VIEWS.find((each) => each === value("view")) ?? "map";
    wanted({ ...mendView(offered, { indicator: value("indicator"), period: value("period") }), view });
  });
  const told = (text: string, isSeen: boolean): void => {
    status.textContent = text;
    status.classList.toggle("unseen", !isSeen);
  };
  return {
    node,
    set: (choice, now = offered) => {
      shown = choice;
      offered = now;
      const row = offered.find(({ id }) => id === choice.indicator);
      for (const [name, select] of selects) fill(select, { indicator: offered, period: [...(row?.periods ?? [])].reverse(), view: EMBED_VIEWS.map((id) => ({ id, name: say.views[id] })) }[name], choice[name]);
    },
    arrived: (title) => told(title, false),
    failed: () => told(say.failed, true),
  };
}
