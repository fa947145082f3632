// The page's own table of the picture, made sortable where it stands: its head gets buttons, its rows change place or hide.
// Everything is done again when that table has been drawn again.

import { ariaSort, ordered, type Order } from "./figures-head";

/** Columns of the table as it is drawn: the name, the figure, what it rests on. */
export const PICTURE_COLUMNS = ["", "value", "basis"] as const;

/** Puts a sort button into each head cell, once, and says how the table is sorted. */
export function equipHead(table: Element, order: Order | null, sort: (column: string) => void): void {
  for (const [index, head] of [...table.querySelectorAll("thead th")].entries()) {
    const column = PICTURE_COLUMNS[index];
    if (column === undefined) continue;
    head.setAttribute("aria-sort", ariaSort(order, column));
    if (head.querySelector("button")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  }
}

/** The order that a press on a column of the picture's table asks for: all but the figure begin from the first. */
export function pictureOrder(order: Order | null, column: string): Order {
  const next = ordered(order, column);
  return order?.column !== column && column === "basis" ? { ...next, descending: false } : next;
}

/** Shows these rows in this order, by unit id, and hides the others. */
export function arrangeRows(table: Element, shown: readonly string[]): void {
  const body = table.querySelector("tbody");
  const rows = new Map([...table.querySelectorAll<HTMLElement>("[data-unit]")].map((row) => [row.dataset["unit"], row]));
  for (const [id, row] of rows) row.hidden = id === undefined || !shown.includes(id);
  const wanted = [...shown.flatMap((id) => rows.get(id) ?? []), ...[...rows.values()].filter(({ hidden }) => hidden)];
  if (body && wanted.some((row, index) => body.children[index] !== row)) body.append(...wanted);
}
