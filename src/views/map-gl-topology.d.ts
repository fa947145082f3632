// The lazy land as the build serves it: one module a level of detail, each on one grid with its rivers.

type LandTopology = import("topojson-specification").Topology<{
  units: import("topojson-specification").GeometryCollection<{ id: string }>;
  neighbours: import("topojson-specification").GeometryCollection;
  rivers: import("topojson-specification").GeometryCollection;
}>;

declare module "virtual:topology/l1" {
  export const topology: LandTopology;
}

declare module "virtual:topology/l2" {
  export const topology: LandTopology;
}
