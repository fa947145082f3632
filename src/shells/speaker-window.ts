// The speaker's window as a shell: the story at the stage's step, kept in step with it by a line. Its address is the
// stage's with `#speaker`, and the stage's session after it where one opened this window.

import type { Atlas } from "../model/atlas";
import { keyAct, type ScreenAct } from "../model/stage-keys";
import { openStage, reduceStage, type StageIntent } from "../model/stage-state";
import type { Story } from "../model/story";
import type { Teller } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { SPEAKER_WORDS } from "../model/words-speaker";
import { AtlasSpeaker } from "../views/speaker";
import { STAGE_INTENT } from "../views/stage-intent";
import type { StageAddress } from "./desk";
import type { Store } from "./store";
import { openLine } from "./talk-line";

/** The session that a fragment names; empty for a speaker's window that knows none, `null` for another page. */
export function speakerSession(hash: string): string | null {
  return /^#speaker(?:=([a-z0-9]{1,16}))?$/.exec(hash)?.slice(1).map((each = "") => each)[0] ?? null;
}

/** What a speaker's window shows. */
export interface SpeakerTalk {
  readonly story: Story;
  readonly known: Teller;
  readonly atlas: Atlas;
  readonly addressOf: StageAddress;
}

/** What the keyboard does by itself in a part that has the focus. */
function isOwn({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && (target.closest("dialog") !== null || (target.closest("button, a, summary") !== null && (key === "Enter" || key === " ")) || (target.closest(".speaker-said") !== null && /^Arrow(?:Up|Down)$/.test(key)));
}

/** Shows the window until the choice has no story or another. */
export function speak(store: Store, { atlas, story, known, addressOf }: SpeakerTalk): void {
  const { language } = store.state.choice;
  const listening = new AbortController();
  const { signal } = listening;
  let state = openStage(story.id, story.steps.length, store.state.choice.step ?? 1);

  if (!customElements.get("atlas-speaker")) customElements.define("atlas-speaker", AtlasSpeaker);
  const window = document.createElement("atlas-speaker") as AtlasSpeaker;

  const line = openLine({
    role: "speaker",
    story: story.id,
    session: speakerSession(location.hash) || null,
    state: () => state,
    lead: (intents) => apply(intents.reduce(reduceStage, state)),
    told: () => queueMicrotask(show),
  });

  function show(): void {
    const { side } = line;
    const stage = addressOf({ ...store.state.choice, step: state.step, theme: null });
    window.parts = { atlas, story, known, language, state, clock: side.talk, line: !line.open ? "alone" : side.linked ? "linked" : "waiting", stage, restart: () => line.restart() };
    const step = story.steps[state.step - 1];
    document.title = `${SPEAKER_WORDS[language].name} – ${state.step}/${state.steps} ${step ? storyText(known, step, step.title, language) : ""}`;
    const hash = `#speaker${side.session === null ? "" : `=${side.session}`}`;
    if (store.state.choice.step !== state.step) store.dispatch({ type: "choose", wish: { step: state.step }, passing: true });
    if (location.hash !== hash) history.replaceState(null, "", location.href.replace(/#.*$/, "") + hash);
  }

  function apply(next: typeof state): void {
    // This window does not leave the stage: it is closed like any other.
    if (next === state || next.left) return;
    state = next;
    line.moved();
    show();
  }

  function act(intent: StageIntent | ScreenAct): void {
    if (intent === "keys") return window.list();
    if (typeof intent === "string") return;
    apply(reduceStage(state, intent));
  }

  document.addEventListener(STAGE_INTENT, (event) => act((event as CustomEvent<StageIntent | ScreenAct>).detail), { signal });
  addEventListener(
    "keydown",
    (event) => {
      const intent = keyAct(event);
      if (intent === null || isOwn(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act(intent);
    },
    { signal, capture: true },
  );
  const unsubscribe = store.subscribe(({ choice }) => {
    if (choice.story === story.id) return;
    listening.abort();
    unsubscribe();
    line.end();
    window.remove();
    delete document.documentElement.dataset["stage"];
  });
  document.documentElement.dataset["stage"] = "";
  document.body.append(window);
  show();
  window.focus({ preventScroll: true });
}
