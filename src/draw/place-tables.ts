// The tables of a place's page: latest figures, targets beside what came of them, projects by kind.

import { select, type Selection } from "d3-selection";

import { write } from "../model/address";
import type { Atlas, Indicator, Project, Report } from "../model/atlas";
import { mend, type Wish } from "../model/choice";
import { rankText } from "../model/describe";
import { dateText, numberText } from "../model/format";
import { periodText } from "../model/period";
import { outcomeText, type Goal, type PlaceFigure, type PlaceScene } from "../model/place";
import { communes, formerDistricts, investmentText, siteName } from "../model/project-details";
import { words } from "../model/words";
import { PLACE_WORDS } from "../model/words-place";
import { drawReport, type Sources } from "./table";

/** What the parts of a place's page are drawn from. */
export interface PlaceParts {
  readonly atlas: Atlas;
  readonly scene: PlaceScene;
  readonly sources: Sources;
  /** Way to the site's root. */
  readonly root: string;
}

type Parent = Selection<HTMLElement, unknown, null, undefined>;

/** The address of a view of the atlas, from a place's page. */
export function wayTo({ atlas, scene, root }: PlaceParts, wish: Wish): string {
  return root + write(atlas, mend(atlas, { language: scene.language, ...wish }));
}

/** An empty table in a frame that scrolls sideways by itself, with its heads; gives back its body. */
function table(parent: Parent, caption: string, heads: readonly string[]): Parent {
  const frame = parent.append<HTMLElement>("div").attr("class", "wide");
  const node = frame.append<HTMLElement>("table");
  node.append("caption").attr("class", "unseen").text(caption);
  node.append("thead").append("tr").selectAll("th").data(heads).join("th").attr("scope", "col").text((head) => head);
  return node;
}

/** A report with its source; one of the page's own documents is named by its number there. */
function drawCited(item: HTMLElement, report: Report, indicator: Indicator, { scene: { language, documents }, sources }: PlaceParts): void {
  const at = documents.indexOf(report.source);
  drawReport(item, report, indicator, language, at < 0 ? sources : new Map());
  if (at >= 0) select(item).append("a").attr("href", `#${report.source}`).text(`${PLACE_WORDS[language].document} ${at + 1}`);
}

/** @param rows how many rows its indicator has from here on; 0 for one that is not the first of them */
function drawFigure(row: Parent, figure: PlaceFigure, rows: number, parts: PlaceParts): void {
  const { scene } = parts;
  const { language } = scene;
  const { ui } = words(language);
  const say = PLACE_WORDS[language];
  const { indicator, period, cell, rank, notes } = figure;
  if (rows > 0) row.append("th").attr("scope", "row").attr("rowspan", rows > 1 ? rows : null).text(indicator.name[language]);
  const when = row.append("td").append("a").attr("href", wayTo(parts, { indicator: indicator.id, period, unit: scene.unit.id }));
  when.text(periodText(period, language)).append("span").attr("class", "unseen").text(`, ${indicator.name[language]}, ${ui.map}`);
  const [shown, ...others] = cell;
  const value = row.append<HTMLElement>("td");
  const line = value.append<HTMLElement>("span").attr("class", "report");
  drawCited(line.node() as HTMLElement, shown, indicator, parts);
  if (others.length > 0) {
    const list = value.append("ul").attr("class", "others");
    for (const report of others) drawCited(list.append<HTMLElement>("li").node() as HTMLElement, report, indicator, parts);
  }
  for (const note of notes) value.append("p").attr("class", "note").text(`† ${note}`);
  row.append("td").attr("class", "rank").text(rank.of > 1 ? rankText(rank, language) : say.alone);
}

