// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { ariaSort, ordered, sortHead, type Order } from "../../src/views/figures-head";
import { arrangeRows, equipHead, pictureOrder } from "../../src/views/figures-picture";

test("names begin from the first, figures from the highest, and the second press turns either round", () => {
  const names = ordered(null, "");
  const figures = ordered(names, "exports");
  expect([names, ordered(names, ""), figures, ordered(figures, "exports")].map(({ descending }) => descending)).toEqual([false, true, true, false]);
});

test("only the column that is sorted by says so", () => {
  const order: Order = { column: "exports", descending: true };
  expect([ariaSort(order, "exports"), ariaSort({ ...order, descending: false }, "exports"), ariaSort(order, ""), ariaSort(null, "exports")]).toEqual(["descending", "ascending", "none", "none"]);
});

test("the button of a head asks for its column", () => {
  const row = document.createElement("tr");
  const asked: Order[] = [];
  render(sortHead("Exports", "exports", null, (order) => asked.push(order)), row);
  row.querySelector("button")?.click();
  expect(asked).toEqual([{ column: "exports", descending: true }]);
});

test("in the picture's table the status begins from the first, as names do", () => {
  expect(["", "value", "basis"].map((column) => pictureOrder(null, column).descending)).toEqual([false, true, false]);
  expect(pictureOrder({ column: "basis", descending: false }, "basis").descending).toBe(true);
});

test("a table that is equipped twice has one button a head, and the later order is said", () => {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const label of ["Province", "Figure", "Basis"]) head.append(Object.assign(document.createElement("th"), { textContent: label }));
  const asked: string[] = [];
  for (const order of [null, { column: "value", descending: true }]) equipHead(table, order, (column) => asked.push(column));
  expect([...table.querySelectorAll("th")].map((th) => [th.textContent, th.querySelectorAll("button").length, th.getAttribute("aria-sort")])).toEqual([["Province", 1, "none"], ["Figure", 1, "descending"], ["Basis", 1, "none"]]);
  for (const button of table.querySelectorAll("button")) button.click();
  expect(asked).toEqual(["", "value", "basis"]);
});

test("rows stand in the order that is asked for, the others are hidden and none is lost", () => {
  const table = document.createElement("table");
  const body = table.createTBody();
  for (const id of ["a", "b", "c"]) body.insertRow().dataset["unit"] = id;
  const rows = () => [...body.rows].map((row) => `${String(row.dataset["unit"])}${row.hidden ? " hidden" : ""}`);
  arrangeRows(table, ["c", "a"]);
  expect(rows()).toEqual(["c", "a", "b hidden"]);
  arrangeRows(table, ["a", "b", "c"]);
  expect(rows()).toEqual(["a", "b", "c"]);
});
