// Where the files lie that go with the page of a view, below the site's root. It must not know what is in them.

import type { Choice } from "../model/choice";

type View = Pick<Choice, "language" | "indicator" | "period">;

/** Path of the picture by which a link to the view is known. */
export function previewPath({ language, indicator, period }: View): string {
  return `og/${language}/${indicator}/${period}.png`;
}
