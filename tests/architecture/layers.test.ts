// A rule that has never failed is not known to work: every arrow, package and form that is forbidden is planted once,
// and so is everything that is allowed.
import { beforeAll, describe, expect, it } from "vitest";
import { BASES, ENGINE, LAND, LAYERS, LAZY, MARKUP, MAX_LINES } from "./layers.js";
import { lintPlanted, type Finding, type Plant } from "./plant";

const PATHS = "import-x/no-restricted-paths";
const SYNTAX = "no-restricted-syntax";
const TYPES = "@typescript-eslint/consistent-type-imports";
const LAZINESS = "@typescript-eslint/no-restricted-imports";

/** Planted files and the rules that must find each of them; none for what is allowed. */
interface Case {
  readonly title: string;
  readonly plants: readonly Plant[];
  readonly rules: readonly string[];
}

const layers = Object.keys(LAYERS);
const packages = [...new Set([...Object.values(LAYERS).flatMap((layer) => layer.packages), ...ENGINE.packages, "d3-hierarchy"])];
let planted = 0;

function plant(folder: string, title: string, code: string | readonly string[], rules: readonly string[], name?: string): Case {
  const plants = [code].flat().map((text) => ({ path: `src/${folder}/${name ?? `planted-${planted++}.ts`}`, code: `${text}\n` }));
  return { title, plants, rules };
}

/** The ways to run a module before the file that asks for it. */
const atOnce = (from: string) => [
  `import { target } from "${from}";\nexport const used = target;`,
  `import "${from}";`,
  `export { target } from "${from}";`,
  `export * from "${from}";`,
];

/** The ways that leave it alone until it is needed, or for ever. */
const notYet = (from: string) => [
  `export const later = (): Promise<unknown> => import("${from}");`,
  `import type { target } from "${from}";\nexport type Used = typeof target;`,
];

const anyWay = (from: string) => [...atOnce(from), ...notYet(from)];

const arrows = layers.flatMap((folder) =>
  layers.map((other) => {
    const allowed = other === folder || LAYERS[folder]?.imports.includes(other);
    return plant(folder, `${folder} ${allowed ? "may" : "may not"} import ${other}`, anyWay(`../${other}/target`), allowed ? [] : [PATHS]);
  }),
);

const outside = layers.flatMap((folder) =>
  ["tests", "data"].map((other) =>
    plant(folder, `${folder} may not import ${other}`, anyWay(`../../${other}/target`), [PATHS]),
  ),
);

/** What of a package is imported: `node:` and `virtual:` names are not whole without a part. */
const module = (name: string) => (name === "node:" ? "node:fs" : name === "virtual:topology" ? "virtual:topology/l1" : name);

const foreign = layers.flatMap((folder) =>
  packages.map((name) => {
    const allowed = LAYERS[folder]?.packages.includes(name);
    const isLazy = LAZY.some((each) => each.name === name);
    return plant(
      folder,
      `${folder} ${allowed ? "may" : "may not"} import ${name}`,
      isLazy ? notYet(name) : anyWay(module(name)),
      allowed ? [] : [SYNTAX],
    );
  }),
);

const subPaths = [
  plant("views", "views may import a package's sub-path", 'import "lit/decorators.js";', []),
  plant("draw", "draw may not import a sub-path of lit", 'import "lit/decorators.js";', [SYNTAX]),
  plant("views", "views may not import a package whose name only begins with lit", 'import "literal";', [SYNTAX]),
  plant("compile", "compile may not import what only begins with vite", 'import "vitest";', [SYNTAX]),
  plant("views", "nobody may hide a path from import()", "export const later = (p: string): Promise<unknown> => import(p);", [SYNTAX]),
  plant("views", "nobody may reach a package inside a type", 'export type Map = import("maplibre-gl").Map;', [SYNTAX]),
];

const engine = [
  ...ENGINE.packages.map((name) => plant("views", `map-gl-* may import ${name}`, atOnce(module(name)).join("\n"), [], `map-gl-${planted++}.ts`)),
  plant("views", "map-gl-* may take an address of the engine's worker", 'import url from "maplibre-gl/dist/worker.mjs?worker&url";\nexport const at: unknown = url;', [], "map-gl-worker.ts"),
  plant("views", "map-gl-* may not import lit", 'export * from "lit";', [SYNTAX], "map-gl-lit.ts"),
  plant("views", "the file that takes the land away may import its own packages", LAND.packages.flatMap((name) => atOnce(module(name))).join("\n"), [], LAND.files.slice("src/views/".length)),
  plant("views", "map-gl-* may import its own kind", 'export * from "./map-gl-style";', [], "map-gl-own.ts"),
  plant("views", "map-gl-* may not import the door at once", 'export * from "./map-gl";', [LAZINESS], "map-gl-back.ts"),
];

