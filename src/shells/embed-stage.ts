// Where an embed's figure stands, in the element and in a frame's page alike: fetches what a choice asks for, puts it in
// place and gives the reader a hand in it. What stands there stays until the next figure is there.

import { layLand, type Land } from "../draw/land";
import { DEFAULT_VIEW } from "../model/cells";
import { figureFile, hasSelects, type EmbedChoice, type EmbedControl, type IndicatorChoices } from "../model/embed-choice";
import type { EmbedControls } from "../views/embed-controls";
import { giveHand, type EmbedHand } from "../views/embed-hand";
import { offerZoom, type HoldZoom, type ZoomOffer } from "../views/embed-zoom";
import { fetchFigure } from "./embed-version";
import { grow } from "./grow";

/** What only some embeds need. */
export type More = typeof import("./embed-more");

export interface StageParts {
  /** What holds the figure and nothing else. */
  readonly root: ShadowRoot | HTMLElement;
  /** The figure that stands there already, and what it shows. */
  readonly standing?: { readonly figure: HTMLElement; readonly choice: EmbedChoice; readonly version: string | null };
  /** Called with each figure before it stands. */
  readonly dress?: (figure: HTMLElement) => void;
  /** Called with what the reader changed, and all that is chosen then, once it stands. */
  readonly told: (changed: Partial<EmbedChoice>, choice: EmbedChoice) => void;
}

export interface Stage {
  /** Shows a choice; one that does not exist is mended to the view that the atlas opens with. Silent. @param version of the data; `null` for today's */
  show(choice: EmbedChoice, controls: readonly EmbedControl[], version?: string | null): Promise<void>;
  /** Stops listening; what stands stays. */
  end(): void;
}

/** Fetches a module that lies beside this script, which a host's policy allows where it allowed this script. */
function beside(path: string): Promise<unknown> {
  // eslint-disable-next-line no-restricted-syntax -- a figure lies beside this script under a name that only the choice knows
  return import(/* @vite-ignore */ new URL(path, import.meta.url).href);
}

/** Fetches what only some embeds need. */
export function loadMore(): Promise<More> {
  return beside("more.js") as Promise<More>;
}

/** Kilobytes of the zoomable map as they travel, weighed by the build; none elsewhere. */
const ZOOM_KILOBYTES = Number(import.meta.env.EMBED_MAP_KB ?? 0);

async function loadZoom(): Promise<HoldZoom> {
  return ((await beside("map.js")) as { readonly holdZoom: HoldZoom }).holdZoom;
}

interface Next {
  readonly figure: HTMLElement;
  readonly note: Element | null;
}

/** A figure, a map on its land, which all of a page share, and the line of its data version. */
async function figureOf(choice: EmbedChoice, version: string | null): Promise<Next> {
  const [ground, fetched] = await Promise.all([choice.view === "map" ? (beside("figure/ground.js") as Promise<{ readonly land: Land }>) : null, fetchFigure([figureFile(choice)], version, choice.lang, import.meta.url)]);
  const figure = fetched && grow(fetched.tree, document);
  if (!(figure instanceof HTMLElement)) throw new TypeError("not a figure");
  if (ground) layLand(figure, ground.land);
  figure.setAttribute("part", "figure");
  return { figure, note: fetched?.note ? grow(fetched.note, document) : null };
}

interface Extras {
  readonly more: More;
  readonly choices: readonly IndicatorChoices[] | null;
}

/** What a choice needs beside its figure: a pinned one is chosen from what its version has. @returns `null` for nothing, and where the figure does without */
async function extrasOf(choice: EmbedChoice, controls: readonly EmbedControl[], version: string | null): Promise<Extras | null> {
  const { view } = choice;
  const selects = hasSelects(controls);
  if (view === "map" && !selects) return null;
  try {
    const more = await loadMore();
    return { more, choices: selects ? await more.loadChoices(choice, version).catch(() => null) : null };
  } catch (error) {
    if (view === "map") return null;
    throw error;
  }
}

