// The page in a newsroom's frame: what the reader can do with its figure, its choice kept in its address, and its height
// told to the parent.

import "virtual:palette.css";
import "./map.css";
import "./embed.css";
import "./embed-page.css";

import { readEmbedChoice, readEmbedControls, type EmbedChoice } from "../model/embed-choice";
import { embedAddress, readAddress } from "./embed-address";
import { tellHeight } from "./embed-frame";
import { loadMore, stageIn } from "./embed-stage";

const figure = document.querySelector<HTMLElement>(".embed");
const address = readAddress(location.href);
const asked = address.query;
const theme = asked.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;

/** The data version of this page, which its folder says; `null` for today's. */
const version = /\/data\/([0-9a-f]{10})\/(?:en\/)?embed\//.exec(location.pathname)?.[1] ?? null;

/** The choice of this page. */
function choiceOf(): EmbedChoice {
  const inPath: Partial<Record<string, string | null>> = { lang: document.documentElement.lang, indicator: address.indicator, period: address.period };
  return readEmbedChoice((name) => (name in inPath ? inPath[name] : asked.get(name)) ?? null);
}

/** A document's own title is its heading. */
function dress(next: HTMLElement): void {
  const line = next.querySelector(".embed-title");
  if (!line) return;
  const heading = document.createElement("h1");
  heading.className = line.className;
  heading.textContent = line.textContent;
  line.replaceWith(heading);
}

function told(choice: EmbedChoice): void {
  document.title = document.title.replace(/^.*(?= – )/s, document.querySelector("h1")?.textContent ?? "");
  try {
    history.replaceState(null, "", embedAddress(location.href, choice));
  } catch {
    // A sandbox may forbid it; the choice stands nevertheless.
  }
}

/** An address without a view, but with a wish, leads to the page of the view. */
async function mend(): Promise<boolean> {
  if (address.indicator !== null || !(asked.has("indicator") || asked.has("period") || asked.get("lang") === "en")) return false;
  const { loadChoices, mendView } = await loadMore();
  const read = readEmbedChoice((name) => asked.get(name) ?? (name === "lang" ? document.documentElement.lang : null));
  const unit = figure?.querySelector(`[data-unit="${read.unit ?? ""}"]`) ? read.unit : null;
  location.replace(embedAddress(location.href, { ...read, unit, ...mendView(await loadChoices(read), { indicator: asked.get("indicator"), period: asked.get("period") }) }));
  return true;
}

async function start(standing: HTMLElement): Promise<void> {
  if (await mend().catch(() => false)) return;
  const choice = choiceOf();
  const stage = stageIn({ root: document.querySelector("main") ?? document.body, standing: { figure: standing, choice: { ...choice, view: "map" }, version }, dress, told: (_, next) => told(next) });
  await stage.show(choice, readEmbedControls(asked.get("controls")), version);
}

if (figure) void start(figure);
tellHeight(document.documentElement);
