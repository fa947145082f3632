// What a story is: a talk over the atlas as data, the same file whether it ships with the atlas or a presenter made it. It
// must not know the atlas: whether what a step points to exists is checked in `story-check.ts`.

import * as v from "valibot";

import type { Text } from "./atlas";
import { FORMS, VIEWS } from "./choice";
import { METHODS } from "./classify";

/** The name by which a file says what it is. */
export const STORY_FORMAT = "cong-thuong-atlas-story";

/** The version that is written. Older ones will always be read; a newer one is refused. */
export const STORY_VERSION = 1;

/** What is looked at: one map, a map beside another, two to four units as large figures, or places changing over time. */
export const STEP_KINDS = ["map", "beside", "figures", "race"] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** Later boundaries that the other side may have: those after the merger of 1 July 2025. */
export const LATER_ERAS = ["2025"] as const;

/** Steps that a story may have: a number of two digits reaches each. */
export const MOST_STEPS = 99;

/** Letters that one text may have: a stage shows a sentence, a speaker reads a paragraph. */
export const MOST_LETTERS = 4000;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "an id"));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"), v.maxLength(64, "at most 64 letters"));
const ids = v.pipe(v.array(id), v.readonly());
const letters = v.pipe(v.string(), v.maxLength(MOST_LETTERS, `at most ${MOST_LETTERS} letters`));
const text: v.GenericSchema<unknown, Text> = v.object({ vi: v.optional(letters, ""), en: v.optional(letters, "") });
const value = v.pipe(v.number(), v.finite("a number"));
const places = v.pipe(v.number(), v.integer("a whole number"), v.minValue(1, "at least 1"));

const choice = v.object({
  indicator: id,
  period: id,
  unit: v.exactOptional(id),
  project: v.exactOptional(id),
  /** Two to four units. */
  compare: v.exactOptional(ids),
  second: v.exactOptional(id),
  second_period: v.exactOptional(id),
  per: v.exactOptional(v.literal("head")),
  form: v.exactOptional(v.picklist(FORMS)),
  view: v.exactOptional(v.picklist(VIEWS)),
  method: v.exactOptional(v.picklist(METHODS)),
  classes: v.exactOptional(places),
});

const HIGHLIGHTS = "units; or bounds above, from, to, below; or top; or bottom";

const bounds = v.pipe(
  v.object({ above: v.exactOptional(value), from: v.exactOptional(value), to: v.exactOptional(value), below: v.exactOptional(value) }),
  v.check((given) => Object.keys(given).length > 0, HIGHLIGHTS),
);

const highlight = v.union([v.object({ units: ids }), v.object({ top: places }), v.object({ bottom: places }), bounds], HIGHLIGHTS);

const step = v.object({
  id: slug,
  kind: v.picklist(STEP_KINDS),
  choice,
  frame: v.exactOptional(id),
  beside: v.exactOptional(v.object({ indicator: v.exactOptional(id), period: v.exactOptional(id), era: v.exactOptional(v.picklist(LATER_ERAS)) })),
  since: v.exactOptional(id),
  highlight: v.exactOptional(highlight),
  callout: v.exactOptional(v.object({ at: id, text })),
  title: text,
  text,
  notes: text,
});

const file = v.object({
  format: v.literal(STORY_FORMAT),
  version: v.literal(STORY_VERSION),
  id: slug,
  title: text,
  summary: text,
  steps: v.pipe(v.array(step), v.maxLength(MOST_STEPS, `at most ${MOST_STEPS} steps`), v.readonly()),
});

/** What a step asks the atlas to show: the same words as in an address, units to compare as a list. */
export type StepChoice = Readonly<v.InferOutput<typeof choice>>;

/** Which units are lifted out: these, those whose value lies within bounds, or the first or last places. */
export type Highlight = Readonly<v.InferOutput<typeof highlight>>;