/** Builds a stage. */
export function stageIn({ root, standing, dress, told }: StageParts): Stage {
  let figure = standing?.figure ?? null;
  let shown = standing?.choice ?? null;
  let version = standing?.version ?? null;
  let unit: string | null = null;
  let open: readonly EmbedControl[] = [];
  let hand: EmbedHand | null = null;
  let zoom: ZoomOffer | null = null;
  let row: { readonly controls: EmbedControls; readonly key: string } | null = null;
  /** What the page last asked for, as far as it is a picture. */
  let asked = "";
  let turns = 0;

  const keyOf = (choice: EmbedChoice): string => [figureFile(choice), version, ...open].join();

  /** Puts a figure in the place of the one that stands; a row of selects stays, and the focus in it. */
  function place(next: HTMLElement): void {
    dress?.(next);
    const [title, ...others] = next.children;
    if (!figure) root.replaceChildren(next);
    else if (!row || !title) figure.replaceWith(next);
    else {
      for (const old of [...figure.children]) if (old !== row.controls.node) old.remove();
      row.controls.node.before(title);
      row.controls.node.after(...others);
      return;
    }
    figure = next;
  }

  function setRow(choice: EmbedChoice, extras: Extras | null): void {
    const key = [choice.lang, ...open].join();
    if (row?.key !== key) {
      row?.controls.node.remove();
      row = extras?.choices ? { key, controls: extras.more.embedControls(open, extras.choices, choice.lang, (view) => void change({ ...choice, ...view })) } : null;
      if (row) figure?.querySelector("figcaption")?.after(row.controls.node);
    }
    row?.controls.set(choice, extras?.choices ?? undefined);
  }

  function reach(view: EmbedChoice["view"], extras: Extras | null): void {
    if (!figure) return;
    const chose = (next: string | null): void => {
      unit = next;
      if (shown) told({ unit }, { ...shown, unit });
    };
    const give = view === "map" || view === "tiles" ? giveHand : extras?.more.giveRows;
    hand = give?.(figure, open.includes("unit") ? chose : null) ?? null;
    hand?.choose(unit);
  }

  /** @returns whether it stands now: another choice may have come meanwhile @throws when it cannot be had */
  async function put(choice: EmbedChoice): Promise<boolean> {
    const turn = ++turns;
    const isShown = shown !== null && figureFile(choice) === figureFile(shown);
    const [next, extras] = await Promise.all([isShown ? null : figureOf(choice, version), extrasOf(choice, open, version)]).catch((error: unknown) => {
      if (turn === turns) throw error;
      return [null, null] as const;
    });
    if (turn !== turns) return false;
    if (extras) {
      const sheets = (root.getRootNode() as ShadowRoot | Document).adoptedStyleSheets;
      if (!sheets.includes(extras.more.sheet)) sheets.push(extras.more.sheet);
    }
    hand?.end();
    const looked = zoom?.end() ?? null;
    if (next) {
      place(next.figure);
      for (const old of [...root.children]) if (old.matches(".embed-note")) old.remove();
      if (next.note) figure?.after(next.note);
    }
    shown = choice;
    setRow(choice, extras);
    reach(choice.view, extras);
    zoom = figure && choice.view === "map" && open.includes("map") ? offerZoom(figure, { language: choice.lang, load: loadZoom, kilobytes: ZOOM_KILOBYTES, view: looked }) : null;
    return true;
  }

  /** What the reader chose with a select. */
  async function change(choice: EmbedChoice): Promise<void> {
    const before = shown;
    try {
      if (!(await put(choice))) return;
      asked = keyOf(choice);
      row?.controls.arrived(figure?.querySelector(".embed-title")?.textContent ?? "");
      const { indicator, period, view } = choice;
      told({ indicator, period, view }, { ...choice, unit });
    } catch {
      if (before) row?.controls.set(before);
      row?.controls.failed();
    }
  }

  return {
    show: async (choice, controls, pinned = null) => {
      open = controls;
      if (pinned !== version) shown = null;
      version = pinned;
      unit = choice.unit;
      if (keyOf(choice) === asked) return hand?.choose(unit);
      asked = keyOf(choice);
      const mended = [choice, { ...choice, ...DEFAULT_VIEW }, { ...choice, view: "map" as const }];
      const different = mended.filter((each, i) => mended.findIndex((other) => figureFile(other) === figureFile(each)) === i);
      for (const each of different) {
        try {
          await put(each);
          return;
        } catch {
          // The next one may be there; where none is, what stands stays.
        }
      }
    },
    end: () => {
      turns++;
      asked = "";
      hand?.end();
      hand = null;
      zoom?.end();
      zoom = null;
    },
  };
}