const lazy = [
  ["views", "./map-gl", "map-gl"],
  ["shells", "../views/map-gl", "map-gl"],
  ["shells", "../views/map-gl.ts", "map-gl.ts"],
  ["views", "./map-gl-style", "map-gl-*"],
  ["shells", "./present", "present"],
  ["views", "virtual:sources", "virtual:sources"],
  ["views", "virtual:facts", "virtual:facts"],
  ["shells", "../views/take", "take"],
  ["views", "./take-picture", "take-*"],
  ["views", "virtual:glyphs", "virtual:glyphs"],
  ["views", "virtual:claims", "virtual:claims"],
].flatMap(([folder = "", from = "", name = ""]) => [
  plant(folder, `${folder} may not run ${name} at once`, atOnce(from), [LAZINESS]),
  plant(folder, `${folder} may import() ${name}, and name its types`, notYet(from), []),
]);

const forms = [
  ["a default export", "export default 1;", SYNTAX],
  ["a default export by name", "const one = 1;\nexport { one as default };", SYNTAX],
  ["an enum", 'export enum Kind { Level = "level" }', SYNTAX],
  ["a namespace", "export namespace Kind { export const level = 1; }", SYNTAX],
  ["a class of its own", "export class Store {}", SYNTAX],
  ["a class expression", "export const Store = class {};", SYNTAX],
  ["a class that extends another thing", "export class Store extends Map<string, string> {}", SYNTAX],
  ["document.write", 'document.write("a");', SYNTAX],
  ...MARKUP.map((name) => [name, `export const markup = (element: Record<string, unknown>): unknown => element.${name};`, SYNTAX] as const),
  ["innerHTML in brackets", 'document.body["innerHTML"] = "a";', SYNTAX],
  ["innerHTML taken apart", "export const { innerHTML: markup } = document.body;", SYNTAX],
  ["innerHTML bound in a template", "export const bound = (html: typeof String.raw): string => html`<p .innerHTML=${1}></p>`;", SYNTAX],
  ["a forgotten promise", "export function forget(): void {\n  Promise.resolve(1);\n}", "@typescript-eslint/no-floating-promises"],
  ["a type imported as a value", 'import { target } from "./target";\nexport type Used = typeof target;', TYPES],
  ["a line too many", Array.from({ length: MAX_LINES }, (_, i) => `export const a${i} = 1;`).join("\n") + "\n\n// one more", "max-lines"],
] as const;

const shape = [
  ...layers.flatMap((folder) => forms.map(([what, code, rule]) => plant(folder, `${folder} may not have ${what}`, code, [rule]))),
  ...layers.map((folder) => plant(folder, `${folder} may not have a barrel`, 'export * from "./target";', [SYNTAX], "index.ts")),
  ...BASES.map((base) =>
    plant("views", `views may extend ${base}`, `declare const ${base}: new () => object;\nexport class Thing extends ${base} {}`, []),
  ),
  plant("model", "model may have as many lines as allowed", Array.from({ length: MAX_LINES }, (_, i) => `export const a${i} = 1;`).join("\n"), []),
];

const circle = [
  plant("model", "model may not import itself in a circle", 'export { b } from "./circle-b";\nexport const a = 1;', ["import-x/no-cycle"], "circle-a.ts"),
  plant("model", "nor from the other end", 'export { a } from "./circle-a";\nexport const b = 1;', ["import-x/no-cycle"], "circle-b.ts"),
];

const suites = { arrows, outside, foreign, subPaths, engine, lazy, shape, circle };
let findings: ReadonlyMap<string, readonly Finding[]> = new Map();

beforeAll(async () => {
  findings = await lintPlanted(layers, Object.values(suites).flat().flatMap(({ plants }) => plants));
}, 120_000);

/** The rules at work here, so that a planted file's unresolved package does not count against it. */
const WATCHED = new Set(["parse", ...Object.values(suites).flat().flatMap(({ rules }) => rules)]);

describe.each(Object.entries(suites))("%s", (_, cases) => {
  it.each(cases)("$title", ({ plants, rules }) => {
    for (const { path, code } of plants) {
      const found = (findings.get(path) ?? []).map(({ rule }) => rule).filter((rule) => WATCHED.has(rule));
      expect([...new Set(found)], code).toEqual(rules);
    }
  });
});

it("plants an exception to laziness for each that the table names", () => {
  expect(LAZY.flatMap(({ files }) => files)).toEqual([ENGINE.files]);
});
