// The shape of the real tree, and of small planted ones that break each rule.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENGINE, LAND, LAYERS, MAX_LINES } from "./layers.js";
import { elementImports, lineCount, machinePaths, median, readTree } from "./tree";

const root = join(import.meta.dirname, "../..");
const all = readTree(root);
const sources = new Map([...all].filter(([path]) => path.startsWith("src/") && path.endsWith(".ts")));

describe("the sources", () => {
  it("lie in the layers and nowhere else, ambient declarations aside", () => {
    const elsewhere = [...sources.keys()].filter((path) => !path.endsWith(".d.ts") && !((path.split("/")[1] ?? "") in LAYERS));
    expect(elsewhere).toEqual([]);
    expect(sources.size).toBeGreaterThan(0);
  });

  it("have a median of at most 80 lines, and none more than allowed", () => {
    const lengths = [...sources.values()].map(lineCount);
    expect(median(lengths)).toBeLessThanOrEqual(80);
    expect([...sources].filter(([, text]) => lineCount(text) > MAX_LINES).map(([path]) => path)).toEqual([]);
  });

  it("open with a comment each", () => {
    expect([...sources].filter(([, text]) => !/^\/[/*] ?\S/.test(text)).map(([path]) => path)).toEqual([]);
  });

  it("use every package that their layer may import", () => {
    const tables = [...Object.entries(LAYERS).map(([folder, { packages }]) => ({ files: `src/${folder}/`, packages })), { files: ENGINE.files.split("*")[0] ?? "", packages: ENGINE.packages }, LAND];
    for (const { files, packages } of tables) {
      const code = [...all].filter(([path]) => path.startsWith(files)).map(([, text]) => text).join("\n");
      expect([files, packages.filter((name) => !code.includes(`"${name}`))]).toEqual([files, []]);
    }
  });

  it("use every package that the site is said to depend on", () => {
    const { dependencies } = JSON.parse(all.get("package.json") ?? "") as { readonly dependencies: Readonly<Record<string, string>> };
    const code = [...all].filter(([path]) => path.startsWith("src/")).map(([, text]) => text).join("\n");
    expect(Object.keys(dependencies).filter((name) => !code.includes(`"${name}`))).toEqual([]);
  });

  it("have no barrel", () => {
    expect([...sources.keys()].filter((path) => /\/index\.\w+$/.test(path))).toEqual([]);
  });

  it("let elements meet by tag only", () => {
    expect(elementImports(sources)).toEqual([]);
  });
});

describe("the checkout", () => {
  it("names no place on anybody's machine", () => {
    expect(machinePaths(all)).toEqual([]);
  });

  it("has a lock file that any registry can serve", () => {
    expect(all.get("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });

  it("locks the packages of every platform, not of the author's alone", () => {
    const { packages } = JSON.parse(all.get("package-lock.json") ?? "") as {
      readonly packages: Readonly<Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    };
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(wanted.filter((name) => packages[`node_modules/${name}`]?.version === undefined)).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });
});

describe("a judgement of the tree", () => {
  it("finds paths of a machine, and no address of the web or of a system's program", () => {
    const at = (text: string) => machinePaths(new Map([["a.ts", text]]));
    const slash = "/";
    expect(at(`ok\nconst a = "${slash}home/somebody/atlas";`)).toEqual(["a.ts:2"]);
    expect(at(`see (${slash}Users/somebody)`)).toEqual(["a.ts:1"]);
    expect(at("https://example.org/home/a and /usr/bin/chromium and ./work/a")).toEqual([]);
  });

  it("finds an element that takes another element's class", () => {
    const legend = 'export class AtlasLegend extends DrawnElement {}';
    const taking = (statement: string) => elementImports(new Map([["src/views/legend.ts", legend], ["src/views/map.ts", statement]]));
    const found = ["src/views/map.ts → src/views/legend.ts"];
    expect(taking('import { AtlasLegend } from "./legend";')).toEqual(found);
    expect(taking('import {\n  type A,\n  AtlasLegend,\n} from "./legend.ts";')).toEqual(found);
    expect(taking('import "./legend";')).toEqual(found);
    expect(taking('export * from "./legend";')).toEqual(found);
    expect(taking('import type { AtlasLegend } from "./legend";')).toEqual([]);
    expect(taking('import { type AtlasLegend, type B as C } from "./legend";')).toEqual([]);
    expect(taking('import { a } from "./intent";')).toEqual([]);
  });

  it("counts lines as an editor does, and takes the lower middle", () => {
    expect(lineCount("a\nb\n")).toBe(2);
    expect(median([9, 1, 5, 7])).toBe(5);
  });
});
