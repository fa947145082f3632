// The explore page: one store, the address bar, and the elements that the page already holds.

import "virtual:palette.css";
import "./fonts.css";
import "./map.css";
import "./page.css";
import "./place.css";
import "./print.css";

import { drawHead } from "../draw/head";
import { prefix, write } from "../model/address";
import type { Language } from "../model/atlas";
import type { Choice } from "../model/choice";
import { mapScene, nextScene, type MapScene } from "../model/scene";
import type { Intent, State } from "../model/state";
import { decode, type Wire } from "../model/wire";
import { words } from "../model/words";
import { INTENT } from "../views/intent";
import { paceUpdates } from "../views/light";
import { AtlasLegend } from "../views/legend";
import { AtlasMap } from "../views/map";
import { AtlasPanels, type ViewElement } from "../views/panels";
import { AtlasPicker } from "../views/picker";
import { applyFirstScheme, applyScheme, keptScheme } from "../views/scheme";
import { isSparing } from "../views/sparing";
import { AtlasTable } from "../views/table";
import { AtlasTools } from "../views/tools";
import { AtlasTooltip } from "../views/tooltip";
import { wake } from "../views/wake";
import { pacer } from "./pace";
import { bindHistory, readAddress, siteRoot } from "./history";
import { createStore } from "./store";

/** Elements that the page keeps a place for and that come after its first script. */
const LATE = ["atlas-details", "atlas-search", "atlas-theme", "atlas-forms", "atlas-timeline", "atlas-take", "atlas-offline"] as const;

/** The page's links are relative to where it was loaded; once the address changes they must already be absolute. */
function freezeLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("a[href], link[rel~=icon]")) {
    if (!link.getAttribute("href")?.startsWith("#")) link.setAttribute("href", link.href);
  }
}

/** Has the site kept for readers without a network. A sandbox, a private window or an old browser refuses: then it is not kept. */
function keepOffline(root: string): void {
  try {
    navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root }).catch(() => undefined);
  } catch {
    // A frame without an origin has no service workers at all.
  }
}

