// Reads the stories and checks them as strictly as the tables: each problem with its file and line. What must hold of any
// story, a presenter's too, is in the model.
import { parseStory, type Story, type StoryProblem } from "../model/story";
import type { Knowledge } from "../model/story-answer";
import { checkStory } from "../model/story-check";
import { brokenLine, jsonLines } from "./json-lines";
import type { Problem } from "./problems";
import type { Files } from "./read";
import { textProblem } from "./rows";
import type { Rule } from "./rules";

const FILE = /^data\/stories\/([^/]+)\/story\.json$/;

/** Characters of a text that a problem quotes. */
const SNIPPET = 60;

/** A story with what it takes to tell where something in it stands. */
export interface ReadStory {
  readonly story: Story;
  readonly file: string;
  readonly line: (path: StoryProblem["path"]) => number;
}

/** A problem by its place in the story instead of its line. */
type Found = Omit<StoryProblem, "rule"> & { readonly rule: Rule };

function told(file: string, line: ReadStory["line"], { path, rule, found, expected }: Found): Problem {
  return { file, line: line(path), column: path.join(".") || "file", rule, found: found.length > SNIPPET ? `${found.slice(0, SNIPPET)}…` : found, expected };
}

/** Every text of a file, whatever it is for. */
function textProblems(value: unknown, tell: (problem: Found) => void, path: StoryProblem["path"] = []): void {
  if (typeof value === "string") {
    const bad = textProblem(value);
    if (bad) tell({ path, rule: bad[0], found: value, expected: bad[1] });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) textProblems(each, tell, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/**
 * The stories of `data/stories/<id>/story.json` in the order of their folders, and all that keeps them from being read.
 *
 * @returns only stories of the right shape; what they point to is for `checkStories`
 */
export function readStories(files: Files): { readonly stories: readonly ReadStory[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const stories = [...files].flatMap(([file, content]): ReadStory[] => {
    const folder = FILE.exec(file)?.[1];
    if (folder === undefined) return [];
    const source = content.replace(/^\uFEFF/, "");
    const broken = brokenLine(source);
    const line = broken === null ? jsonLines(source) : () => broken;
    const { story, problems: found } = parseStory(source);
    problems.push(...found.map((problem) => told(file, line, problem)));
    if (!story) return [];
    textProblems(JSON.parse(source), (problem) => problems.push(told(file, line, problem)));
    if (story.id !== folder) problems.push(told(file, line, { path: ["id"], rule: "story-form", found: story.id, expected: `the name of its folder, ${folder}` }));
    return [{ story, file, line }];
  });
  return { stories, problems };
}

/** Everything in stories that does not hold against the atlas. */
export function checkStories(stories: readonly ReadStory[], known: Knowledge): readonly Problem[] {
  return stories.flatMap(({ story, file, line }) => checkStory(known, story).map((problem) => told(file, line, problem)));
}