/** The latest figures of every indicator that has one. */
export function drawFigures(parent: Parent, parts: PlaceParts): void {
  const { scene } = parts;
  const { ui } = words(scene.language);
  const say = PLACE_WORDS[scene.language];
  const body = table(parent, say.figures, [ui.indicator, ui.period, say.figure, say.rank]).append<HTMLElement>("tbody");
  scene.figures.forEach((figure, i) => {
    const isFirst = scene.figures[i - 1]?.indicator !== figure.indicator;
    const rows = scene.figures.filter(({ indicator }) => indicator === figure.indicator).length;
    drawFigure(body.append<HTMLElement>("tr"), figure, isFirst ? rows : 0, parts);
  });
}

function drawGoal(row: Parent, goal: Goal, parts: PlaceParts): void {
  const { language, unit } = parts.scene;
  const aim = row.append("th").attr("scope", "row").attr("id", goal.fact.id);
  aim.append("span").text(goal.fact.statement[language]);
  aim.append("p").attr("class", "note").text(goal.also.statement[language]);
  const known = row.append<HTMLElement>("td");
  if (goal.cell) {
    known.append("p").append("a").attr("href", wayTo(parts, { indicator: goal.indicator.id, period: goal.period, unit: unit.id })).text(`${goal.indicator.name[language]}, ${periodText(goal.period, language)}`);
    drawCited(known.append<HTMLElement>("p").node() as HTMLElement, goal.cell[0], goal.indicator, parts);
  }
  known.append("p").attr("class", goal.verdict ? null : "note").text(outcomeText(goal, language));
}

/** Targets beside what is known of how they ended. */
export function drawGoals(parent: Parent, parts: PlaceParts): void {
  const say = PLACE_WORDS[parts.scene.language];
  const body = table(parent, say.goals, [say.goal, say.outcome]).append<HTMLElement>("tbody");
  for (const goal of parts.scene.goals) drawGoal(body.append<HTMLElement>("tr"), goal, parts);
}

function drawProject(row: Parent, project: Project, parts: PlaceParts): void {
  const { language, documents } = parts.scene;
  const { ui, projectStatus } = words(language);
  const say = PLACE_WORDS[language];
  const name = row.append("th").attr("scope", "row");
  name.append("a").attr("href", wayTo(parts, { project: project.id })).text(project.name[language]);
  name.append("p").attr("class", "note").text([communes(project, language), formerDistricts(project, language)].filter(Boolean).join(", "));
  row.append("td").text(`${projectStatus[project.status]}, ${project.asOf ? `${ui.asOf} ${dateText(project.asOf, language)}` : ui.noDate}`);
  row.append("td").attr("class", "number").text(project.areaHa === null ? "–" : `${numberText(project.areaHa, "max", language)} ha`);
  row.append("td").text(investmentText(project, language) ?? "–");
  const from = row.append("td");
  const links = [
    ...project.seeds.map((id) => ({ href: `#${id}`, label: `${say.document} ${documents.indexOf(id) + 1}`, rel: null })),
    ...project.urls.filter((url) => /^https?:\/\//.test(url)).map((url) => ({ href: url, label: siteName(url), rel: "noopener" })),
  ];
  links.forEach(({ href, label, rel }, i) => {
    if (i > 0) from.append("span").text(", ");
    from.append("a").attr("href", href).attr("rel", rel).text(label);
  });
}

/** All projects, a body of the table for each kind. */
export function drawProjects(parent: Parent, parts: PlaceParts): void {
  const { language, projects } = parts.scene;
  const { ui, projectKinds } = words(language);
  const say = PLACE_WORDS[language];
  const node = table(parent, say.projects, [say.project, ui.projectStatus, say.area, ui.investment, ui.source]);
  node.select("thead th:nth-child(3)").attr("class", "number");
  for (const { kind, projects: those } of projects) {
    const body = node.append<HTMLElement>("tbody").attr("id", kind);
    body.append("tr").append("th").attr("scope", "rowgroup").attr("colspan", 5).attr("class", "kind").text(`${projectKinds[kind]} (${those.length})`);
    for (const project of those) drawProject(body.append<HTMLElement>("tr"), project, parts);
  }
}
