// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { drawEmbed } from "../../src/draw/embed";
import { mapScene } from "../../src/model/scene";
import { COLORS, holdColors, keepHeight, nameParts, PARTS } from "../../src/shells/embed-parts";
import { atlas, chosen, realLeanGround, sources } from "../model/real";

beforeEach(() => document.body.replaceChildren());

test("every part that a figure has is named, and nothing else", () => {
  drawEmbed(document.body, { atlas, scene: mapScene(atlas, chosen({})), ground: realLeanGround(), sources, href: "https://example.org/", heading: "p", view: "map" });
  nameParts(document.body);
  const named = [...document.querySelectorAll("[part]")].map((node) => node.getAttribute("part"));
  expect(new Set(named)).toEqual(new Set(["figure", "title", "summary", "map", "legend", "figures", "source"]));
  expect([...document.querySelectorAll("[part=figure]")]).toEqual([...document.querySelectorAll(PARTS.figure)]);
});

test("a browser that cannot hold colours, or holds them already, is left as it is", () => {
  expect(() => holdColors()).not.toThrow();
  expect(COLORS).toContain("accent");
});

test("a figure is as high as what it takes the place of, unless that had no height, until its width changes", () => {
  let resized: (width: number) => void = () => undefined;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(told: (entries: readonly unknown[]) => void) {
        resized = (width) => told([{ contentRect: { width } }]);
      }
      observe(): void {
        return undefined;
      }
      disconnect(): void {
        return undefined;
      }
    },
  );
  const host = document.createElement("div");
  const held = (width: number, height: number): HTMLElement => {
    host.getBoundingClientRect = () => ({ width, height }) as DOMRect;
    const figure = document.createElement("figure");
    keepHeight(host, figure);
    return figure;
  };
  expect(held(360, 0).style.minHeight).toBe("");
  const figure = held(360, 640.5);
  expect(figure.style.minHeight).toBe("640px");
  resized(360);
  expect(figure.style.minHeight).toBe("640px");
  resized(640);
  expect(figure.style.minHeight).toBe("");
  vi.unstubAllGlobals();
});
