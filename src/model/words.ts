// Every word of the first page in both languages. What loads later brings its own words (`words-<topic>.ts`). Sentences
// that need data are made in `describe.ts` from these.

import type { IndicatorUnit, Language, ProjectKind, Project, Region, Status } from "./atlas";
import type { Absence } from "./cells";
import type { View } from "./choice";
import type { Method } from "./classify";
import { EN } from "./words-en";
import { VI, type VI_UI } from "./words-vi";

export interface Words {
  readonly atlas: string;
  readonly tagline: string;
  readonly units: Readonly<Record<IndicatorUnit, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly statusMeaning: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<string, string>>;
  readonly absence: Readonly<Record<Absence, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly projectKinds: Readonly<Record<ProjectKind, string>>;
  readonly projectStatus: Readonly<Record<Project["status"], string>>;
  readonly tabs: Readonly<Record<View | "table", string>>;
  readonly ui: Readonly<Record<UiKey, string>>;
}

export type UiKey = keyof typeof VI_UI;

/** The words of a language. */
export function words(language: Language): Words {
  return language === "vi" ? VI : EN;
}
