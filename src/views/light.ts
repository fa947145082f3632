// Elements of the page draw into themselves, not into a shadow: the page is there before they are, and its stylesheet is theirs.

import { LitElement, ReactiveElement } from "lit";

/** An element that draws with d3 what the page already holds. */
export class DrawnElement extends ReactiveElement {
  protected override createRenderRoot(): this {
    return this;
  }
}

/** An element that renders templates in place of what the page holds. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
