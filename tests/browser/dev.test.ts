// Writing data with the page open: a mistake shows as an overlay that names its place, and its correction brings the page
// up to date. The whole of it on a copy of the checkout, so that no table of ours is touched.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AddressInfo } from "node:net";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./harness";

const from = resolve(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "atlas-dev-"));
const table = join(root, "data/observations.csv");
const RIGHT = "bac-giang,iip_growth,2024-H1,26.45,estimate,,1,";
let server: ViteDevServer;

beforeAll(async () => {
  for (const path of ["src", "data", "seeds", "public", "index.html", "vite.config.ts", "tsconfig.json", "package.json", "CHANGELOG.md"]) {
    cpSync(join(from, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(from, "node_modules"), join(root, "node_modules"));
  server = await createServer({ root, configFile: join(root, "vite.config.ts"), configLoader: "runner", cacheDir: join(root, ".vite"), logLevel: "silent", server: { port: 0, host: "127.0.0.1" } });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Saves the table with one line written otherwise; says on which line it stands. */
function save(line: string): number {
  const text = readFileSync(join(from, "data/observations.csv"), "utf8");
  writeFileSync(table, text.replace(RIGHT, line));
  return text.slice(0, text.indexOf(RIGHT)).split("\n").length;
}

describe("a table saved while its page is open", () => {
  it("shows where it is wrong over the page, and the new figure once it is right", async () => {
    const page = await (await (await launch({ webgl: false })).newContext()).newPage();
    const address = server.httpServer?.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(address.port)}/`);
    const figure = page.locator('atlas-table [data-unit="bac-giang"] .number');
    await page.waitForSelector("atlas-picker select", { timeout: 40_000 });
    expect(await figure.textContent()).toBe("26,45%");

    const line = save(RIGHT.replace("26.45", "forty"));
    const overlay = page.locator("vite-error-overlay .message-body");
    await overlay.waitFor({ timeout: 20_000 });
    expect(await overlay.textContent()).toContain(`data/observations.csv:${String(line)} value “forty”; expected a number`);

    save(RIGHT.replace("26.45", "27.45"));
    await expect.poll(() => figure.textContent(), { timeout: 20_000 }).toBe("27,45%");
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
  });
});

it("draws a view's picture when it is asked for, and no other", async () => {
  const { port } = server.httpServer?.address() as AddressInfo;
  const asked = async (path: string) => fetch(`http://127.0.0.1:${String(port)}/og/${path}`);
  const drawn = await asked("en/exports/2022.png?v=1");
  expect(drawn.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await drawn.arrayBuffer()).readUInt32BE(16)).toBe(1200);
  expect((await asked("en/exports/1850.png")).headers.get("content-type")).not.toBe("image/png");
});
