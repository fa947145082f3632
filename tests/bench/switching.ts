// How long the page is busy when a reader chooses another indicator or period, in both painters, turn by turn in two
// browsers side by side.
import { openStage, type Stage } from "./browse";
import { ratio, type Suite } from "./figures";

const TURNS = 50;

/** Milliseconds of one turn: of script until all elements are updated, of script until all is painted, of the main thread. */
interface Turn {
  readonly update: number;
  readonly script: number;
  readonly task: number;
}

async function spent({ cdp }: Stage): Promise<{ readonly script: number; readonly task: number }> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const ms = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
  return { script: ms("ScriptDuration"), task: ms("TaskDuration") };
}

async function turn(stage: Stage): Promise<Turn> {
  await stage.page.evaluate(() => window.bench.rest());
  const before = await spent(stage);
  const update = await stage.page.evaluate(async () => {
    // In a task of its own, as a reader's act is.
    await new Promise((resolve) => setTimeout(resolve));
    const busy = await window.bench.turn();
    await window.bench.rest();
    return busy;
  });
  const after = await spent(stage);
  return { update, script: after.script - before.script, task: after.task - before.task };
}

/** Switching indicator or period. */
export const SWITCHING: Suite = {
  name: "switching",
  run: async () => {
    const [svg, gl] = [await openStage("svg"), await openStage("gl")];
    const turns: { readonly svg: Turn; readonly gl: Turn }[] = [];
    try {
      for (const { cdp } of [svg, gl]) await cdp.send("Performance.enable");
      while (turns.length < TURNS) turns.push({ svg: await turn(svg), gl: await turn(gl) });
    } finally {
      await svg.close();
      await gl.close();
    }
    const of = (painter: "svg" | "gl", key: keyof Turn): number[] => turns.map((each) => each[painter][key]);
    return [
      { name: "switch, SVG: script until updated", unit: "ms", samples: of("svg", "update"), goal: 16 },
      { name: "switch, SVG: all script until painted", unit: "ms", samples: of("svg", "script"), goal: 16 },
      { name: "switch, SVG: main thread until painted", unit: "ms", samples: of("svg", "task") },
      { name: "switch, MapLibre: script until updated", unit: "ms", samples: of("gl", "update"), goal: 16 },
      { name: "switch, MapLibre: all script until painted", unit: "ms", samples: of("gl", "script"), goal: 16 },
      { name: "switch, MapLibre: main thread until painted", unit: "ms", samples: of("gl", "task") },
      ratio("switch: script, MapLibre ÷ SVG", of("gl", "script"), of("svg", "script")),
    ];
  },
};
