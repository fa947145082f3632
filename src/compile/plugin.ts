// The bundler's way to the data: compiles the tables, provides them as virtual modules, prerenders every page, and in
// dev recompiles when a table is saved, with an overlay when it is wrong.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin, ViteDevServer } from "vite";

import { knowledge } from "../model/story-knowledge";
import { storyText } from "../model/story-text";
import type { Compiled } from "./assemble";
import { compile } from "./compile";
import { oembedPath } from "./companions";
import type { Site } from "./document";
import { embedPath, figurePath, GROUND_PATH, landModule } from "./embed-pages";
import { snippetOf, snippetPath } from "./embed-snippets";
import { embedViews } from "./embed-views";
import { snapshotOf, thaw } from "./freeze";
import { drawOnce, frozenFiles } from "./frozen-pages";
import { leanGroundOf } from "./lean-ground";
import { isModule, lettersOf, MODULES, moduleSource } from "./modules";
import { oembedOf } from "./oembed";
import { closeUpOf, groundOf } from "./outlines";
import { pageOf, pagedViews, placePaths, textPaths, viewPaths } from "./pages";
import { wordProblem } from "./problems";
import { keptPreview, previewPng, previews, previewSvg } from "./previews";
import { readFiles, type Files } from "./read";
import type { Snapshot2 } from "./version-2";

export interface AtlasOptions {
  /** Folder that holds `data/`, `seeds/` and `CHANGELOG.md`. */
  readonly root: string;
  /** Absolute address of the published site. */
  readonly siteUrl: string;
}

/** The data as it was read, and what it became. */
export interface Read {
  readonly files: Files;
  readonly compiled: Compiled;
  readonly snapshots: readonly Snapshot2[];
}

/** Compiles the folder. @throws one error that lists every problem */
export function read(root: string): Read {
  const files = readFiles(root);
  const { compiled, snapshots, problems } = compile(files);
  if (!compiled) throw new Error(`${problems.length} problem(s) in the data\n${problems.map(wordProblem).join("\n")}`);
  return { files, compiled, snapshots };
}

