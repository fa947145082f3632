// @vitest-environment jsdom
import { html } from "lit";
import { afterEach, expect, test } from "vitest";
import { LightElement, paceUpdates } from "../../src/views/light";

class Sample extends LightElement {
  static override readonly properties = { text: { attribute: false } };
  declare text: string;

  protected override render() {
    return html`${this.text}`;
  }
}
customElements.define("x-sample", Sample);

afterEach(() => paceUpdates((draw) => draw()));

/** A sample on the page, given a word before the page has a pace. */
async function sample(): Promise<Sample> {
  const element = document.body.appendChild(new Sample());
  element.text = "first";
  await element.updateComplete;
  return element;
}

test("without a pace what is given is drawn at once", async () => {
  const element = await sample();
  element.text = "second";
  await element.updateComplete;
  expect(element.textContent).toBe("second");
});

test("what is given is known at once and drawn in its turn, once, as it then is", async () => {
  const element = await sample();
  const turns: (() => void)[] = [];
  paceUpdates((draw) => turns.push(draw));
  for (const text of ["second", "third"]) {
    element.text = text;
    await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve));
  expect([element.text, element.textContent, turns.length]).toEqual(["third", "first", 1]);
  turns[0]?.();
  await element.updateComplete;
  expect(element.textContent).toBe("third");
});

test("an element's first drawing never waits", async () => {
  paceUpdates(() => undefined);
  expect((await sample()).textContent).toBe("first");
});
