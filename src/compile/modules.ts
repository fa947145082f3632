// What the browser imports of the data: one virtual module for each thing that is loaded by itself. Everything travels
// as `JSON.parse` of a text, which engines read faster than a literal of the same size.

import type { Glyphs } from "../model/glyphs";
import { encode } from "../model/wire";
import type { Compiled } from "./assemble";
import { glyphsFor } from "./glyphs";
import { paletteCss, shadowPaletteCss } from "./palette";
import type { Files } from "./read";
import { topologyModule } from "./topology";

/** Names of the virtual modules; `virtual:palette.css` is a stylesheet. */
export const MODULES = ["virtual:atlas", "virtual:sources", "virtual:facts", "virtual:claims", "virtual:glyphs", "virtual:topology/l0", "virtual:topology/l1", "virtual:topology/l2", "virtual:palette.css", "virtual:embed-style"] as const;

export type ModuleName = (typeof MODULES)[number];

function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The letters of all that pictures may say. */
export function lettersOf(compiled: Compiled): Glyphs {
  return glyphsFor(JSON.stringify([encode(compiled.atlas), compiled.sources]));
}

function constantText(name: string, value: string): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/** Source text of a virtual module. */
export function moduleSource(name: ModuleName, compiled: Compiled, files: Files): string {
  switch (name) {
    case "virtual:atlas":
      return constant("wire", encode(compiled.atlas));
    case "virtual:sources":
      return constant("sources", compiled.sources);
    case "virtual:facts":
      return constant("facts", compiled.facts);
    case "virtual:glyphs":
      return constant("glyphs", lettersOf(compiled));
    case "virtual:claims":
      return constant("claims", compiled.claims);
    case "virtual:topology/l0":
      return topologyModule(files, "l0");
    case "virtual:topology/l1":
      return topologyModule(files, "l1");
    case "virtual:topology/l2":
      return topologyModule(files, "l2");
    case "virtual:palette.css":
      return paletteCss();
    case "virtual:embed-style":
      return constantText("style", shadowPaletteCss());
  }
}
