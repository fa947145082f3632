// A story in a file of its own: the stage over the page that the file holds, and under it the map. Everything is in the file,
// which asks nobody for anything, wherever it lies.

import "virtual:palette.css";
import "./fonts.css";
import "./map.css";
import "./page.css";
import "./print.css";
import "./packed.css";

import { drawHead } from "../draw/head";
import { drawPackedSource } from "../draw/packed-page";
import { mend } from "../model/choice";
import { packHash, packStep } from "../model/pack-address";
import { mapScene, nextScene, type MapScene } from "../model/scene";
import type { Intent, State } from "../model/state";
import { decode, type Wire } from "../model/wire";
import { INTENT } from "../views/intent";
import { loadSources } from "../views/lazy";
import { AtlasLegend } from "../views/legend";
import { paceUpdates } from "../views/light";
import { AtlasMap } from "../views/map";
import { AtlasPicker } from "../views/picker";
import { applyScheme, keptScheme } from "../views/scheme";
import { AtlasTools } from "../views/tools";
import { AtlasTooltip } from "../views/tooltip";
import { wake } from "../views/wake";
import { pacer } from "./pace";
import { createStore, type Store } from "./store";

/** Elements of the page that wait until the stage is left. */
const LATE = ["atlas-forms", "atlas-details", "atlas-timeline"] as const;

/** Keeps the end of the address and the store in step: a file cannot be at another address than its own. */
function bindHash(store: Store, story: string): void {
  store.subscribe(({ choice }, _, intent) => {
    const hash = packHash(choice.story === null ? null : choice.step);
    const isPassing = intent.type === "choose" && intent.passing === true;
    if (hash !== location.hash) history[isPassing ? "replaceState" : "pushState"](null, "", hash);
  });
  addEventListener("hashchange", () => {
    const step = packStep(location.hash);
    store.dispatch({ type: "choose", wish: { story: step === null ? null : story, step } });
  });
}

function open(wire: Wire): void {
  const atlas = decode(wire);
  const { lang: language, dataset } = document.documentElement;
  const story = dataset["story"] ?? "";
  const step = packStep(location.hash);
  const store = createStore(atlas, mend(atlas, { language, story: step === null ? null : story, step }));
  const find = <T extends Element>(tag: string): T => document.querySelector(tag) as T;
  const map = find<AtlasMap>("atlas-map");
  const tools = find<AtlasTools>("atlas-tools");
  const elements = [map, find("atlas-tooltip"), find("atlas-legend"), find("atlas-picker"), ...LATE.map(find)];
  let scene: MapScene = mapScene(atlas, store.state.choice);

  function present(): void {
    dataset["stage"] = "";
    import("./present")
      .then((stage) => stage.present(atlas, store, map, dataset["root"] ?? "", ({ step }, hash = packHash(step)) => location.href.replace(/#.*$/, "") + hash))
      .catch(() => {
        delete dataset["stage"];
        store.dispatch({ type: "choose", wish: { story: null, step: null }, passing: true });
      });
  }

  function show({ choice, moment }: State, before: State | null): void {
    if (before && choice.theme !== before.choice.theme) applyScheme(choice.theme);
    if (choice.story !== null) {
      if (choice.story !== before?.choice.story) present();
      return;
    }
    scene = nextScene(atlas, scene, choice);
    Object.assign(tools, { language: choice.language, map: moment.map });
    map.state = moment.map;
    for (const element of elements) Object.assign(element, { atlas, scene, hover: moment.hover });
    if (choice === before?.choice) return;
    drawHead(find(".lede"), scene);
    for (const tag of LATE) void wake(tag);
    void loadSources().then((sources) => drawPackedSource(document.body, scene, sources));
  }

  document.addEventListener(INTENT, (event) => store.dispatch((event as CustomEvent<Intent>).detail));
  store.subscribe(show);
  bindHash(store, story);
  for (const [tag, element] of Object.entries({ "atlas-map": AtlasMap, "atlas-tools": AtlasTools, "atlas-tooltip": AtlasTooltip, "atlas-legend": AtlasLegend, "atlas-picker": AtlasPicker })) {
    customElements.define(tag, element);
  }
  applyScheme(keptScheme());
  show(store.state, null);
  paceUpdates(pacer());
}

void import("virtual:atlas").then(({ wire }) => open(wire));
