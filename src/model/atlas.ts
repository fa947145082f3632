// The subject's own vocabulary: what the atlas knows, as plain records. It must know no screen, file or network.

/** A text in both languages of the atlas, NFC. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Text;

/** How final a figure is: the office's settled one, its provisional one, told without saying, or said before the period was over. */
export type Status = "final" | "preliminary" | "reported" | "estimate";

/** The map a unit belongs to: `2008` has 63 units in the country, `2025` has 34. `null` for the country itself. */
export type Era = "2008" | "2025";

export type Region = "red-river-delta" | "northern-midlands-mountains" | "north-central";

/** A province or city of one era, or the country for comparison. */
export interface Unit {
  readonly id: string;
  readonly era: Era | null;
  /** Statistics-office code of its era; never a key, since codes changed meaning in 2025. */
  readonly code: string;
  readonly name: Text;
  readonly kind: "province" | "city" | "country";
  readonly region: Region | null;
}

export type IndicatorUnit = "percent" | "million USD" | "billion VND" | "count" | "thousand persons" | "USD per head" | "million VND per head";

/** What is measured. A growth indicator holds the rate (8.2), never the index (108.2). */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly unit: IndicatorUnit;
  readonly kind: "level" | "growth";
  /** Whether levels add up over a merger of units. */
  readonly additive: boolean;
  /** The value at which a diverging ramp turns; `null` for levels. */
  readonly reference: number | null;
}

/** One published figure of one cell. */
export interface Report {
  readonly value: number;
  /** Digits after the decimal point as published; figures are never shown with fewer. */
  readonly decimals: number;
  readonly status: Status;
  /** What the figure rests on (`customs`, `provincial`, `with-services`, `may-conference`); `null` when the source does not say. */
  readonly basis: string | null;
  /** Id of the source. */
  readonly source: string;
  /** The reports it is the sum of, see `merger.ts`; only such a sum has them, under the first one's source. */
  readonly parts?: readonly Report[];
  /** The people a figure per head was divided by, in thousands; only such figures have it. */
  readonly population?: { readonly value: number; readonly decimals: number; readonly status: Status; readonly source: string; readonly parts?: readonly Report[] };
}

/** The reports of one unit × indicator × period, the one shown first; never empty. */
export type Cell = readonly [Report, ...Report[]];

/** Where a series changes its land without changing its name. */
export interface Break {
  readonly unit: string;
  /** ISO date from which figures are of the new land. */
  readonly date: string;
  readonly kind: "territory" | "begins";
  readonly act: string;
  readonly what: Text;
}

/** What a reader must know of published figures that look wrong and are shown as they are. */
export interface Remark {
  readonly unit: string;
  readonly indicator: string;
  /** First and last period of the figures meant, both included, in the order of time. */
  readonly from: string;
  readonly to: string;
  readonly what: Text;
}

/** Which unit of the 63-unit map became which of the 34-unit map. */
export interface Descent {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly change: "merged" | "unchanged";
}

export type ProjectKind =
  | "hi-tech-park"
  | "industrial-park"
  | "industrial-cluster"
  | "wholesale-market"
  | "logistics"
  | "power"
  | "support-centre";

/** How near the point is to the thing: the centroid of its commune or of its district. */
export type Precision = "commune" | "district";

/** A Hà Nội project with a point. Areas in hectares. */
export interface Project {
  readonly id: string;
  readonly name: Text;
  readonly kind: ProjectKind;
  /** Former district names, as the table gives them; districts were abolished on 1 July 2025. */
  readonly district: string;
  readonly commune: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision: Precision;
  readonly areaHa: number | null;
  readonly investment: { readonly value: number; readonly unit: string } | null;
  readonly status: "proposed" | "planned" | "under-construction" | "operating";
  /** Date of that status, as precise as the source gives it. */
  readonly asOf: string | null;
  /** Ids of the source documents that name it. */
  readonly seeds: readonly string[];
  readonly urls: readonly string[];
  /** What the documents state of it, by fact id. */
  readonly facts: readonly string[];
}

/** Who published a figure, and where. */
export interface Source {
  readonly id: string;
  readonly kind: "press" | "government" | "statistics-office" | "dataset";
  /** Name with whom it cites, proper names as they are. */
  readonly publisher: Text;
  readonly url: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when unknown. */
  readonly published: string | null;
}

/** A statement of a source document, in our own words. */
export interface Fact {
  readonly id: string;
  readonly source: string;
  readonly scope: string;
  readonly topic: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly kind: "plan" | "actual" | "target" | "estimate" | "commitment" | "event";
  readonly statement: Text;
  /** The cell whose figure or report it is, or with `unit: null` the claim on the region; `null` when it states neither. */
  readonly states: { readonly indicator: string; readonly period: string; readonly unit: string | null } | null;
}

/** What a conference or an article said of the region, in a form that can be recomputed from the cells. */
export interface Claim {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  /** A count of units above or at least at the threshold, a sum over the units, or the growth of that sum. */
  readonly measure: "units_above" | "units_at_least" | "total" | "growth";
  readonly threshold: number | null;
  readonly value: number;
  readonly unit: string;
  readonly status: Status;
  readonly basis: string | null;
  readonly source: string;
}

/** Where a drawn unit lies, in map units (see `camera.ts`). */
export interface Place {
  readonly unit: string;
  /** Label point. */
  readonly x: number;
  readonly y: number;
  /** Bounding box: west, north, east, south. */
  readonly box: readonly [number, number, number, number];
  /** Ids of the units it borders, or for an enclave of sea its nearest. */
  readonly neighbours: readonly string[];
}

/** Everything a page needs to answer a choice, without outlines, sources and facts, which load when asked for. */
export interface Atlas {
  /** Content hash of the tables: the data version. */
  readonly version: string;
  /** Date of the newest publication that a figure is from, as precise as it is known. */
  readonly asOf: string;
  /** The map whose units are drawn; that of 2008 where it is left out. */
  readonly era?: Era;
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  readonly breaks: readonly Break[];
  readonly remarks: readonly Remark[];
  readonly lineage: readonly Descent[];
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
  /** indicator → period → unit → cell. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;
}
