// A static host for a built folder, as plain or as hostile as a test asks. It serves what lies in the folder and knows
// nothing of what that is.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { createGzip } from "node:zlib";

const MIME: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** How the host behaves; left out, it is a plain one. */
export interface HostOptions {
  /** Folder served; the built site when left out. */
  readonly root?: string;
  /** Where it listens; a free port when left out. */
  readonly port?: number;
  /** Sent with every answer, e.g. a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether any origin may read the answers. */
  readonly cors?: boolean;
  /** Paths answered with 404, though the file be there. */
  readonly block?: RegExp;
  /** Whether text is sent compressed. */
  readonly gzip?: boolean;
}

/** A running host. */
export interface Host {
  /** `http://127.0.0.1:<port>`, no slash at its end. */
  readonly origin: string;
  /** Paths asked for, in order, blocked and missing ones included. */
  readonly requests: readonly string[];
  /** Those of them that were answered with more than "what you have is right". */
  readonly sent: readonly string[];
  /** Ends it, open connections too. */
  close(): Promise<void>;
}

/** The built site: `$DIST` or dist/ of the checkout. */
export const DIST = resolve(import.meta.dirname, "../..", process.env["DIST"] ?? "dist");

/** The file an address means: a folder's own page, `null` when there is none. */
function fileAt(root: string, path: string): string | null {
  const file = join(root, normalize(path));
  if (!file.startsWith(root) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const page = join(file, "index.html");
  return path.endsWith("/") && existsSync(page) ? page : null;
}

function answer(request: IncomingMessage, response: ServerResponse, path: string, options: HostOptions): void {
  for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
  if (options.cors) response.setHeader("Access-Control-Allow-Origin", "*");
  const root = options.root ?? DIST;
  const file = options.block?.test(path) ? null : fileAt(root, path);
  if (file === null) {
    const isFolder = !path.endsWith("/") && !options.block?.test(path) && fileAt(root, `${path}/`) !== null;
    response.writeHead(isFolder ? 301 : 404, isFolder ? { Location: `${path}/` } : { "Content-Type": "text/plain" });
    response.end(isFolder ? "" : "not found");
    return;
  }
  const type = MIME[extname(file)] ?? "application/octet-stream";
  response.setHeader("Content-Type", type);
  const { size, mtimeMs } = statSync(file);
  const tag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  response.setHeader("ETag", tag);
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  const isText = /^text|json|javascript|xml/.test(type);
  if (options.gzip && isText && /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "")) {
    response.writeHead(200, { "Content-Encoding": "gzip", Vary: "Accept-Encoding" });
    createReadStream(file).pipe(createGzip({ level: 9 })).pipe(response);
  } else {
    response.writeHead(200, { "Content-Length": size });
    createReadStream(file).pipe(response);
  }
}

/**
 * Starts a host on a free port of this machine.
 *
 * @throws when the folder is not there
 */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const root = options.root ?? DIST;
  if (!existsSync(root)) throw new Error("there is no dist: run npm run build first");
  const requests: string[] = [];
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    requests.push(path);
    answer(request, response, path, options);
    if (response.statusCode !== 304) sent.push(path);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
