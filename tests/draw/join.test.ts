import { select } from "d3-selection";
import { expect, test } from "vitest";
import { keyed } from "../../src/draw/join";
import { emptyDocument } from "./document";

test("nodes that came with the page are joined by their attribute, drawn ones by their datum", () => {
  const { body } = emptyDocument();
  for (const id of ["a", "b", "c"]) select(body).append("p").attr("data-id", id).text(`old ${id}`);
  const join = (ids: readonly string[]) =>
    select(body)
      .selectAll<HTMLElement, string>("p")
      .data(ids, keyed<string>("data-id", (id) => id))
      .join((enter) => enter.append("p").attr("data-id", (id) => id).text((id) => `new ${id}`));
  join(["c", "d", "a"]);
  expect([...body.children].map(({ textContent }) => textContent).sort()).toEqual(["new d", "old a", "old c"]);
  join(["d", "c"]);
  expect([...body.children].map(({ textContent }) => textContent).sort()).toEqual(["new d", "old c"]);
});

test("a node is known by what it was drawn for, even where the key of its datum has changed since", () => {
  const { body } = emptyDocument();
  let suffix = "";
  const key = (id: string) => id + suffix;
  const join = () => select(body).selectAll<HTMLElement, string>("p").data(["a"], keyed<string>("data-id", key)).join((enter) => enter.append("p").attr("data-id", key)).node();
  const first = join();
  expect(join()).toBe(first);
  suffix = ":live";
  expect(join()).not.toBe(first);
});
