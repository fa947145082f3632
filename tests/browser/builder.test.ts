// The builder as an editor uses it: choices into the address and back, a preview that is the real page, and codes that
// show the chosen figure in a page of another origin.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { open, type Opened } from "./harness";
import { startHost } from "./serve";

const PATH = "/embed/builder/?indicator=exports&period=2022&unit=ha-noi&theme=dark";

let editor: Opened;
beforeAll(async () => {
  editor = await open(PATH, { host: { cors: true } });
  await editor.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#element-code")?.value.includes("<svg"));
});

const code = (name: string): Promise<string> => editor.page.inputValue(`#${name}-code`);

const ended: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ended) await end();
});

it("shows the page that was chosen at three widths, as high as what it holds", async () => {
  const frames = editor.page.locator("#strip iframe");
  expect(await frames.count()).toBe(3);
  await expect.poll(() => frames.first().evaluate((frame: HTMLIFrameElement) => (frame.contentDocument?.documentElement.scrollHeight ?? 0) - frame.clientHeight)).toBe(0);
  expect(await frames.first().evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.querySelector("#shape-ha-noi")?.getAttribute("aria-pressed"))).toBe("true");
  expect(editor.errors).toEqual([]);
});

it("gives codes that show the chosen figure in a foreign page", async () => {
  await expect.poll(() => code("frame")).not.toContain('height="900"');
  const codes = await Promise.all(["element", "frame", "still"].map(code));
  const root = mkdtempSync(join(tmpdir(), "article-"));
  codes.forEach((body, i) => writeFileSync(join(root, `${i}.html`), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài báo</title></head><body style="margin:0">${body}</body></html>`));
  const newsroom = await startHost({ root });
  ended.push(() => newsroom.close(), () => rmSync(root, { recursive: true }));
  const page = await editor.page.context().newPage();
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${newsroom.origin}/0.html`);
  await page.waitForSelector("cong-thuong-atlas .embed");
  expect(await page.getAttribute("cong-thuong-atlas #shape-ha-noi", "aria-pressed")).toBe("true");
  expect(await page.textContent("cong-thuong-atlas .embed-title")).toMatch(/xuất khẩu.*2022/is);
  await page.goto(`${newsroom.origin}/1.html`);
  const reserved = Number(/height="(\d+)"/.exec(codes[1] ?? "")?.[1]);
  const high = await page.frameLocator("iframe").locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  expect(Math.abs(high - reserved)).toBeLessThanOrEqual(1);
  expect(await page.frameLocator("iframe").locator("html").getAttribute("data-theme")).toBe("dark");
  await page.goto(`${newsroom.origin}/2.html`);
  expect(await page.textContent("figure strong")).toMatch(/xuất khẩu.*2022/is);
  await page.close();
});

it("gives codes that keep the figures of an older version in a foreign page, as a map", async () => {
  const { page, host } = editor;
  await page.selectOption("[name=view]", "ranking");
  const [, , older = ""] = await page.$$eval("[name=version] option", (options) => (options as HTMLOptionElement[]).map(({ value }) => value));
  await page.selectOption("[name=version]", older);
  await expect.poll(() => page.inputValue("[name=view]")).toBe("map");
  expect(await page.$$eval("[name=view] option", (options) => (options as HTMLOptionElement[]).filter(({ disabled }) => !disabled).map(({ value }) => value))).toEqual(["map"]);
  expect(new URL(page.url()).searchParams.get("version")).toBe(older);
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#element-code")?.value.includes("<svg"));
  const [asElement, asFrame] = await Promise.all(["element", "frame"].map(code));
  expect(asFrame).toContain(`src="${host.origin}/data/${older}/embed/exports/2022/?unit=ha-noi&amp;theme=dark"`);
  const root = mkdtempSync(join(tmpdir(), "article-"));
  writeFileSync(join(root, "index.html"), `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bài báo</title></head><body>${asElement}${asFrame}</body></html>`);
  const newsroom = await startHost({ root });
  ended.push(() => newsroom.close(), () => rmSync(root, { recursive: true }));
  const article = await page.context().newPage();
  await article.goto(`${newsroom.origin}/`);
  for (const place of [article.locator("cong-thuong-atlas"), article.frameLocator("iframe").locator("main")]) expect(await place.locator(".embed-note").textContent()).toContain(older);
  await article.close();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.inputValue("[name=version]")).toBe("");
});

it("keeps each choice in its address; a step back undoes it", async () => {
  const { page } = editor;
  await page.selectOption("[name=view]", "ranking");
  await expect.poll(() => new URL(page.url()).search).toBe("?indicator=exports&period=2022&unit=ha-noi&view=ranking&theme=dark");
  await expect.poll(() => code("frame")).toContain("view=ranking");
  await page.goBack();
  await expect.poll(() => page.inputValue("[name=view]")).toBe("map");
  expect(await code("frame")).not.toContain("view=ranking");
});

it("mends a hostile address, and runs nothing of it", async () => {
  const { page, errors } = await open(`/embed/builder/?unit=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&indicator=__proto__&width=9e9&controls=x&csp=${encodeURIComponent("<script>alert(1)</script>")}`);
  await page.waitForSelector("#verdicts tr");
  expect(await page.inputValue("[name=unit]")).toBe("");
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(new URL(page.url()).searchParams.get("unit")).toBeNull();
  expect(errors).toEqual([]);
});

it("copies by the clipboard, and selects the code where that is refused", async () => {
  const { page } = await open("/embed/builder/");
  await page.waitForSelector("#verdicts tr");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.click('[data-copy="link-code"]');
  await expect.poll(() => page.textContent("#said")).toMatch(/chọn sẵn/);
  expect(await page.$eval("#link-code", (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toMatch(/\/v\/iip_growth\/2024-H1\/$/);
});

it("is used by keys alone on a small phone", async () => {
  const { page } = await open("/en/embed/builder/", { viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.waitForSelector("#verdicts tr");
  await page.focus("[name=sandbox]");
  await page.keyboard.type("allow-scripts");
  await expect.poll(() => page.getAttribute('#verdicts [data-way="frame"]', "data-losses")).toBe("zoom height links");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