function explore(wire: Wire): void {
  const atlas = decode(wire);
  const root = siteRoot(document);
  const choice = readAddress(atlas, root, location.href);
  const pageLanguage = document.documentElement.lang;
  // The other language's page is another file: its headings, links and title are there before any script.
  if (choice.language !== pageLanguage) return location.replace(root + write(atlas, choice));

  freezeLinks();
  const store = createStore(atlas, choice);
  const pace = pacer();
  bindHistory(store, atlas, root);
  const asked = root + write(atlas, choice);
  const isHome = location.href === root + prefix(choice.language);
  if (!isHome && location.href.replace(/#.*$/, "") !== asked) history.replaceState(null, "", asked + location.hash);

  const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
  const parts = {
    map: find<AtlasMap>("atlas-map"),
    tools: find<AtlasTools>("atlas-tools"),
    tooltip: find<AtlasTooltip>("atlas-tooltip"),
    legend: find<AtlasLegend>("atlas-legend"),
    picker: find<AtlasPicker>("atlas-picker"),
    table: find<AtlasTable>("atlas-table"),
    panels: find<AtlasPanels>("atlas-panels"),
  };
  const late = LATE.flatMap((tag) => document.querySelector<ViewElement>(tag) ?? []);
  const figures = find<ViewElement>("atlas-figures");
  let scene: MapScene = mapScene(atlas, choice);

  /** What is given the choice, in the order in which it is drawn. */
  const elements: readonly HTMLElement[] = [parts.map, parts.tooltip, parts.legend, parts.picker, parts.panels, parts.table, figures, ...late];

  function show(state: State, before: State | null): void {
    const { choice, moment } = state;
    if (choice !== before?.choice) {
      if (before && choice.theme !== before.choice.theme) pace(dress);
      if (choice.story !== null) {
        // Nobody sees this page under a stage.
        if (choice.story === before?.choice.story) return;
        stage(choice);
      }
      scene = nextScene(atlas, scene, choice);
      if (before && (["indicator", "period", "per"] as const).some((part) => choice[part] !== before.choice[part])) pace(headline);
      find<HTMLAnchorElement>(".language").href = root + write(atlas, { ...choice, language: choice.language === "vi" ? "en" : "vi" });
    }
    Object.assign(parts.tools, { language: choice.language, map: moment.map });
    parts.map.state = moment.map;
    // All know it at once, since the reader's next press counts from there; each draws in its turn.
    for (const element of elements) Object.assign(element, { atlas, scene, hover: moment.hover });
    if (choice !== before?.choice && (choice.unit ?? choice.project)) openCard(choice.language);
  }

  /** The stage covers this page; where it does not come, this page is what there is, and says so. */
  function stage(asked: Choice): void {
    const { dataset } = document.documentElement;
    const again = root + write(atlas, asked) + location.hash;
    dataset["stage"] = "";
    document.querySelector(".lede [role=alert]")?.remove();
    import("./rooms")
      .then(({ stageRoom }) => stageRoom())
      .then(({ present }) => present(atlas, store, parts.map, root))
      .catch(() => {
        const { story } = store.state.choice;
        // Another story may have been asked for meanwhile, and be on.
        if (story === null || story === asked.story) delete dataset["stage"];
        if (story !== asked.story) return;
        store.dispatch({ type: "choose", wish: { story: null }, passing: true });
        tellUnstaged(asked.language, again);
      });
  }

  /** A failed script is not asked for twice by a page, so that to try again is to open the address anew. */
  function tellUnstaged(language: Language, again: string): void {
    const { ui } = words(language);
    const told = Object.assign(document.createElement("p"), { className: "hint", textContent: `${ui.storyFailed} ` });
    told.setAttribute("role", "alert");
    told.append(Object.assign(document.createElement("a"), { href: again, textContent: ui.tryAgain }));
    find(".lede").append(told);
  }

  /** A card that could not be fetched with the rest is asked for again by the next choice, and says so when it is not there. */
  function openCard(language: Language): void {
    wake("atlas-details").catch(() => (find<HTMLElement>("atlas-details").textContent = words(language).ui.viewFailed));
  }

  function dress(): void {
    applyScheme(store.state.choice.theme ?? keptScheme());
  }

  function headline(): void {
    drawHead(find<HTMLElement>(".lede"), scene);
    document.title = `${scene.title} – ${words(scene.choice.language).atlas}`;
  }

  document.addEventListener(INTENT, (event) => store.dispatch((event as CustomEvent<Intent>).detail));
  store.subscribe(show);
  for (const [tag, element] of Object.entries({ "atlas-map": AtlasMap, "atlas-tools": AtlasTools, "atlas-tooltip": AtlasTooltip, "atlas-legend": AtlasLegend, "atlas-picker": AtlasPicker, "atlas-table": AtlasTable, "atlas-panels": AtlasPanels })) {
    customElements.define(tag, element);
  }
  dress();
  show(store.state, null);
  headline();
  paceUpdates(pace);
  // What is missing then is missed by nobody: the picker, the table and the map are there.
  for (const { localName } of late) wake(localName).catch(() => undefined);
  const { hash } = location;
  if (hash.startsWith("#story=")) void import("./follow-back").then(({ leadBack }) => leadBack(hash, root, choice.language)).catch(() => undefined);
  if (import.meta.env.PROD && !isSparing()) keepOffline(root);
}

applyFirstScheme(location.search);
// The cells come beside this script, not in it: both are on their way at once.
void import("virtual:atlas").then(async ({ wire }) => {
  if (!document.querySelector("atlas-editor")) return explore(wire);
  // The editor's page shares what this one is made of, and nothing of what it does.
  const { writeStories } = await (await import("./rooms")).editorRoom();
  return writeStories(decode(wire), siteRoot(document));
});
