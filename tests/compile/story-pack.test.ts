import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PACK_MARKS, PACK_SLOT } from "../../src/model/pack";
import { parseStory, writeStory } from "../../src/model/story";
import { stories } from "../model/real";
import { opened } from "./site";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = mkdtempSync(join(tmpdir(), "story-"));
afterAll(() => rmSync(here, { recursive: true }));

function pack(...given: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "src/compile/story-pack.ts", ...given], { cwd: root, encoding: "utf8", env: { ...process.env, INIT_CWD: here } });
}

test("a story of a file is written as one page into the folder from which it was asked for, with nothing to fetch and a policy that allows nothing", { timeout: 120_000 }, () => {
  const [first] = stories;
  if (!first) throw new Error("there is no story");
  const own = { ...first, id: "of-my-own", title: { vi: "Của tôi </script>", en: "My own </script>" } };
  writeFileSync(join(here, "own.json"), writeStory(own));
  const { status, stdout, stderr } = pack("own.json", "--en");
  expect(stderr).toBe("");
  expect(stdout).toMatch(/of-my-own\.html {2}\d\.\d\d MB, \d+ steps; [^\n]+\n$/);
  expect(status).toBe(0);
  const html = readFileSync(join(here, "of-my-own.html"), "utf8");
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2_500_000);
  const document = opened(html);
  expect(document.title).toBe("My own </script>");
  expect(parseStory(document.getElementById(PACK_SLOT)?.textContent ?? "").story).toEqual(own);
  expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; worker-src blob:; connect-src blob:; /);
  expect(document.querySelectorAll("script")).toHaveLength(2);
  expect(document.querySelectorAll("link, [src]")).toHaveLength(0);
  const dressed = [...(document.querySelector("style")?.textContent ?? "").matchAll(/url\(["']?([^)]{0,16})/g)].map(([, start]) => start);
  expect(dressed.filter((start) => !/^(?:#|data:font\/woff2)/.test(start ?? ""))).toEqual([]);
  const before = html.slice(0, html.lastIndexOf("<script>"));
  expect(Object.values(PACK_MARKS).filter((mark) => before.includes(mark))).toEqual([]);
});

test("a story that is not there is told, with those that are", { timeout: 60_000 }, () => {
  const { status, stderr } = pack("nowhere");
  expect(stderr).toBe(`no story nowhere; there are ${stories.map(({ id }) => id).join(", ")}\n`);
  expect(status).toBe(1);
});

test("a file that is no story is told", { timeout: 60_000 }, () => {
  writeFileSync(join(here, "no.json"), "{}");
  const { status, stderr } = pack("no.json");
  expect(stderr).toMatch(/no\.json is no story\n$/);
  expect(status).toBe(1);
});
