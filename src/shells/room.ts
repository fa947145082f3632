// How the pages and frames of one origin ask each other for one place among the living: who asks hears who could make way,
// and names the one that does. It must not know what a place is.

import { madeWay, type Held } from "../model/budget";

const NAME = "cong-thuong-atlas:room";

/** How often is asked, the milliseconds that others have to answer, then to make way, and after which it is looked again. */
const TIMES = 3;
const ANSWER = 120;
const YIELD = 2000;
const PAUSE = 50;

/** What is said: who makes way for me? I could. Then do. */
type Said = { readonly ask: string } | ({ readonly to: string; readonly page: string } & Held) | { readonly yield: string };

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Has one make way: the least seen, of equally seen ones the longest unused.
 *
 * @param take tries to have the place; `null` where there is none yet
 * @returns `null` where nobody makes way
 */
export async function askRoom<T>(take: () => Promise<T | null>): Promise<T | null> {
  const channel = new BroadcastChannel(NAME);
  const ask = crypto.randomUUID();
  const say = (said: Said): void => channel.postMessage(said);
  let offers: readonly (Held & { readonly page: string })[] = [];
  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if ("to" in data && data.to === ask) offers = [...offers, data];
  });
  try {
    for (let time = 0; time < TIMES; time++) {
      offers = [];
      say({ ask });
      await pause(ANSWER);
      const [least] = madeWay(offers, offers.length);
      if (!least) continue;
      say({ yield: least.page });
      for (const end = performance.now() + YIELD; performance.now() < end; await pause(PAUSE)) {
        const taken = await take();
        if (taken !== null) return taken;
      }
    }
    return null;
  } finally {
    channel.close();
  }
}

/**
 * Answers those who ask, this page itself among them.
 *
 * @param offer what this page could do without, `null` for nothing
 * @param give makes way with it
 * @returns ends it
 */
export function answerRoom(offer: () => Held | null, give: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  const page = crypto.randomUUID();
  channel.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if ("ask" in data) {
      const held = offer();
      if (held) channel.postMessage({ to: data.ask, page, seen: held.seen, used: held.used } satisfies Said);
    } else if ("yield" in data && data.yield === page) give();
  });
  return () => channel.close();
}
