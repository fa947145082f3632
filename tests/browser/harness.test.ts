// The harness is held to what it promises, on a small planted site: what it does not see, no test would.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { get } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { launch, open, serveDist } from "./harness";

const root = mkdtempSync(join(tmpdir(), "atlas-site-"));
mkdirSync(join(root, "v"));
writeFileSync(join(root, "index.html"), '<!doctype html><title>Trang</title><link rel="icon" href="data:,"><script type="module" src="app.js"></script>');
writeFileSync(join(root, "v/index.html"), "<!doctype html><title>V</title><link rel=icon href=data:,>");
writeFileSync(join(root, "app.js"), 'document.title = "Hòa Lạc";');
writeFileSync(join(root, "bad.html"), '<!doctype html><link rel=icon href=data:,><script>console.error("planted"); throw new Error("thrown");</script><img src="http://127.0.0.2:1/a.png">');
afterAll(() => rmSync(root, { recursive: true }));

const hasWebgl = "document.createElement('canvas').getContext('webgl2') !== null";

describe("a host", () => {
  it("sends each kind of file as what it is, folders as their page, and nothing from outside", async () => {
    const { origin } = await serveDist({ root });
    const types = await Promise.all(["/", "/app.js", "/v/", "/v", "/none", "/%2e%2e/%2e%2e/etc/hostname"].map(async (path) => {
      const response = await fetch(`${origin}${path}`);
      return [response.status, response.headers.get("content-type")];
    }));
    const html = "text/html; charset=utf-8";
    expect(types).toEqual([[200, html], [200, "text/javascript; charset=utf-8"], [200, html], [200, html], [404, "text/plain"], [404, "text/plain"]]);
  });

  it("blocks, lets every origin in, adds headers and compresses when asked", async () => {
    const { origin, requests } = await serveDist({ root, block: /app/, cors: true, gzip: true, headers: { "X-Planted": "1" } });
    expect((await fetch(`${origin}/app.js`)).status).toBe(404);
    const [headers, body] = await new Promise<[Readonly<Record<string, unknown>>, Buffer]>((resolve) => {
      get(`${origin}/`, { headers: { "Accept-Encoding": "gzip" } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve([response.headers, Buffer.concat(parts)]));
      });
    });
    expect(headers).toMatchObject({ "content-encoding": "gzip", "access-control-allow-origin": "*", "x-planted": "1" });
    expect(gunzipSync(body).toString()).toContain("<title>Trang</title>");
    expect(requests).toEqual(["/app.js", "/"]);
  });

  it("is one and the same for the same options", async () => {
    expect(await serveDist({ root })).toBe(await serveDist({ root }));
    expect(await serveDist({ root })).not.toBe(await serveDist({ root, cors: true }));
  });
});

describe("a page", () => {
  it("runs its script, in Vietnamese and at Hà Nội's time, and is clean", async () => {
    const { page, errors, foreign } = await open("/", { host: { root } });
    expect(await page.title()).toBe("Hòa Lạc");
    expect(await page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Saigon", "Ho_Chi_Minh")])).toEqual(["vi-VN", "Asia/Ho_Chi_Minh"]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("shows what no script changed when scripts are off", async () => {
    const { page } = await open("/", { host: { root }, javaScriptEnabled: false });
    expect(await page.title()).toBe("Trang");
  });

  it("tells errors of the console, uncaught ones, and every request that leaves its origin", async () => {
    const { errors, foreign } = await open("/bad.html", { host: { root } });
    expect(errors.map((error) => error.split(" ")[0])).toEqual(expect.arrayContaining(["planted", "thrown"]));
    expect(foreign).toEqual(["http://127.0.0.2:1/a.png"]);
  });

  it("obeys the host's content policy", async () => {
    const { page, errors } = await open("/", { host: { root, headers: { "Content-Security-Policy": "script-src 'none'" } } });
    expect(await page.title()).toBe("Trang");
    expect(errors.join()).toMatch(/Content Security Policy/);
  });
});

describe("a browser", () => {
  it.each([true, false])("has WebGL2 when asked for, and only then: %s", async (webgl) => {
    const { page } = await open("/v/", { host: { root }, webgl });
    expect(await page.evaluate(hasWebgl)).toBe(webgl);
  });

  it("is one and the same within a file", async () => {
    expect(await launch({ webgl: true })).toBe(await launch({ webgl: true }));
  });
});