/** What pages are made of. @param template as `Site` has it */
export function siteOf({ files, compiled, snapshots }: Read, siteUrl: string, template: string): Site {
  const known = knowledge(compiled);
  return {
    atlas: compiled.atlas,
    ground: groundOf(files),
    leanGround: leanGroundOf(files),
    facts: compiled.facts,
    versions: snapshots.map((snapshot) => thaw(snapshot, compiled.atlas.places)),
    closeUp: (unit) => closeUpOf(files, unit),
    stories: compiled.stories.map(({ id, title }) => ({ id, title: { vi: storyText(known, null, title, "vi"), en: storyText(known, null, title, "en") } })),
    sources: new Map(compiled.sources.map((source) => [source.id, source])),
    url: siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`,
    template,
  };
}

/** The plugin; give it to Vite once. */
export function atlas({ root, siteUrl }: AtlasOptions): Plugin {
  let current: Read | null = null;
  const now = (): Read => (current ??= read(root));
  const changelog = (): string => readFileSync(join(root, "CHANGELOG.md"), "utf8");

  function recompile(server: ViteDevServer): void {
    try {
      current = read(root);
      for (const name of [...MODULES, ...current.compiled.stories.map(({ id }) => `virtual:story/${id}`)]) {
        const node = server.environments.client.moduleGraph.getModuleById(`\0${name}`);
        if (node) server.environments.client.moduleGraph.invalidateModule(node);
      }
      server.ws.send({ type: "full-reload" });
    } catch (error) {
      server.ws.send({ type: "error", err: { message: (error as Error).message, stack: "" } });
    }
  }

  return {
    name: "atlas",
    buildStart() {
      current = null;
      if (this.meta.watchMode) return;
      try {
        now();
      } catch (error) {
        this.error({ message: (error as Error).message, stack: "" });
      }
    },
    resolveId(id) {
      return id.startsWith("virtual:") && isModule(id, now().compiled) ? `\0${id}` : undefined;
    },
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith("\0virtual:")) return undefined;
      const { compiled, files } = now();
      return isModule(name, compiled) ? moduleSource(name, compiled, files) : undefined;
    },
    configureServer(server) {
      server.watcher.add([join(root, "data"), join(root, "seeds")]);
      const changed = (file: string): void => {
        if (/[\\/](data|seeds)[\\/].*\.(csv|json|geojson)$/.test(file)) recompile(server);
      };
      server.watcher.on("change", changed).on("add", changed).on("unlink", changed);
      server.middlewares.use("/og", (request, response, next) => {
        const site = siteOf(now(), siteUrl, "");
        const choice = previews(site.atlas).get(`og${(request.url ?? "").replace(/\?.*/s, "")}`);
        if (!choice) return next();
        void (async () => {
          const png = await previewPng(previewSvg(site, lettersOf(now().compiled), choice));
          response.setHeader("content-type", "image/png");
          response.end(png);
        })().catch(next);
      });
      server.middlewares.use((request, response, next) => {
        const accepts = request.headers.accept?.includes("text/html");
        if (request.method !== "GET" || !accepts) return next();
        void (async () => {
          const template = readFileSync(join(root, "index.html"), "utf8").replaceAll(/(src|href)="\//g, '$1="./');
          const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "").replace(/^\//, "").replace(/index\.html$/, "");
          const html = pageOf(siteOf(now(), siteUrl, template), path, changelog());
          if (html === null) return next();
          response.setHeader("content-type", "text/html; charset=utf-8");
          response.end(await server.transformIndexHtml(request.url ?? "/", html));
        })().catch(next);
      });
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") return;
        delete bundle["index.html"];
        // The cells are asked for by the first script; a link in the page sets both on their way at once.
        const cells = Object.values(bundle).find((chunk) => chunk.type === "chunk" && chunk.facadeModuleId === "\0virtual:atlas");
        const preload = cells ? `<link rel="modulepreload" crossorigin href="./${cells.fileName}"></head>` : "</head>";
        const site = siteOf(now(), siteUrl, String(template.source).replace("</head>", preload));
        for (const path of [...viewPaths(site.atlas), ...textPaths(), ...placePaths(site.atlas), "404.html"]) {
          this.emitFile({ type: "asset", fileName: path.endsWith(".html") ? path : `${path}index.html`, source: pageOf(site, path, changelog()) ?? "" });
        }
        const letters = lettersOf(now().compiled);
        let drawn = Promise.resolve("");
        for (const [fileName, choice] of previews(site.atlas)) {
          // While one is painted beside us, the next is drawn here.
          const png = keptPreview(previewSvg(site, letters, choice), join(root, ".cache", "previews"));
          await drawn;
          drawn = png.then((source) => this.emitFile({ type: "asset", fileName, source }));
        }
        await drawn;
        this.emitFile({ type: "asset", fileName: GROUND_PATH, source: landModule(site) });
        const draw = drawOnce();
        for (const view of pagedViews(site.atlas)) {
          const { page, figure } = draw(site, view);
          this.emitFile({ type: "asset", fileName: `${embedPath(view)}index.html`, source: page });
          this.emitFile({ type: "asset", fileName: figurePath(view), source: figure });
          this.emitFile({ type: "asset", fileName: snippetPath(view), source: snippetOf(site, view) });
          this.emitFile({ type: "asset", fileName: oembedPath(view), source: JSON.stringify(oembedOf(site, view)) });
        }
        for (const file of embedViews(site)) this.emitFile({ type: "asset", ...file });
        // Today's version too, so that a link to it lives on when the figures change.
        const { compiled, snapshots } = now();
        const versions = snapshots.some(({ version }) => version === site.atlas.version) ? snapshots : [...snapshots, snapshotOf(compiled)];
        const emitted = new Set<string>();
        for (const version of versions) {
          for (const [fileName, source] of frozenFiles(site, thaw(version, site.atlas.places), draw)) {
            if (!emitted.has(fileName)) this.emitFile({ type: "asset", fileName, source });
            emitted.add(fileName);
          }
        }
      },
    },
  };
}