/** One idea and its picture. */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly choice: StepChoice;
  /** What fills the map: a unit's id, or `whole`; as the choice has it when absent. */
  readonly frame?: string;
  /** In what the other side differs from the choice; only of kind `beside`. */
  readonly beside?: { readonly indicator?: string; readonly period?: string; readonly era?: (typeof LATER_ERAS)[number] };
  /** Where a race begins, which ends in the choice's period; at the first known one when absent. */
  readonly since?: string;
  readonly highlight?: Highlight;
  /** A line at a place: a unit's or a project's id. */
  readonly callout?: { readonly at: string; readonly text: Text };
  /** Texts may hold references, see `story-text.ts`; an empty one is not written in that language. */
  readonly title: Text;
  readonly text: Text;
  /** For the speaker alone. */
  readonly notes: Text;
}

/** A talk: its steps in order, perhaps none while it is being written. */
export interface Story {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly steps: readonly Step[];
}

/** What can be wrong with a story, by the names under which compile tells it. */
export type StoryRule =
  | "story-json"
  | "story-version"
  | "story-form"
  | "story-key"
  | "story-empty"
  | "story-step"
  | "story-language"
  | "story-target"
  | "story-compare"
  | "story-beside"
  | "story-highlight"
  | "story-digit"
  | "story-figure";

/** Where something lies in the file: `["steps", 2, "choice", "period"]`; empty for the whole. */
export type Path = readonly (string | number)[];

/** One thing wrong with a story. */
export interface StoryProblem {
  readonly path: Path;
  readonly rule: StoryRule;
  readonly found: string;
  /** In English, for who writes the file by hand; a reader is told by `words-story.ts`. */
  readonly expected: string;
}

function problem(path: Path, rule: StoryRule, found: unknown, expected: string): StoryProblem {
  return { path, rule, found: typeof found === "string" ? found : (JSON.stringify(found) ?? ""), expected };
}

function fromIssue(issue: v.BaseIssue<unknown>): StoryProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const own = issue.kind === "validation" || issue.type === "union";
  const isMissing = issue.received === "undefined";
  // Of a missing key the place is where it should stand: the record around it.
  const expected = own ? issue.message : isMissing ? `a key “${path.at(-1)}”` : (issue.expected ?? issue.message);
  return problem(isMissing ? path.slice(0, -1) : path, "story-form", isMissing ? "" : issue.input, expected.replaceAll(/[()"]/g, "").replaceAll(" | ", ", "));
}

/** Keys of the input that the format does not know. */
function unknownKeys(input: unknown, output: unknown, path: Path = []): readonly StoryProblem[] {
  if (typeof input !== "object" || input === null || typeof output !== "object" || output === null) return [];
  return Object.entries(input).flatMap(([key, each]) => {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    return Object.hasOwn(output, key) ? unknownKeys(each, (output as Record<string, unknown>)[key], here) : [problem(here, "story-key", key, "no key that the format does not know")];
  });
}

/** A story as it was read. */
export interface Parsed {
  /** `null` when the file cannot be shown; unknown keys are left out of it and told. */
  readonly story: Story | null;
  readonly problems: readonly StoryProblem[];
}

/**
 * Reads a story's file, whoever wrote it.
 *
 * @param source JSON
 * @returns never throws; the story has the right shape, and everything else about it is still to be checked
 */
export function parseStory(source: string): Parsed {
  let input: unknown;
  try {
    input = JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    return { story: null, problems: [problem([], "story-json", "", "JSON")] };
  }
  const head = v.safeParse(v.object({ format: v.literal(STORY_FORMAT), version: v.number() }), input);
  if (!head.success) return { story: null, problems: head.issues.map(fromIssue) };
  const { version } = head.output;
  if (version > STORY_VERSION) return { story: null, problems: [problem(["version"], "story-version", version, `version ${STORY_VERSION}; a newer atlas wrote this file, open it there`)] };
  const result = v.safeParse(file, input);
  if (!result.success) return { story: null, problems: result.issues.map(fromIssue) };
  const { id: own, title, summary, steps } = result.output;
  return { story: { id: own, title, summary, steps }, problems: unknownKeys(input, result.output) };
}

/** The file of a story, two spaces to a level, a line end at its end. `parseStory` gives the same story back. */
export function writeStory({ id: own, title, summary, steps }: Story): string {
  return `${JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, id: own, title, summary, steps }, null, 2)}\n`;
}
