// Elements of the page draw into themselves, not into a shadow: the page is there before they are, and its stylesheet is
// theirs. What they are given they know at once; they draw it when the page has time for it.

import { LitElement, ReactiveElement } from "lit";

/** Takes what is to be drawn, and runs it at a better time. */
export type Pace = (draw: () => void) => void;

let pace: Pace = (draw) => draw();

/** From now on an element that has drawn once draws again when `by` says so; before, it does so at once. */
export function paceUpdates(by: Pace): void {
  pace = by;
}

/** Resolves once the turn has come: for what an element draws after the rest of it. */
export function turn(): Promise<void> {
  return new Promise(pace);
}

/** An element that draws with d3 what the page already holds. */
export class DrawnElement extends ReactiveElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await turn();
    await super.scheduleUpdate();
  }
}

/** An element that renders templates in place of what the page holds. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await turn();
    await super.scheduleUpdate();
  }
}
