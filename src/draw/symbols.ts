// Shapes of projects by kind, as path data around 0,0 in pixels: shape first, colour second, so that kinds are told
// apart without colour.

import type { ProjectKind } from "../model/atlas";

/** Path data by kind; `pin` is for the two that are always named. */
export const SYMBOLS: Readonly<Record<ProjectKind | "pin", string>> = {
  pin: "M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z",
  "hi-tech-park": "M0-7 2 2 7 2 3 5 5 8 0 6-5 8-3 5-7 2-2 2Z",
  "industrial-park": "M-6-6H6V6H-6Z",
  "industrial-cluster": "M-4.5-4.5H4.5V4.5H-4.5Z",
  "wholesale-market": "M0-7 7 5H-7Z",
  logistics: "M0-7 7 0 0 7-7 0Z",
  power: "M1-8-5 1H0L-1 8 5-1H0Z",
  "support-centre": "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
};
