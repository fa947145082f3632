// The full table of a picture: every unit with its figure, status, source and the other reports, as it stands without
// any script. Sources are given, not looked up, so that a page with script may load them when asked.

import { select, type Selection } from "d3-selection";

import type { Cell, Indicator, Language, Report, Source } from "../model/atlas";
import { perHeadText, statusText } from "../model/describe";
import { dateText, figureText, reportText } from "../model/format";
import type { MapScene, UnitScene } from "../model/scene";
import { words } from "../model/words";

/** Sources by id; an id that is not there is shown without a link. */
export type Sources = ReadonlyMap<string, Source>;

type Node = Selection<HTMLElement, unknown, null, undefined>;

/** Appends publisher and date, linked to the publication. */
export function drawSource(node: HTMLElement, source: Source | undefined, language: Language): void {
  if (!source) return;
  const publisher = source.publisher[language];
  const label = source.published ? `${publisher}, ${dateText(source.published, language)}` : publisher;
  const safe = /^https?:\/\//.test(source.url);
  const target: Node = safe ? select(node).append<HTMLElement>("a").attr("href", source.url).attr("rel", "noopener") : select(node).append<HTMLElement>("span");
  target.text(label);
}

/** Appends a report: figure, status, source. */
export function drawReport(item: HTMLElement, report: Report, indicator: Indicator, language: Language, sources: Sources): void {
  select(item).append("span").text(`${reportText(report, indicator, language)} (${statusText(report, language)}) `);
  drawSource(item, sources.get(report.source), language);
}

/** Status and source of what a row shows, what it was divided by, and the other reports. */
function drawBasis(node: HTMLElement, cell: Cell, scene: MapScene, sources: Sources): void {
  const { language } = scene.choice;
  const [shown, ...others] = cell;
  const basis = select(node);
  basis.append("span").attr("class", "status").text(`${statusText(shown, language)}. `);
  drawSource(node, sources.get(shown.source), language);
  const divided = perHeadText(shown, language);
  if (divided) {
    basis.append("span").attr("class", "status").text(`; ${divided}. `);
    drawSource(node, sources.get(shown.population?.source ?? ""), language);
  }
  if (others.length === 0) return;
  const list = basis.append("ul").attr("class", "others");
  for (const report of others) drawReport(list.append<HTMLElement>("li").node() as HTMLElement, report, scene.indicator, language, sources);
}

function drawRow(row: HTMLElement, unit: UnitScene, scene: MapScene, sources: Sources): void {
  const { language } = scene.choice;
  const { ui, absence } = words(language);
  const line = select(row).attr("data-unit", unit.unit.id);
  line.append("th").attr("scope", "row").text(unit.name + (unit.notes.length > 0 ? " †" : ""));
  line.append("td").attr("class", "number").text(unit.figure || "–");
  const basis = line.append<HTMLElement>("td");
  if (!unit.cell) {
    basis.attr("class", "missing").text(`${ui.noFigure}: ${unit.absence ? absence[unit.absence] : ""}`);
    return;
  }
  drawBasis(basis.node() as HTMLElement, unit.cell, scene, sources);
}

/** The country's own figure below its provinces. */
function drawCountry(foot: HTMLElement, cell: Cell, scene: MapScene, sources: Sources): void {
  const { language } = scene.choice;
  const line = select(foot).append("tr");
  line.append("th").attr("scope", "row").text(words(language).ui.country);
  line.append("td").attr("class", "number").text(figureText(cell[0].value, cell[0].decimals, scene.indicator, language));
  drawBasis(line.append<HTMLElement>("td").node() as HTMLElement, cell, scene, sources);
}

/** Draws the table into an element, replacing what it holds; rows in the order of the scene. */
export function drawTable(node: HTMLElement, scene: MapScene, sources: Sources): void {
  const { ui, units } = words(scene.choice.language);
  const unit = units[scene.indicator.unit];
  const table = select(node).text(null).append("table");
  table.append("caption").text(scene.title);
  const head = table.append("thead").append("tr");
  for (const [index, label] of [ui.province, unit ? `${ui.value} (${unit})` : ui.value, ui.basis].entries()) {
    head.append("th").attr("scope", "col").attr("class", index === 1 ? "number" : null).text(label);
  }
  const body = table.append("tbody");
  for (const each of scene.units) drawRow(body.append<HTMLElement>("tr").node() as HTMLElement, each, scene, sources);
  if (scene.country) drawCountry(table.append<HTMLElement>("tfoot").node() as HTMLElement, scene.country, scene, sources);
  for (const { name, notes } of scene.units) for (const note of notes) select(node).append("p").attr("class", "note").text(`† ${name}: ${note}`);
}
