// What stands beside a stage and is fetched once it is shown: the speaker's window and the line to it, the invitation to
// follow, the handout. It must not know how the stage draws.

import { write } from "../model/address";
import type { Atlas, Source } from "../model/atlas";
import type { Choice } from "../model/choice";
import { followAddress, isOwnMachine } from "../model/follow";
import type { DeskAct } from "../model/stage-keys";
import type { StageIntent, StageState } from "../model/stage-state";
import type { Story } from "../model/story";
import type { Teller } from "../model/story-teller";
import type { AtlasHandout } from "../views/handout";
import { once } from "../views/lazy";
import { publishedRoot } from "../views/published";
import { tellAddress } from "../views/refused";
import { STAGE_STATE } from "../views/stage-intent";
import { newSession, openLine } from "./talk-line";

/** Where a step can be opened in a window of its own, absolute; with another end than the step's own where one is given. */
export type StageAddress = (choice: Choice, hash?: string) => string;

/** What a desk is given of its stage. */
export interface DeskParts {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly known: Teller;
  readonly sources: ReadonlyMap<string, Source>;
  /** The stage's element. */
  readonly stage: HTMLElement;
  /** The site's root, absolute. */
  readonly root: string;
  /** The address bar's choice. */
  readonly choice: () => Choice;
  readonly addressOf: StageAddress;
  /** What is looked at now, be it the step or not. */
  readonly looked: () => Choice;
  readonly state: () => StageState;
  readonly lead: (intents: readonly StageIntent[]) => void;
}

/** A desk until its signal aborts. */
export interface Desk {
  act(act: DeskAct): void;
}

const loadInvitation = once(() => import("../views/invite"));
const loadHandout = once(async () => {
  const [{ AtlasHandout }, { groundOfPage, loadLetters }] = await Promise.all([import("../views/handout"), import("../views/take-picture")]);
  await loadLetters();
  if (!customElements.get("atlas-handout")) customElements.define("atlas-handout", AtlasHandout);
  return groundOfPage;
});

/** Size of the speaker's window, in pixels: what a small laptop has room for. */
const WINDOW = "popup,width=1180,height=760";

/** The presenter's own day as an ISO date. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

/** Opens the desk of a stage. */
export function openDesk({ atlas, story, known, sources, stage, root, choice, addressOf, looked, state, lead }: DeskParts, signal: AbortSignal): Desk {
  if (signal.aborted) return { act: () => undefined };
  const session = newSession();
  const line = openLine({ role: "stage", story: story.id, session, state, lead });
  document.addEventListener(STAGE_STATE, () => line.moved(), { signal });
  signal.addEventListener("abort", () => line.end());

  function openSpeaker(): void {
    const address = addressOf({ ...choice(), step: state().step }, `#speaker=${session}`);
    const opened = window.open(address, `atlas-speaker-${session}`, WINDOW);
    if (opened) opened.focus();
    else tellAddress(stage, address, choice().language);
  }

  async function openInvitation(): Promise<void> {
    const { invite } = await loadInvitation();
    const site = publishedRoot(document);
    // A story in a file of its own knows where the site is published.
    invite(stage, followAddress(atlas, isOwnMachine(new URL(site)) ? root : site, looked(), { story: story.id, step: state().step }), choice().language);
  }

  /** The handout lies over the stage, which waits under it. */
  async function openHandout(): Promise<void> {
    const groundOfPage = await loadHandout();
    const map = stage.querySelector("svg.map");
    if (!map || signal.aborted || document.querySelector("atlas-handout")) return;
    const { language } = choice();
    const handout = document.createElement("atlas-handout") as AtlasHandout;
    const close = (): void => {
      handout.remove();
      stage.inert = false;
      stage.focus({ preventScroll: true });
    };
    const address = (step: number): string => publishedRoot(document) + write(atlas, { ...choice(), step, theme: null });
    handout.parts = { atlas, story, known, sources, ground: groundOfPage(map), language, address, made: today(), close };
    handout.addEventListener("keydown", ({ key }) => key === "Escape" && close());
    signal.addEventListener("abort", () => handout.remove());
    stage.inert = true;
    document.body.append(handout);
    handout.focus({ preventScroll: true });
  }

  // Printing the stage is printing the handout.
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p" || document.querySelector("atlas-handout")) return;
      event.preventDefault();
      void openHandout().catch(() => undefined);
    },
    { signal, capture: true },
  );

  const acts: Readonly<Record<DeskAct, () => void>> = { speaker: openSpeaker, follow: () => void openInvitation().catch(() => undefined), handout: () => void openHandout().catch(() => undefined) };
  // Nothing may be needed of the network once the stage is complete.
  void Promise.allSettled([loadInvitation(), loadHandout(), import("./speaker-window")]).then(() => stage.toggleAttribute("data-complete", true));
  return { act: (act) => acts[act]() };
}
