// The modules that `compile/plugin.ts` provides.

declare module "virtual:atlas" {
  export const wire: import("./model/wire").Wire;
}
declare module "virtual:sources" {
  export const sources: readonly import("./model/atlas").Source[];
}
declare module "virtual:facts" {
  export const facts: readonly import("./model/atlas").Fact[];
}
declare module "virtual:glyphs" {
  export const glyphs: import("./model/glyphs").Glyphs;
}
declare module "virtual:claims" {
  export const claims: readonly import("./model/atlas").Claim[];
}
declare module "virtual:stories" {
  /** What is told of each story before it is opened: title and summary in words, how many steps. */
  export const stories: readonly { readonly id: string; readonly title: import("./model/atlas").Text; readonly summary: import("./model/atlas").Text; readonly steps: number }[];
  /** Fetches a story; `null` for an id that none has. */
  export function loadStory(id: string): Promise<import("./model/story").Story | null>;
  /** Fetches what the references of its texts say; `null` likewise. */
  export function loadTold(id: string): Promise<import("./model/story-teller").Told | null>;
}
declare module "virtual:topology/l0" {
  export const topology: import("topojson-specification").Topology;
}
declare module "virtual:topology/l1" {
  export const topology: import("topojson-specification").Topology;
}
declare module "virtual:topology/l2" {
  export const topology: import("topojson-specification").Topology;
}
declare module "virtual:palette.css";

declare module "virtual:embed-style" {
  /** The palette for a shadow, as a stylesheet's text. */
  export const style: string;
}
