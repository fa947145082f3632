// Somebody makes a talk: from the map, from a story of the atlas, from a file and a link. Nothing that was typed is lost.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { open, watch, type OpenOptions } from "./harness";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLAIN: OpenOptions = { webgl: false, reducedMotion: "reduce" };
const act = (name: string): string => `.editor-steps .acts button:text-is("${name}")`;
const TITLE = "textarea[name=step-title-vi]";

async function editor(options: OpenOptions = {}, path = "/story/editor/") {
  const opened = await open(path, { ...PLAIN, ...options });
  opened.page.setDefaultTimeout(15_000);
  await opened.page.waitForSelector(".editor-start button, .editor-desk");
  return opened;
}

async function begin(page: Page): Promise<void> {
  await page.click(".editor-start button");
  await page.click(".editor-steps .acts button");
  await page.waitForSelector(TITLE);
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

it("keeps every key at once: a page that dies without a word, a reload, and still the way back", async () => {
  const { page, host, errors } = await editor();
  await begin(page);
  await page.fill(TITLE, "");
  await page.type(TITLE, "Bắc Giang dẫn đầu");
  const storage = await page.context().storageState();
  await page.context().close();
  const again = await (await open("/404.html", { ...PLAIN, storageState: storage })).page.context().newPage();
  const seen = watch(again, host.origin);
  await again.goto(`${host.origin}/story/editor/?story=bai`);
  await again.waitForSelector(TITLE);
  expect(await again.inputValue(TITLE)).toBe("Bắc Giang dẫn đầu");
  await again.keyboard.press("Control+z");
  await expect.poll(() => again.inputValue(TITLE)).not.toBe("Bắc Giang dẫn đầu");
  await again.keyboard.press("Control+Shift+z");
  await expect.poll(() => again.inputValue(TITLE)).toBe("Bắc Giang dẫn đầu");
  await again.reload();
  await again.waitForSelector(TITLE);
  expect(await again.inputValue(TITLE)).toBe("Bắc Giang dẫn đầu");
  expect([...errors, ...seen.errors, ...seen.foreign]).toEqual([]);
  await again.context().close();
});

it("makes a step of the view that a reader is at, and shows it on the stage", async () => {
  const { page, host } = await open("/v/exports/2022/?unit=bac-giang", PLAIN);
  page.setDefaultTimeout(15_000);
  await page.click("atlas-take > button");
  await page.click("a[href*='story/editor/?view=']");
  await page.waitForSelector(TITLE);
  expect([await page.inputValue("select[name=indicator]"), await page.inputValue("select[name=period]"), await page.inputValue("select[name=unit]")]).toEqual(["exports", "2022", "bac-giang"]);
  expect(await page.textContent(".editor-told")).toContain("thành bước 1");
  await page.goto(`${host.origin}${String(await page.getAttribute(".editor-present", "href")).slice(host.origin.length)}`);
  await page.waitForSelector("atlas-stage h1");
  expect(await page.textContent("atlas-stage h1")).toContain("2022");
  await page.context().close();
});

it("moves, doubles and deletes steps by buttons and by keys, puts a figure in, and says what finds none", async () => {
  const { page } = await editor({}, "/story/editor/");
  await begin(page);
  await page.click(act("Thêm bước"));
  await page.selectOption("select[name=indicator]", "exports");
  const titles = () => page.$$eval(".editor-steps li span", (all) => all.map((each) => each.firstChild?.nextSibling?.textContent ?? each.textContent));
  const before = await titles();
  await page.focus("[data-step='1']");
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => titles()).toEqual([...before].reverse());
  await page.keyboard.press("Control+z");
  await expect.poll(() => titles()).toEqual(before);
  await page.click(act("Nhân đôi"));
  await page.click(act("Xóa bước"));
  await expect.poll(() => titles()).toEqual(before);
  await page.focus("textarea[name=step-text-vi]");
  await page.selectOption("select[name=offer]", "units");
  await page.click(".editor-insert button");
  await expect.poll(() => page.inputValue("textarea[name=step-text-vi]")).toBe("{units}");
  expect(await page.textContent("#step-text-vi-reads")).toContain("28");
  await page.type("textarea[name=step-text-vi]", " {cell:nowhere}");
  await expect.poll(() => page.textContent("#step-text-vi-reads mark")).toBe("[chưa có số liệu]");
  await page.waitForSelector(".editor-check li");
  await page.context().close();
});

