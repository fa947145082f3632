// A problem in the data is a value with an address; a build collects every one before it stops.

/** One thing wrong in one place of the data. */
export interface Problem {
  /** Path from the project's root, forward slashes. */
  readonly file: string;
  /** 1-based; the header is line 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly column: string;
  /** Short kebab-case name of the check, also the name of its fixture. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
}

/** Words a problem as `file:line column “found”; expected …`. */
export function wordProblem(p: Problem): string {
  return `${p.file}:${p.line} ${p.column} “${p.found}”; expected ${p.expected}`;
}
