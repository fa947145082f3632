// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ASK, HEIGHT, tellHeight } from "../../src/shells/embed-frame";

// jsdom lays nothing out: the height, and that it changed, are told here. Its window is its own parent.
let high = 640.4;
let changed: () => void = () => undefined;
const PARENT = "https://news.example";
const post = vi.spyOn(window, "postMessage").mockImplementation(() => undefined);

beforeAll(() => {
  vi.stubGlobal("ResizeObserver", class {
    constructor(told: () => void) {
      changed = told;
    }
    observe(): void {
      return undefined;
    }
  });
  document.body.getBoundingClientRect = () => ({ height: high }) as DOMRect;
  tellHeight(document.body);
});
beforeEach(() => post.mockClear());

const ask = (event: MessageEventInit): boolean => dispatchEvent(new MessageEvent("message", { source: window, origin: PARENT, data: ASK, ...event }));
const told = (): readonly unknown[] => post.mock.calls;

test("nobody is told who did not ask in the very words, from the parent's window, by an origin that can be answered", () => {
  changed();
  const { port1 } = new MessageChannel();
  ask({ data: "height?" });
  ask({ data: { type: ASK } });
  ask({ origin: "null" });
  ask({ source: null });
  ask({ source: port1 });
  port1.close();
  expect(told()).toEqual([]);
});

test("the parent that asked is told the height in whole pixels, by its exact origin, now and when it changes, and not when it does not", () => {
  ask({});
  const answer = (height: number): readonly unknown[] => [{ type: HEIGHT, height }, { targetOrigin: PARENT }];
  expect(told()).toEqual([answer(641)]);
  changed();
  expect(told().length).toBe(1);
  high = 700;
  changed();
  expect(told()).toEqual([answer(641), answer(700)]);
});