it("says that it cannot keep, and offers the file", async () => {
  const { page } = await editor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });
  await begin(page);
  expect(await page.textContent(".editor-warning")).toContain("đã đầy");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(".editor-warning button")]);
  expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toMatchObject({ format: "cong-thuong-atlas-story", version: 1, id: "bai" });
  await page.context().close();
});

it("does not overwrite what another tab wrote", async () => {
  const { page, host } = await editor();
  await begin(page);
  const other = await page.context().newPage();
  await other.goto(`${host.origin}/story/editor/?story=bai`);
  await other.fill(TITLE, "ở thẻ kia");
  await page.waitForSelector(".editor-warning");
  await page.fill(TITLE, "ở đây");
  await page.waitForFunction(() => location.search === "?story=bai-2");
  await other.reload();
  expect(await other.inputValue(TITLE)).toBe("ở thẻ kia");
  await page.reload();
  expect(await page.inputValue(TITLE)).toBe("ở đây");
  await page.context().close();
});

it("gives a link that holds the story, opens it on the stage, and keeps nothing unless asked", async () => {
  const { page, host } = await editor();
  await begin(page);
  await page.fill(TITLE, "Mang theo");
  await page.click("text=Lấy đường dẫn");
  const link = await page.inputValue("input[name=link]");
  expect(link.length).toBeLessThan(8000);
  await page.context().close();
  const reader = await open("/404.html", PLAIN);
  await reader.page.goto(link.replace(new URL(link).origin, host.origin));
  await reader.page.waitForSelector("atlas-stage h1");
  expect(await reader.page.textContent("atlas-stage h1")).toBe("Mang theo");
  const keys = () => reader.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("atlas-story")));
  expect(await keys()).toEqual([]);
  await reader.page.goto(`${host.origin}/story/editor/${new URL(link).hash}`);
  await reader.page.click(".editor-offer button");
  await reader.page.waitForSelector(TITLE);
  expect(await keys()).toContain("atlas-story:bai");
  await reader.page.context().close();
});

it("refuses a stranger's file in words, and leaves out what it does not know", async () => {
  const { page } = await editor();
  const read = (text: string) => page.setInputFiles("input[type=file]", { name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await read("<script>");
  await page.waitForSelector(".editor-warning");
  expect(await page.textContent(".editor-warning")).toContain("không phải JSON");
  const story = { format: "cong-thuong-atlas-story", version: 1, id: "x", title: { vi: "<img src=x onerror=alert(1)>" }, summary: {}, steps: [], extra: 1 };
  await read(JSON.stringify({ ...story, version: 9 }));
  await page.waitForFunction(() => document.querySelector(".editor-warning")?.textContent?.includes("phiên bản 9"));
  await read(JSON.stringify(story));
  await page.waitForSelector(".editor-desk");
  expect(await page.textContent(".editor-warning")).toContain("extra");
  expect(await page.$("atlas-editor img")).toBeNull();
  await page.context().close();
});

it.each([["/story/editor/", "light"], ["/en/story/editor/", "dark"]] as const)("%s is for everybody: %s, 320 px wide, with a story on the desk", async (path, colorScheme) => {
  const { page } = await editor({ colorScheme, viewport: { width: 320, height: 640 } }, path);
  await begin(page);
  await page.selectOption("select[name=kind]", "figures");
  await page.selectOption("select[name=highlight]", "units");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.context().close();
});
