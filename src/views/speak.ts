// What the speaking keys of the map do; it comes when one of them is first pressed. There is one place for what is said,
// and what is said replaces what was said before.

import { besideSpoken, comparedSpoken, viewSpoken } from "../model/speech";
import { send } from "./intent";
import type { AtlasKeys } from "./keys";
import type { AtlasMap } from "./map";
import type { SpeakingKey } from "./map-keys";
import { wake } from "./wake";

/** Says a text politely, and again where it was the last thing said: what is heard is a change. */
function say(map: AtlasMap, text: string): void {
  const place = map.querySelector("#map-speech");
  if (!place) return;
  place.textContent = "";
  requestAnimationFrame(() => (place.textContent = text));
}

async function openKeys(map: AtlasMap): Promise<void> {
  await wake("atlas-keys");
  const keys = document.querySelector<AtlasKeys>("atlas-keys") ?? document.body.appendChild(document.createElement("atlas-keys") as AtlasKeys);
  keys.language = map.scene?.choice.language ?? "vi";
  await keys.open();
}

/**
 * Does what a key is for.
 *
 * @param unit the one at hand, `null` where there is none
 * @param last the one at hand before it
 */
export function act(map: AtlasMap, key: SpeakingKey, unit: string | null, last: string | null): void {
  const { atlas, scene } = map;
  if (!atlas || !scene) return;
  if (key === "keys") void openKeys(map).catch(() => undefined);
  else if (key === "read") say(map, viewSpoken(scene, unit));
  else if (key === "beside") {
    const { unit: chosen } = scene.choice;
    say(map, besideSpoken(atlas, scene, unit, chosen !== null && chosen !== unit ? chosen : last));
  } else if (unit !== null) {
    const { compare, said } = comparedSpoken(scene, unit);
    send(map, { type: "choose", wish: { compare } });
    say(map, said);
  }
}
