// The page in a newsroom's frame: what the reader can do with its figure, and its height told to the parent.

import "virtual:palette.css";
import "./map.css";
import "./embed.css";
import "./embed-page.css";

import { giveHand } from "../views/embed-hand";
import { tellHeight } from "./embed-frame";

const figure = document.querySelector<HTMLElement>(".embed");
const asked = new URLSearchParams(location.search);
const theme = asked.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
if (figure) {
  const hand = giveHand(figure, () => undefined);
  hand.choose(asked.get("unit"));
}
tellHeight(document.documentElement);
