// Which of a cell's reports is shown: the rule of data/README.md, and nothing else.
import type { Report, Status } from "../model/atlas";

/** A report with what only the ranking needs. */
export interface Candidate {
  readonly report: Report;
  readonly prefer: boolean;
  /** Date of its source, as precise as it is known. */
  readonly published: string | null;
}

const FINALITY: readonly Status[] = ["final", "preliminary", "reported", "estimate"];

/**
 * Orders candidates, the one to show first: the preferred one; else the more final; else the later published, unknown
 * counting as earliest; else the one with more decimals.
 *
 * @returns as `Array.prototype.sort` wants it; 0 leaves the order of the table
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const later = (b.published ?? "") > (a.published ?? "") ? 1 : (b.published ?? "") < (a.published ?? "") ? -1 : 0;
  return (
    Number(b.prefer) - Number(a.prefer) ||
    FINALITY.indexOf(a.report.status) - FINALITY.indexOf(b.report.status) ||
    later ||
    b.report.decimals - a.report.decimals
  );
}

/** Digits after the decimal point of a number as printed: 1 of “75.0”. */
export function decimalsOf(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}
