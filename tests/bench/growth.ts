// What the site would weigh and take with twice and four times as many periods as today.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Compiled } from "../../src/compile/assemble";
import { compile } from "../../src/compile/compile";
import { viewPage } from "../../src/compile/document";
import { moduleSource } from "../../src/compile/modules";
import { leanGroundOf } from "../../src/compile/lean-ground";
import { groundOf } from "../../src/compile/outlines";
import { readFiles } from "../../src/compile/read";
import type { Atlas, Cell } from "../../src/model/atlas";
import { mend } from "../../src/model/choice";
import { mapScene } from "../../src/model/scene";
import { decode, encode, type Wire } from "../../src/model/wire";
import { firstScripts } from "../size/measure.mjs";
import { ratio, type Figure, type Suite } from "./figures";
import { ROOT, SITE } from "./place";

const FACTORS = [1, 2, 4] as const;
type Factor = (typeof FACTORS)[number];

/** Rounds of each timing. */
const TIMES = 30;

/** Years between a real period and its first invented copy: more than the tables span. */
const ERA = 40;

/** Largest share by which an invented figure differs from its model. */
const SPREAD = 0.2;

/** Numbers from 0 to 1 that look random and are the same in every run (Numerical Recipes' generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** A row of other figures of the same size and precision, from other sources: gzip finds no more in it than in a real one. */
function another(row: ReadonlyMap<string, Cell>, copy: number, random: () => number): ReadonlyMap<string, Cell> {
  const invent = ([unit, cell]: readonly [string, Cell]): [string, Cell] => [
    unit,
    cell.map((report) => ({ ...report, value: Number((report.value * (1 + SPREAD * (2 * random() - 1))).toFixed(report.decimals)), source: `${report.source}-${copy}` })) as unknown as Cell,
  ];
  return new Map([...row].map(invent));
}

/** An atlas that also knows each period in so many other eras. */
function grown(atlas: Atlas, factor: Factor): Atlas {
  const random = numbers(factor);
  const copies = Array.from({ length: factor - 1 }, (_, i) => i + 1);
  const cells = [...atlas.cells].map(([indicator, periods]) => {
    const invented = copies.flatMap((copy) => [...periods].map(([period, row]) => [`${Number(period.slice(0, 4)) - ERA * copy}${period.slice(4)}`, another(row, copy, random)] as const));
    return [indicator, new Map([...periods, ...invented])] as const;
  });
  return { ...atlas, cells: new Map(cells) };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Growth of bytes and times with the number of periods. */
export const GROWTH: Suite = {
  name: "growth",
  run: () => {
    const files = readFiles(ROOT);
    const { compiled } = compile(files);
    if (!compiled) throw new Error("the data has problems: npm run data:check tells them");
    const real: Compiled = compiled;
    const site = {
      ground: groundOf(files),
      leanGround: leanGroundOf(files),
      sources: new Map(real.sources.map((source) => [source.id, source])),
      facts: real.facts,
      closeUp: () => ({ land: "", fine: 1 }),
      versions: [],
      url: "http://localhost/",
      template: readFileSync(join(ROOT, "index.html"), "utf8").replaceAll(/(src|href)="\//g, '$1="./'),
    };
    const worlds = FACTORS.map((factor) => {
      const atlas = grown(real.atlas, factor);
      const periods = [...atlas.cells.values()].reduce((sum, each) => sum + each.size, 0);
      const text = JSON.stringify(encode(atlas));
      return {
        factor,
        atlas,
        text,
        periods,
        cells: weigh(moduleSource("virtual:atlas", { ...real, atlas }, files)),
        page: weigh(viewPage({ ...site, atlas }, "")),
        decode: [] as number[],
        choose: [] as number[],
      };
    });
    for (let round = 0; round < TIMES; round++) {
      for (const world of worlds) {
        world.decode.push(time(() => decode(JSON.parse(world.text) as Wire)));
        world.choose.push(time(() => mapScene(world.atlas, mend(world.atlas, {}))));
      }
    }
    const once = (name: string, unit: string, value: number, goal?: number): Figure => ({ name, unit, samples: [value], ...(goal === undefined ? {} : { goal }) });
    const today = worlds[0] as (typeof worlds)[number];
    return Promise.resolve([
      ...firstScripts(SITE).map(({ what, amount }) => once(what, "bytes", amount, 40_000)),
      ...worlds.flatMap((world) => [
        once(`periods × ${world.factor}: indicator × period`, "views", world.periods),
        once(`periods × ${world.factor}: home page, gzip`, "bytes", world.page, ...(world === today ? [36_000] : [])),
        once(`periods × ${world.factor}: data of all cells, gzip`, "bytes", world.cells, ...(world === today ? [30_000] : [])),
        { name: `periods × ${world.factor}: parse and decode`, unit: "ms", samples: world.decode },
        { name: `periods × ${world.factor}: mend a choice, make its scene`, unit: "ms", samples: world.choose },
      ]),
      ...worlds.slice(1).flatMap((world) => [
        ratio(`periods × ${world.factor} ÷ today: home page`, [world.page], [today.page]),
        ratio(`periods × ${world.factor} ÷ today: data of all cells`, [world.cells], [today.cells]),
        ratio(`periods × ${world.factor} ÷ today: parse and decode`, world.decode, today.decode),
        ratio(`periods × ${world.factor} ÷ today: choice and scene`, world.choose, today.choose),
      ]),
    ]);
  },
};
