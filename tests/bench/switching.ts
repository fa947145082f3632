// How long the page is busy when a reader chooses another indicator or period, in both painters, turn by turn in two
// browsers side by side.
import { openStage, type Stage } from "./browse";
import { ratio, type Suite } from "./figures";
import { MARKS, traceTurns, type Turn } from "./trace";

const TURNS = 50;
const GOAL = 16;

/** Runs in the page: one turn in a task of its own, as a reader's act is, with its marks. */
async function markedTurn({ begin, updated, end }: typeof MARKS): Promise<void> {
  await window.bench.rest();
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark(begin);
  await window.bench.turn();
  performance.mark(updated);
  await window.bench.rest();
  performance.mark(end);
}

async function measure(svg: Stage, gl: Stage): Promise<{ readonly svg: readonly Turn[]; readonly gl: readonly Turn[] }> {
  const turns: { svg?: readonly Turn[]; gl?: readonly Turn[] } = {};
  turns.svg = await traceTurns(svg.page, async () => {
    turns.gl = await traceTurns(gl.page, async () => {
      for (let i = 0; i < TURNS; i++) for (const { page } of [svg, gl]) await page.evaluate(markedTurn, MARKS);
    });
  });
  for (const painter of ["svg", "gl"] as const) {
    if (turns[painter]?.length !== TURNS) throw new Error(`the trace has ${turns[painter]?.length ?? 0} turns of ${TURNS}`);
  }
  return turns as Required<typeof turns>;
}

/** Switching indicator or period. */
export const SWITCHING: Suite = {
  name: "switching",
  run: async () => {
    const [svg, gl] = [await openStage("svg"), await openStage("gl")];
    try {
      const turns = await measure(svg, gl);
      const of = (painter: "svg" | "gl", part: keyof Turn, time: "clock" | "processor"): number[] => turns[painter].map((turn) => turn[part][time]);
      const figures = (["svg", "gl"] as const).flatMap((painter) => {
        const name = `switch, ${painter === "svg" ? "SVG" : "MapLibre"}`;
        return [
          { name: `${name}: script until painted, processor`, unit: "ms", samples: of(painter, "script", "processor"), goal: GOAL },
          { name: `${name}: script until painted, clock`, unit: "ms", samples: of(painter, "script", "clock"), goal: GOAL },
          { name: `${name}: of it until all elements updated, processor`, unit: "ms", samples: of(painter, "update", "processor") },
          { name: `${name}: of it until all elements updated, clock`, unit: "ms", samples: of(painter, "update", "clock") },
        ];
      });
      return [
        ...figures,
        ratio("switch: script, MapLibre ÷ SVG", of("gl", "script", "processor"), of("svg", "script", "processor")),
        ratio("clock ÷ processor: 1 when the machine had nothing else to do", of("svg", "script", "clock"), of("svg", "script", "processor")),
      ];
    } finally {
      await svg.close();
      await gl.close();
    }
  },
};
