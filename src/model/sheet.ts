// The proportions in which pictures are taken away. It must not know what is drawn on them.

/** Proportions, width by height: for pages, for feeds, for stories. */
export const FORMATS = ["16x9", "1x1", "9x16"] as const;

export type Format = (typeof FORMATS)[number];

/** A sheet in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Sizes of type: title, sentence, legend, small print. */
  readonly type: readonly [title: number, text: number, key: number, fine: number];
  /** How much larger the labels of the land are than on a page. */
  readonly zoom: number;
  /** Least height of the land. */
  readonly least: number;
}

/** A story is seen at a third of its size, a feed at half of it. */
export const SHEETS: Readonly<Record<Format, Sheet>> = {
  "16x9": { width: 1600, height: 900, margin: 44, type: [38, 21, 18, 13.5], zoom: 1.35, least: 900 },
  "1x1": { width: 1200, height: 1200, margin: 44, type: [44, 25, 21, 16], zoom: 1.6, least: 600 },
  "9x16": { width: 1080, height: 1920, margin: 56, type: [58, 34, 30, 22], zoom: 2.3, least: 780 },
};
