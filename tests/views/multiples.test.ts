// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Wish } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { INTENT } from "../../src/views/intent";
import { AtlasMultiples } from "../../src/views/multiples";
import { atlas, chosen } from "../model/real";

// jsdom lays nothing out, so nothing is ever on its screen: here the first three pictures are.
const observed: Element[] = [];
vi.stubGlobal(
  "IntersectionObserver",
  class {
    constructor(readonly call: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {}
    observe(target: Element): void {
      if (!observed.includes(target)) observed.push(target);
      this.call([{ target, isIntersecting: observed.indexOf(target) < 3 }]);
    }
    disconnect(): void {}
  },
);
customElements.define("atlas-multiples", AtlasMultiples);

let multiples: AtlasMultiples;
let sent: Intent[];
beforeEach(() => {
  observed.length = 0;
  multiples = new AtlasMultiples();
  sent = [];
  multiples.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(multiples);
});

async function show(wish: Wish): Promise<void> {
  Object.assign(multiples, { atlas, scene: mapScene(atlas, chosen(wish)) });
  await multiples.updateComplete;
}

const buttons = () => [...multiples.querySelectorAll<HTMLButtonElement>("ol button")];
const period = (button: Element | undefined) => button?.querySelector(".period")?.textContent;
const drawn = () => [...multiples.querySelectorAll("li svg")].filter((svg) => svg.querySelector("use"));

test("each period is a button with its count, and a sentence; the present one is marked", async () => {
  await show({ period: "2016" });
  expect(buttons().map(period)).toEqual(["Năm 2012", "Năm 2013", "Năm 2014", "Năm 2015", "Năm 2016", "Năm 2022", "Năm 2024"]);
  expect(buttons().filter((button) => button.hasAttribute("aria-current")).map(period)).toEqual(["Năm 2016"]);
  expect(buttons().at(-1)?.querySelector(".tally")?.textContent).toBe("9/28, 4 ước tính");
  expect([...multiples.querySelectorAll("ol p")].every((summary) => /^Năm \d{4}, .*cao nhất/.test(summary.textContent))).toBe(true);
  expect(sent).toEqual([]);
});

test("a press goes to that period", async () => {
  await show({ period: "2016" });
  buttons()[0]?.click();
  expect(sent).toEqual([{ type: "choose", wish: { period: "2012" } }]);
});

test("only what is near the screen is drawn", async () => {
  await show({ period: "2016" });
  expect(drawn()).toHaveLength(3);
});

test("all periods are shown when asked for, and put away again", async () => {
  await show({ indicator: "retail", period: "2016" });
  const more = () => multiples.querySelector<HTMLButtonElement>(".more") as HTMLButtonElement;
  expect([buttons().length, more().textContent]).toEqual([12, "Xem cả 22 kỳ"]);
  more().click();
  await multiples.updateComplete;
  expect([buttons().length, more().textContent]).toEqual([22, "Chỉ xem 12 kỳ mới nhất"]);
  await show({ period: "2016" });
  expect(multiples.querySelector(".more")).toBeNull();
});

test("the unit under the pointer is told, and marked in every map drawn", async () => {
  await show({ period: "2016" });
  const unit = drawn()[0]?.querySelector('[data-unit="ha-noi"]');
  unit?.dispatchEvent(new MouseEvent("pointerover", { bubbles: true }));
  expect(sent).toEqual([{ type: "hover", unit: "ha-noi" }]);
  multiples.hover = "ha-noi";
  await multiples.updateComplete;
  expect(drawn().every((svg) => svg.querySelector(".hover")?.getAttribute("href") === "#small-ha-noi")).toBe(true);
});
