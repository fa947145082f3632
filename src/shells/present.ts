// The stage as a shell: a story beside the address bar's step, a store of its own for what the presenter looks at meanwhile,
// and the page's map for as long as the story is on. All that a story needs is fetched before its first step is shown.

import { prefix, write } from "../model/address";
import type { Atlas, Language } from "../model/atlas";
import { highlighted } from "../model/highlight";
import { packPath } from "../model/pack-address";
import { nextScene, mapScene, type MapScene } from "../model/scene";
import { nearestStep, openStage, reduceStage, type StageIntent, type StageState } from "../model/stage-state";
import type { ScreenAct } from "../model/stage-keys";
import { sameChoice, type Intent } from "../model/state";
import type { Step } from "../model/story";
import type { Knowledge } from "../model/story-answer";
import { stepChoice, stepFrame } from "../model/story-step";
import { teller } from "../model/story-teller";
import { storyText } from "../model/story-text";
import { STAGE_WORDS } from "../model/words-stage";
import { anyStory } from "../views/any-story";
import { INTENT } from "../views/intent";
import { loadClaims, loadFacts, loadSources, once } from "../views/lazy";
import type { AtlasMap } from "../views/map";
import { currentTheme } from "../views/map-relay";
import { AtlasStage, type StageParts } from "../views/stage";
import { AtlasStageFigures } from "../views/stage-figures";
import { listenToPresenter } from "../views/stage-hands";
import { announce, STAGE_INTENT } from "../views/stage-intent";
import { kindOf, wakeKinds } from "../views/stage-kinds";
import { seatMap } from "../views/stage-map";
import type { StageAddress } from "./desk";
import { createStore, type Store } from "./store";

/** Milliseconds after which digits that nobody finished are forgotten. */
const FORGET = 4000;

/** Steps that follow one another this fast, in milliseconds, are one step back. */
const HASTE = 400;

/** What a story cannot be shown without. */
type Fetched = Pick<StageParts, "story" | "known" | "sources" | "others" | "pack">;

/** The tables with what they answer, for a story of which the build kept no answers. */
async function knowledgeOf(atlas: Atlas): Promise<Knowledge> {
  const [{ knowledge }, facts, claims] = await Promise.all([import("../model/story-knowledge"), loadFacts(), loadClaims()]);
  return knowledge({ atlas, facts: [...facts.values()], claims });
}

async function fetchAll(atlas: Atlas, id: string, root: string, language: Language): Promise<Fetched | null> {
  const { stories, loadStory, loadTold } = await import("virtual:stories");
  const [story, told, sources] = await Promise.all([anyStory(id, location.hash, loadStory), loadTold(id), loadSources()]);
  if (!story || story.steps.length === 0) return null;
  await wakeKinds(story.steps);
  const others = stories.filter((each) => each.id !== id).map(({ id: other, title }) => ({ title, address: `${root}${prefix(language)}?story=${other}&step=1` }));
  const known = told ? teller(told) : await knowledgeOf(atlas);
  const own = async (): Promise<string> => (await import("../views/own-pack")).ownPack({ story, known: await knowledgeOf(atlas), language, root });
  const shipped = stories.some((each) => each.id === id) ? root + packPath(language, id) : own;
  // A packed file knows no stories but its own.
  return { story, known, sources, others, pack: stories.length === 0 ? null : shipped };
}

/** A story that is not there: the explore page, with a sentence that says so. */
function turnAway(store: Store): void {
  const { language } = store.state.choice;
  store.dispatch({ type: "choose", wish: { story: null, step: null }, passing: true });
  const told = Object.assign(document.createElement("p"), { className: "hint", textContent: STAGE_WORDS[language].unknown });
  told.setAttribute("role", "status");
  document.querySelector(".lede")?.append(told);
}

/** Fills the screen, or empties it; a browser that refuses goes on as it is. */
function fillScreen(): void {
  const { fullscreenElement, documentElement } = document;
  const done: Promise<void> | undefined = fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen?.({ navigationUI: "hide" });
  done?.catch(() => undefined);
}

/** Whether a step speaks of a project: its choice or its remark does, or it looks at Hà Nội, where all of them are. */
function isOfProjects({ choice, frame, callout }: Step): boolean {
  return choice.project !== undefined || frame === "ha-noi" || /^P\d/.test(callout?.at ?? "");
}

/** Runs a piece of work when the browser has nothing else to do. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 500);
}

/**
 * Shows the story of the page's choice until the choice has none or another.
 *
 * @param map the page's own, which is on the stage meanwhile
 * @param root the site's, absolute
 * @param addressOf where a step can be opened; left out, on the site
 */
export async function present(atlas: Atlas, store: Store, map: AtlasMap, root: string, addressOf: StageAddress = (choice, hash = "") => root + write(atlas, choice) + hash): Promise<void> {
  const id = store.state.choice.story;
  const { language } = store.state.choice;
  if (id === null) return;
  const fetched = await fetchAll(atlas, id, root, language);
  const { dataset } = document.documentElement;
  // Who went back meanwhile, or has asked for nothing that is there, sees the page.
  if (!fetched || store.state.choice.story === null) delete dataset["stage"];
  // Left meanwhile; or left and returned to, and the earlier call is there.
  if (store.state.choice.story !== id || document.querySelector("atlas-stage")) return;
  if (!fetched) return turnAway(store);
  if (location.hash.startsWith("#speaker")) return (await import("./speaker-window")).speak(store, { atlas, addressOf, ...fetched });
  await run(atlas, store, map, fetched, root, addressOf);
}

