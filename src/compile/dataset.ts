// What a view is to a search engine: a data set in the words of schema.org, from the same scene as its page. It must not
// know where in a page it stands.

import { prefix } from "../model/address";
import type { Atlas, Source } from "../model/atlas";
import { fileName } from "../model/export-rows";
import { fromMap } from "../model/mercator";
import { parsePeriod, periodEnd } from "../model/period";
import type { MapScene } from "../model/scene";
import { words } from "../model/words";
import { DATASET_WORDS } from "../model/words-dataset";

/** A number of things, in the codes of UN/CEFACT. */
const COUNT = "C62";

/** What a data set is made of. */
export interface DatasetParts {
  readonly atlas: Atlas;
  readonly scene: MapScene;
  readonly sources: ReadonlyMap<string, Source>;
  /** Absolute address of the site's root, with its last slash. */
  readonly url: string;
  /** Absolute and canonical address of the view. */
  readonly address: string;
  /** Absolute address of its picture. */
  readonly picture: string;
}

/** Sources of the shown figures, each once, the newest last. */
function shownSources({ scene, sources }: DatasetParts): readonly Source[] {
  const ids = new Set(scene.units.flatMap(({ cell }) => cell?.[0].source ?? []));
  return [...ids].flatMap((id) => sources.get(id) ?? []).sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
}

/** The box of all drawn units: latitude and longitude of its south-west, then of its north-east. */
function boxOf({ places }: Atlas): string {
  const side = (index: 0 | 1 | 2 | 3, pick: (...values: number[]) => number): number => pick(...places.map(({ box }) => box[index]));
  const [west, north] = fromMap(side(0, Math.min), side(1, Math.min));
  const [east, south] = fromMap(side(2, Math.max), side(3, Math.max));
  return [south, west, north, east].map((degrees) => degrees.toFixed(2)).join(" ");
}

/**
 * A view as schema.org's `Dataset`, in the language of its page.
 *
 * @returns a record to be written as JSON; what is unknown, such as the date of an undated publication, is left out
 * @see https://schema.org/Dataset
 */
export function datasetOf(parts: DatasetParts): Readonly<Record<string, unknown>> {
  const { atlas, scene, url, address, picture } = parts;
  const { indicator, choice } = scene;
  const { language, period } = choice;
  const say = words(language);
  const sources = shownSources(parts);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: scene.title,
    description: scene.summary,
    url: address,
    identifier: fileName(scene),
    inLanguage: language,
    license: `${url}${prefix(language)}imprint/`,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: say.atlas, url: url + prefix(language) },
    version: atlas.version,
    dateModified: sources.at(-1)?.published ?? undefined,
    temporalCoverage: `${parsePeriod(period)?.year}-01-01/${periodEnd(period)}`,
    spatialCoverage: { "@type": "Place", name: DATASET_WORDS[language].region, geo: { "@type": "GeoShape", box: boxOf(atlas) } },
    variableMeasured: {
      "@type": "PropertyValue",
      name: indicator.name[language],
      ...(indicator.unit === "count" ? { unitCode: COUNT } : { unitText: say.units[indicator.unit] || "%" }),
    },
    thumbnailUrl: picture,
    isBasedOn: sources.map((source) => ({ "@type": "CreativeWork", name: source.publisher[language], url: source.url || undefined, datePublished: source.published ?? undefined })),
  };
}
