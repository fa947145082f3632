// A place's own page, which needs no script: its latest figures, its targets, its clusters, its projects and what else
// the documents state. Every link leads into the atlas or to a source.

import { select, type Selection } from "d3-selection";

import type { Fact } from "../model/atlas";
import { factPeriodText } from "../model/fact-period";
import { documentImprint, documentTitle } from "../model/fact-words";
import { placeTitle } from "../model/place";
import { words } from "../model/words";
import { DOCUMENTS_WORDS } from "../model/words-documents";
import { PLACE_WORDS } from "../model/words-place";
import { drawFoot, drawMasthead } from "./masthead";
import { drawPlaceMap, type CloseUp } from "./place-map";
import { drawFigures, drawGoals, drawProjects, wayTo, type PlaceParts } from "./place-tables";
import { SYMBOLS } from "./symbols";

type Parent = Selection<HTMLElement, unknown, null, undefined>;

function drawFacts(parent: Parent, facts: readonly Fact[], parts: PlaceParts): void {
  const { atlas, scene } = parts;
  const { language, documents } = scene;
  const { kinds } = DOCUMENTS_WORDS[language];
  const say = PLACE_WORDS[language];
  const list = parent.append("ul").attr("class", "statements");
  for (const fact of facts) {
    const item = list.append("li").attr("id", fact.id);
    item.append("span").text(`${fact.statement[language]}. `);
    const told = item.append("span").attr("class", "note");
    told.append("span").text(`${kinds[fact.kind]}, ${factPeriodText(fact.period, language)}; `);
    told.append("a").attr("href", `#${fact.source}`).text(`${say.document} ${documents.indexOf(fact.source) + 1}`);
    const { states } = fact;
    const ways = [
      ...(states ? [{ href: wayTo(parts, { indicator: states.indicator, period: states.period, unit: states.unit }), label: words(language).ui.map }] : []),
      ...atlas.projects.filter((project) => project.facts.includes(fact.id)).map(({ id, name }) => ({ href: wayTo(parts, { project: id }), label: name[language] })),
    ];
    for (const { href, label } of ways) {
      told.append("span").text("; ");
      told.append("a").attr("href", href).text(label);
    }
  }
}

function drawKinds(parent: Parent, parts: PlaceParts): void {
  const { language, projects } = parts.scene;
  const { projectKinds } = words(language);
  const list = parent.append("ul").attr("class", "kinds");
  for (const { kind, projects: those } of projects) {
    const item = list.append("li");
    item.append("svg").attr("viewBox", "-9 -9 18 18").attr("width", 18).attr("height", 18).attr("aria-hidden", "true").append("path").attr("d", SYMBOLS[kind]);
    item.append("a").attr("href", `#${kind}`).text(`${projectKinds[kind]} (${those.length})`);
  }
}

function drawDocuments(parent: Parent, { scene, sources }: PlaceParts): void {
  const { language, documents } = scene;
  const list = parent.append("ol").attr("class", "cited");
  for (const id of documents) {
    const source = sources.get(id);
    const item = list.append("li").attr("id", id);
    const isLinked = /^https?:\/\//.test(source?.url ?? "");
    const label = source ? `${documentTitle(id, language)} (${documentImprint(source, language)})` : documentTitle(id, language);
    if (isLinked) item.append("a").attr("href", source?.url ?? "").attr("rel", "noopener").text(label);
    else item.text(label);
  }
}

/**
 * Draws a place's page into an empty `<body>`.
 *
 * @param other path of the same page in the other language, below the root
 */
export function drawPlace(body: HTMLElement, parts: PlaceParts, closeUp: CloseUp, other: string): void {
  const { atlas, scene, root } = parts;
  const { language, unit, clusters } = scene;
  const say = PLACE_WORDS[language];
  const frame = select(body);
  drawMasthead(frame.append<HTMLElement>("header").attr("class", "masthead").node() as HTMLElement, language, root, other);
  const main = frame.append<HTMLElement>("main").attr("class", "place");
  main.append("h1").text(placeTitle(unit, language));
  main.append("p").attr("class", "summary").text(scene.summary);
  const contents = main.append("nav").attr("class", "contents").attr("aria-label", say.contents).append("ul");
  const section = (id: string, heading: string): Parent => {
    contents.append("li").append("a").attr("href", `#${id}`).text(heading);
    const node = main.append<HTMLElement>("section").attr("id", id).attr("aria-labelledby", `${id}-title`);
    node.append("h2").attr("id", `${id}-title`).text(heading);
    return node;
  };
  const figures = section("figures", say.figures);
  figures.append("p").attr("class", "note").text(say.figuresHint);
  drawFigures(figures, parts);
  if (scene.goals.length > 0) drawGoals(section("goals", say.goals), parts);
  if (clusters.actual.length + clusters.others.length > 0) {
    const sites = section("clusters", say.clusters);
    const key = sites.append<HTMLElement>("div").attr("class", "key");
    drawFacts(key, clusters.actual, parts);
    sites.append("h3").text(say.clustersMeant);
    drawFacts(sites, clusters.others, parts);
  }
  if (scene.projects.length > 0) {
    const projects = section("projects", say.projects);
    const place = atlas.places.find((each) => each.unit === unit.id);
    const picture = projects.append<HTMLElement>("div").attr("class", "picture");
    const all = scene.projects.flatMap((group) => group.projects);
    if (place) drawPlaceMap(picture.append("svg").node() as SVGSVGElement, closeUp, place, all, language, `${say.mapOf}, ${unit.name[language]}`);
    const beside = picture.append<HTMLElement>("div");
    drawKinds(beside, parts);
    beside.append("p").attr("class", "note").text(say.projectsHint);
    beside.append("p").attr("class", "note").text(words(language).ui.credit);
    drawProjects(projects, parts);
  }
  const others = section("others", say.others);
  for (const { theme, facts } of scene.facts) {
    others.append("h3").text(DOCUMENTS_WORDS[language].themes[theme]);
    drawFacts(others, facts, parts);
  }
  drawDocuments(section("documents", say.sources), parts);
  drawFoot(frame.append<HTMLElement>("footer").node() as HTMLElement, atlas, language, root);
}
