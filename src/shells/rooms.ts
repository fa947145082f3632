// The rooms beside the explore page, each fetched when it is entered. The first script knows this door alone, and not what
// they are made of.

/** The stage. */
export function stageRoom(): Promise<typeof import("./present")> {
  return import("./present");
}

/** The story editor. */
export function editorRoom(): Promise<typeof import("./editor")> {
  return import("./editor");
}
