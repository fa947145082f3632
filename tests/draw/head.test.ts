import { expect, test } from "vitest";
import { drawHead } from "../../src/draw/head";
import { mapScene } from "../../src/model/scene";
import { atlas, chosen } from "../model/real";
import { emptyDocument } from "./document";

test("the headline is title, sentence and the line on the merger, and another picture is said by the same nodes", () => {
  const { body } = emptyDocument();
  drawHead(body, mapScene(atlas, chosen({ indicator: "exports" })));
  const nodes = [...body.children];
  drawHead(body, mapScene(atlas, chosen({})));
  expect([...body.children]).toEqual(nodes);
  expect(body.querySelector(".summary")?.getAttribute("role")).toBe("status");
  const { title, summary } = mapScene(atlas, chosen({}));
  expect([...body.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ["H1", title],
    ["P", summary],
    ["P", "Từ ngày 1/7/2025, 28 tỉnh, thành phố này là 18 đơn vị; bản đồ vẽ địa giới trước ngày đó."],
  ]);
});

test("the 18 units of that line are those the lineage ends in", () => {
  expect(new Set(atlas.lineage.map(({ to }) => to)).size).toBe(18);
});
