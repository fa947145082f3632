// The README's picture of the layers is the table that is enforced.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse, write } from "../../src/model/address";
import { FORMS, VIEWS, type Choice } from "../../src/model/choice";
import { METHODS } from "../../src/model/classify";
import { atlas } from "../model/real";
import { ENGINE, LAND, LAYERS } from "./layers.js";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

/** Cells of the rows below a header that begins so. */
function table(header: string): readonly (readonly string[])[] {
  const [, below = ""] = readme.split(`\n| ${header}`);
  const [block = ""] = below.split("\n\n");
  return block.split("\n").slice(2).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

/** What a cell lists, without the star that stands for sub-paths. */
function listed(cell: string): readonly string[] {
  return cell.split(", ").map((name) => name.replace(/\/?\*$/, ""));
}

it("names every layer with the folders and packages it may import, and no other", () => {
  const stated = table("folder |").map(([folder = "", imports = "", uses = ""]) => {
    const [packages = ""] = uses.split("; ");
    return [folder.replaceAll("`", ""), { imports: [...imports.matchAll(/`(\w+)`/g)].map(([, name]) => name), packages: listed(packages) }];
  });
  const enforced = Object.entries(LAYERS).map(([folder, { imports, packages }]) => [folder, { imports, packages }]);
  expect(stated).toEqual(enforced);
});

it("names what the map's engine files alone may import", () => {
  const [, alone = ""] = /`map-gl\*\.ts` alone: ([^|;]*)[;|]/.exec(readme) ?? [];
  expect(listed(alone)).toEqual(ENGINE.packages);
});

it("names what the one file that takes the land away may import", () => {
  const [, alone = ""] = /`take-land\.ts` alone: ([^|;]*) [;|]/.exec(readme) ?? [];
  expect(listed(alone)).toEqual(LAND.packages);
});

it("tells every key of an address in the order in which they are written, with the values that it may have", () => {
  const all: Choice = { ...parse(atlas, ""), unit: "u", project: "p", compare: "a~b", second: "s", secondPeriod: "2022", per: "head", form: "tiles", view: "series", theme: "dark", method: "equal", classes: 7, story: "s", step: 2 };
  const written = [...new URLSearchParams(write(atlas, all).split("?")[1]).keys()];
  const rows = table("key |").map(([keys = "", values = ""]) => [keys, values].map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
  expect(rows.flatMap(([keys]) => keys)).toEqual(written);
  const values = (key: string) => rows.find(([keys]) => keys?.includes(key))?.[1];
  expect([values("form"), values("view"), values("method")]).toEqual([[...FORMS], [...VIEWS], [...METHODS]]);
});
