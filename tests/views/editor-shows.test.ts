// @vitest-environment jsdom
import { render } from "lit";
import { expect, test } from "vitest";
import type { Step } from "../../src/model/story";
import { openDraft, type Edit } from "../../src/model/story-edit";
import { showsPart } from "../../src/views/editor-shows";
import { both, known, stepOf } from "../model/stories";

/** The controls of a step, and what they asked for. */
function shown(step: Step): { readonly box: HTMLElement; readonly edits: Edit[] } {
  const box = document.createElement("div");
  const edits: Edit[] = [];
  const draft = openDraft({ id: "a", title: both("t"), summary: both(""), steps: [step] });
  render(showsPart({ known, language: "vi", draft, at: 0, act: (edit) => edits.push(edit), pick: () => undefined }, step), box);
  return { box, edits };
}

const forms = (box: HTMLElement): string[] => [...box.querySelectorAll<HTMLOptionElement>("select[name=form] option")].map(({ value }) => value);

test("a step offers the forms of its indicator; squares, which know no later boundaries, not beside those", () => {
  const plain = stepOf({ choice: { indicator: "retail", period: "2016" } });
  const later = stepOf({ kind: "beside", choice: plain.choice, beside: { indicator: "retail", period: "2016", era: "2025" } });
  const before = stepOf({ kind: "beside", choice: plain.choice, beside: { period: "2015" } });
  expect([forms(shown(plain).box), forms(shown(before).box)].map((each) => each.includes("tiles"))).toEqual([true, true]);
  expect(forms(shown(later).box)).toEqual(forms(shown(plain).box).filter((form) => form !== "tiles"));
});

test("another indicator asks for one change, of the step that is worked on", () => {
  const { box, edits } = shown(stepOf());
  const select = box.querySelector<HTMLSelectElement>("select[name=indicator]") as HTMLSelectElement;
  select.value = "exports";
  select.dispatchEvent(new Event("change"));
  expect(edits).toHaveLength(1);
  expect(JSON.stringify(edits[0])).toContain('"indicator":"exports"');
});
