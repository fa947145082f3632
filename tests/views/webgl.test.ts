// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { hasWebGl2 } from "../../src/views/webgl";

test("a browser that gives no WebGL2 context is said to have none", () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  expect(hasWebGl2()).toBe(false);
});

test("a context that was only asked for is given back", () => {
  const loseContext = vi.fn();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ getExtension: () => ({ loseContext }) } as unknown as RenderingContext);
  expect(hasWebGl2()).toBe(true);
  expect(loseContext).toHaveBeenCalledOnce();
});
