// How a browser is looked for, on folders planted for it.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findBrowser } from "./browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "atlas-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
}

it("prefers the browser that CHROMIUM names", async () => {
  const path = program("my-own-browser");
  expect(await findBrowser({ CHROMIUM: path })).toBe(path);
});

it("says so when CHROMIUM names no program, instead of taking another one", async () => {
  await expect(findBrowser({ CHROMIUM: join(folder, "absent") })).rejects.toThrow(/CHROMIUM is set to .*absent/);
});

it("finds one on the PATH where the usual places have none", async () => {
  const path = program("google-chrome-stable");
  expect(await findBrowser({ PATH: folder }, [])).toBe(path);
});
