// What a browser has and Node has not, its page's address and its trusted types, is given to it here.
import { resolveObjectURL } from "node:buffer";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const FAR = "https://atlas.example/embed/map/worker.js";

/** The module anew: it keeps what it found out. */
async function address(url: string): Promise<string> {
  const { workerAddress } = await import("../../src/views/map-gl-trusted");
  return workerAddress(url);
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("location", { href: "https://news.example/a/", origin: "https://news.example" });
});
afterEach(() => vi.unstubAllGlobals());

test("a browser without trusted types is given the address as it is, on any origin", async () => {
  expect(await address(FAR)).toBe(FAR);
});

test("a worker of the page's own origin needs nobody to vouch for it", async () => {
  const createPolicy = vi.fn();
  vi.stubGlobal("trustedTypes", { createPolicy });
  expect(await address("https://news.example/embed/map/worker.js")).toBe("https://news.example/embed/map/worker.js");
  expect(await address("/embed/map/worker.js")).toBe("/embed/map/worker.js");
  expect(createPolicy).not.toHaveBeenCalled();
});

test("one of another origin is a vouched module that imports it and nothing else, made once, under the documented name", async () => {
  const names: string[] = [];
  class Vouched {
    readonly url: string;
    constructor(url: string) {
      this.url = url;
    }
    toString(): string {
      return this.url;
    }
  }
  vi.stubGlobal("trustedTypes", {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
      names.push(name);
      return { createScriptURL: (url: string) => new Vouched(rules.createScriptURL(url)) };
    },
  });
  const given = await address(FAR);
  expect(given).toBeInstanceOf(Vouched);
  expect(await resolveObjectURL(String(given))?.text()).toBe(`import "${FAR}";`);
  // The engine asks it as it would ask a text.
  expect([given.endsWith(".cjs"), given.split("?")[0]]).toEqual([false, String(given)]);
  expect(await address(FAR)).toBe(given);
  expect(names).toEqual(["cong-thuong-atlas"]);
});

test("where the page allows no policy of that name the address is tried as it is", async () => {
  vi.stubGlobal("trustedTypes", { createPolicy: () => { throw new TypeError("refused"); } });
  expect(await address(FAR)).toBe(FAR);
});
