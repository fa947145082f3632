// Where the benchmark reads and writes.
import { join } from "node:path";

/** The checkout. */
export const ROOT = join(import.meta.dirname, "../..");

/** Results, and the site as it was built for them: a `dist/` that somebody else rebuilds meanwhile is no subject. */
export const OUT = join(ROOT, ".cache/bench");
export const SITE = join(OUT, "site");
