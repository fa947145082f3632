// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import { PAGED } from "../../src/model/cells";
import { trackOf, type Mark } from "../../src/model/track";
import { timelineSaid, type Missed } from "../../src/views/timeline-said";
import { atlas, chosen } from "../model/real";

const track = trackOf(atlas, chosen({}));
const markOf = (id: string): Mark => track.marks.find((mark) => mark.id === id) as Mark;

/** What is said of a period, and where its button leads. */
function said(id: string, missed: Missed | null = null, language: "vi" | "en" = "vi"): readonly [text: string, to: readonly string[]] {
  const place = document.createElement("p");
  const to: string[] = [];
  render(timelineSaid({ track, here: markOf(id), missed, language, show: (period) => to.push(period) }), place);
  for (const button of place.querySelectorAll("button")) button.click();
  return [place.textContent?.replaceAll(/\s+/g, " ") ?? "", to];
}

test("of a well known period it tells how the picture is read, and offers nothing", () => {
  const [text, to] = said("2024-H1");
  expect([text.startsWith("Mỗi cột là một kỳ"), to]).toEqual([true, []]);
});

test("of a period with few figures it says how few, and leads to one with enough", () => {
  for (const { id, known } of track.marks.filter((mark) => mark.known > 0 && mark.known < PAGED)) {
    const [text, to] = said(id);
    expect(text).toContain(`chỉ có ${known} trong 28 tỉnh có số liệu; kỳ đầy đủ hơn gần nhất: `);
    expect(markOf(String(to[0])).known).toBeGreaterThanOrEqual(PAGED);
  }
});

test("a jump to a period without figures names it and offers the nearest; one that was not understood says how to write it", () => {
  const near = markOf("2016");
  expect(said("2024-H1", { asked: "năm 2017", near })).toEqual([expect.stringMatching(/^Chỉ tiêu này chưa có số liệu năm 2017\. Kỳ gần nhất có số liệu: năm 2016 \(\d+\/28\)\. Xem kỳ này$/), ["2016"]]);
  expect(said("2024-H1", { asked: null, near: null }, "en")).toEqual([expect.stringMatching(/^This period is not understood/), []]);
});
