// How long MapLibre takes from a switch to the painted picture, with our way (feature state) and with the usual one (a
// `match` expression set anew), in turn on the same map over the same scenes, and whether both give the same picture.
import { openStage } from "./browse";
import type { Painted } from "./driver";
import { ratio, type Suite } from "./figures";

const SCENES = 50;

/** Painting one scene in each way. */
interface Round {
  /** The reader's whole switch: from the picker's event, elements and all. */
  readonly whole: Painted;
  readonly state: Painted;
  readonly match: Painted;
  /** A frame in which nothing changed: what painting costs by itself. */
  readonly idle: Painted;
}

/** Runs in the page: turns it once, then replays that switch on the map alone in both ways; `null` when no fill differs. */
async function round(): Promise<Round | null> {
  const { engine, turn, paint, rest } = window.bench;
  const map = engine();
  const ids = [...document.querySelectorAll(".units [data-unit]")].map((path) => path.getAttribute("data-unit") as string);
  type States = readonly (readonly [id: string, state: { readonly fill?: string | null }])[];
  const read = (): States => ids.map((id) => [id, { ...map.getFeatureState({ source: "units", id }) }]);
  const write = (states: States): void => states.forEach(([id, state]) => void map.setFeatureState({ source: "units", id }, state));
  const ours = map.getPaintProperty("units", "fill-color");
  const paper = (ours as unknown[])[2] as string;
  const set = (states: States): void => {
    const pairs = states.flatMap(([id, { fill }]) => (fill ? [id, fill] : []));
    map.setPaintProperty("units", "fill-color", ["match", ["get", "id"], ...pairs, paper] as never);
  };

  await rest();
  const before = read();
  const whole = await paint(() => void turn());
  const after = read();
  if (after.every(([, { fill }], i) => fill === before[i]?.[1].fill)) return null;
  await rest();
  await paint(() => write(before));
  await rest();
  const state = await paint(() => write(after));
  await rest();
  await paint(() => set(before));
  await rest();
  const match = await paint(() => set(after));
  await rest();
  const again = await paint(() => void map.setPaintProperty("units", "fill-color", ours));
  await rest();
  const idle = await paint(() => undefined);
  if (new Set([whole, state, match, again, idle].map(({ picture }) => picture)).size > 1) throw new Error(`the painters differ at ${location.pathname}`);
  return { whole, state, match, idle };
}

/** From the switch to the painted frame. */
export const PAINTING: Suite = {
  name: "painting",
  run: async () => {
    const stage = await openStage("gl");
    const rounds: Round[] = [];
    try {
      for (let turns = 0; rounds.length < SCENES && turns < 2 * SCENES; turns++) {
        const done = await stage.page.evaluate(round);
        if (done) rounds.push(done);
      }
    } finally {
      await stage.close();
    }
    const of = (way: keyof Round, key: "issued" | "painted"): number[] => rounds.map((each) => each[way][key]);
    return [
      ...(["issued", "painted"] as const).flatMap((end) => [
        { name: `feature state, until ${end}`, unit: "ms", samples: of("state", end) },
        { name: `match expression, until ${end}`, unit: "ms", samples: of("match", end) },
        { name: `whole switch by feature state, until ${end}`, unit: "ms", samples: of("whole", end) },
        { name: `a frame with nothing new, until ${end}`, unit: "ms", samples: of("idle", end) },
        ratio(`${end}: feature state ÷ match expression`, of("state", end), of("match", end), 0.5),
        ratio(`${end}: whole switch ÷ match expression alone`, of("whole", end), of("match", end)),
      ]),
    ];
  },
};
