// The way from a view of the atlas to the builder with the same choice. The builder mends what cannot be embedded.

import { prefix } from "./address";
import type { Choice } from "./choice";

/** Path of the builder below the site's root with a choice in its query; `ranking` and `tiles` are shown there as here. */
export function builderLink({ language, indicator, period, unit, view, form, theme }: Pick<Choice, "language" | "indicator" | "period" | "unit" | "view" | "form" | "theme">): string {
  const shown = view === "ranking" ? view : form === "tiles" ? form : null;
  const pairs = [["indicator", indicator], ["period", period], ["unit", unit], ["view", shown], ["theme", theme]] as const;
  return `${prefix(language)}embed/builder/?${pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join("&")}`;
}