async function run(atlas: Atlas, store: Store, map: AtlasMap, fetched: Fetched, root: string, addressOf: StageAddress): Promise<void> {
  const { story, known } = fetched;
  const { language } = store.state.choice;
  const steps = story.steps as [Step, ...Step[]];
  const say = STAGE_WORDS[language];
  const listening = new AbortController();
  const { signal } = listening;
  const titled = document.title;

  for (const [tag, element] of Object.entries({ "atlas-stage": AtlasStage, "atlas-stage-figures": AtlasStageFigures })) if (!customElements.get(tag)) customElements.define(tag, element);
  const stage = document.createElement("atlas-stage") as AtlasStage;
  let state = openStage(story.id, steps.length, store.state.choice.step ?? 1);
  const stepOf = ({ step }: StageState): Step => steps[step - 1] ?? steps[0];
  const choiceOf = (of: StageState) => stepChoice(atlas, stepOf(of), { language, theme: null });
  const looks = createStore(atlas, choiceOf(state));
  let scene: MapScene = mapScene(atlas, looks.state.choice);
  let lifted = highlighted(atlas, stepOf(state));
  let callout: { at: string; text: string } | null = null;
  let moved = 0;
  let forget = 0;

  const parts = (): StageParts => ({ ...fetched, atlas, state, scene, hover: looks.state.moment.hover, lifted });
  stage.parts = parts();
  document.documentElement.dataset["stage"] = "";
  document.body.append(stage);
  await stage.updateComplete;
  const seat = seatMap(map, stage.seat, stage);

  function enter(): void {
    const step = stepOf(state);
    lifted = highlighted(atlas, step);
    callout = step.callout ? { at: step.callout.at, text: storyText(known, step, step.callout.text, language) } : null;
    document.title = `${state.step}/${state.steps} ${storyText(known, step, step.title, language)} – ${storyText(known, null, story.title, language)}`;
  }

  function show(): void {
    const { choice, moment } = looks.state;
    scene = nextScene(atlas, scene, choice);
    const step = stepOf(state);
    const isOwn = choice.indicator === step.choice.indicator && choice.period === step.choice.period;
    stage.parts = { ...parts(), lifted: isOwn ? lifted : null };
    // What nobody sees is not drawn: the map waits for a step of its own.
    if (kindOf(step, state.away)) return;
    seat.show({ atlas, scene, hover: moment.hover, lifted: isOwn ? lifted : null, frame: stepFrame(atlas, step), callout: isOwn ? callout : null, projects: isOfProjects(step) });
  }

  function apply(next: StageState): void {
    if (next === state) return;
    const before = state;
    state = next;
    if (state.left) {
      announce(state);
      return store.dispatch({ type: "choose", wish: { ...looks.state.choice, theme: store.state.choice.theme, story: null, step: null } });
    }
    clearTimeout(forget);
    if (state.typed !== "") forget = window.setTimeout(() => act({ type: "forget" }), FORGET);
    stage.told = "";
    if (state.step !== before.step) enter();
    // A step that is entered or returned to looks as it was written.
    if (state.step !== before.step || (before.away && !state.away)) {
      looks.dispatch({ type: "hover", unit: null });
      looks.dispatch({ type: "choose", wish: choiceOf(state) });
    }
    show();
    if (before.away && !state.away && state.step === before.step) seat.aim();
    if (state.step !== store.state.choice.step) {
      const now = performance.now();
      store.dispatch({ type: "choose", wish: { step: state.step }, passing: now - moved < HASTE });
      moved = now;
    }
    announce(state);
  }

  function act(intent: StageIntent | ScreenAct): void {
    if (intent === "full") return fillScreen();
    if (intent === "keys") return stage.list();
    if (intent === "theme") return store.dispatch({ type: "choose", wish: { theme: currentTheme() === "dark" ? "light" : "dark" } });
    if (typeof intent === "string") return void desk().then((beside) => beside.act(intent), () => (stage.told = say.unfetched));
    apply(reduceStage(state, intent));
  }

  /** Fetched while the first step is looked at, so that nothing is needed of the network later. */
  const desk = once(async () => {
    const { openDesk } = await import("./desk");
    return openDesk({ ...fetched, atlas, stage, root, addressOf, choice: () => store.state.choice, looked: () => looks.state.choice, state: () => state, lead: (intents) => apply(intents.reduce(reduceStage, state)) }, signal);
  });

  function onIntent(event: Event): void {
    // The page under the stage has its own store, and hears nothing of this.
    event.stopPropagation();
    const intent = (event as CustomEvent<Intent>).detail;
    if (intent.type === "map") return;
    looks.dispatch(intent);
    if (intent.type === "choose" && !sameChoice(looks.state.choice, choiceOf(state))) apply(reduceStage(state, { type: "away" }));
  }

  function end(): void {
    listening.abort();
    unsubscribe();
    clearTimeout(forget);
    seat.end();
    stage.remove();
    document.title = titled;
    delete document.documentElement.dataset["stage"];
    if (document.fullscreenElement) fillScreen();
  }

  const unsubscribe = store.subscribe(({ choice }) => {
    if (choice.story !== story.id) return end();
    if (choice.step !== null && choice.step !== state.step) apply(reduceStage(state, { type: "go", step: choice.step }));
  });
  looks.subscribe(show);
  stage.addEventListener(INTENT, onIntent, { signal });
  document.addEventListener(STAGE_INTENT, (event) => act((event as CustomEvent<StageIntent | ScreenAct>).detail), { signal });
  listenToPresenter(stage, () => seat.isMoved() && apply(reduceStage(state, { type: "away" })), signal);
  enter();
  show();
  if (store.state.choice.step !== nearestStep(state.step, state.steps)) store.dispatch({ type: "choose", wish: { step: state.step }, passing: true });
  stage.focus({ preventScroll: true });
  announce(state);
  whenIdle(() => void desk().catch(() => undefined));
}
