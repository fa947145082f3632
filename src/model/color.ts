// The ramps, as data: seven steps of one hue for levels, seven to either side of the reference for growth. Pages get
// them as custom properties written at build; a WebGL painter reads them from here. Light to dark means little to much
// in the light theme and dark to light in the dark one, so that much always stands out from the paper.

export type Theme = "light" | "dark";

/** A step of a ramp: `s` levels, `n` below the reference, `p` above it; 1 nearest to nothing, 7 farthest. */
export type Swatch = `${"s" | "n" | "p"}${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export const STEPS = 7;

/** Steps that look even: straight lines in CIELAB from the first through the fourth to the last, which the tests hold them to. */
const RAMPS = {
  light: {
    s: ["#dfe0ee", "#c3c1df", "#a8a3cf", "#8c86c0", "#6d64a2", "#4e4384", "#2f2568"],
    n: ["#f7dcb4", "#eaba86", "#db9a5a", "#c9792c", "#aa5f1d", "#8c450f", "#6f2c02"],
    p: ["#cfe6e4", "#a5cccc", "#7ab3b5", "#4b9a9f", "#357b83", "#205c69", "#07404f"],
  },
  dark: {
    s: ["#36334f", "#4d4870", "#645f93", "#7d76b8", "#9c95cf", "#bcb6e7", "#dcd8ff"],
    n: ["#4a3420", "#6d4725", "#925b29", "#b8702c", "#d09050", "#e8b175", "#ffd39a"],
    p: ["#21403f", "#2b5a5b", "#357578", "#3f9296", "#6db1b2", "#98d1d0", "#c3f2ee"],
  },
} as const satisfies Record<Theme, Record<string, readonly string[]>>;

/** Colours that are not data: the paper and what lies quietly around the units. */
export const SURFACES = {
  light: { paper: "#fbfaf7", ink: "#1d1d1b", quiet: "#5b5a56", hairline: "#d9d5cc", sea: "#e7eef1", neighbours: "#f0ede6", coast: "#a9b4b8", river: "#b9cdd6", hatch: "#8f8b82", accent: "#b3261e" },
  dark: { paper: "#161615", ink: "#f2f0ea", quiet: "#a9a69e", hairline: "#3a3936", sea: "#1d2529", neighbours: "#222120", coast: "#4c565a", river: "#33454e", hatch: "#7d7a73", accent: "#ff8a7a" },
} as const satisfies Record<Theme, Record<string, string>>;

/** The first of the steps on which ink is hard to read. */
const DEEP = 5;

/** Whether ink is hard to read on a step: a label takes the paper's colour there, and the swatch for its halo. */
export function isDeep(swatch: Swatch): boolean {
  return Number(swatch[1]) >= DEEP;
}

/** All swatches of a theme: swatch → `#rrggbb`. */
export function palette(theme: Theme): Readonly<Record<Swatch, string>> {
  const entries = Object.entries<readonly string[]>(RAMPS[theme]).flatMap(([ramp, colors]) => colors.map((color, i) => [`${ramp}${i + 1}`, color] as const));
  return Object.fromEntries(entries) as Record<Swatch, string>;
}
