// The head of a sortable table: which column it is sorted by, and the way of each button.

import { html, type TemplateResult } from "lit";

/** A sort order being tried. */
export interface Order {
  /** Key of a column; `""` is the first, of names or periods. */
  readonly column: string;
  readonly descending: boolean;
}

/** What a press on a column's button asks for: the other way round where it is sorted by it already; else names from the first, figures from the highest. */
export function ordered(order: Order | null, column: string): Order {
  return { column, descending: order?.column === column ? !order.descending : column !== "" };
}

/** As `aria-sort` has it. */
export function ariaSort(order: Order | null, column: string): "ascending" | "descending" | "none" {
  if (order?.column !== column) return "none";
  return order.descending ? "descending" : "ascending";
}

/** A head cell whose button sorts. */
export function sortHead(label: TemplateResult | string, column: string, order: Order | null, sort: (order: Order) => void): TemplateResult {
  return html`<th scope="col" class=${column === "" ? "" : "number"} aria-sort=${ariaSort(order, column)}><button type="button" class="sort" @click=${() => sort(ordered(order, column))}>${label}</button></th>`;
}
