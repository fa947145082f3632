// What an editor tells the doctor of the page that an embed is to stand in, and its way into the builder's address and back.

import * as v from "valibot";

import { parsePolicies } from "./csp";
import { STRIPS, type Host, type Strip } from "./doctor";
import { parseSandbox } from "./sandbox";

/** What was pasted and ticked. */
export interface HostNotes {
  readonly csp: string;
  readonly sandbox: string;
  readonly cms: readonly Strip[];
}

/** Characters of a policy and of a sandbox that an address shall carry. */
export const PASTED = { csp: 4000, sandbox: 400 } as const;

const JOINT = "~";

const pasted = (most: number) => v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(most)), "");
const Query = v.object({ csp: pasted(PASTED.csp), sandbox: pasted(PASTED.sandbox), cms: pasted(PASTED.sandbox) });

/** Reads them from a query; what is too long or unknown is dropped, and of a key that comes twice the first counts. */
export function readNotes(query: Iterable<readonly [string, string]>): HostNotes {
  const wish: Record<string, string> = {};
  for (const [key, value] of query) wish[key] ??= value;
  const { csp, sandbox, cms } = v.parse(Query, { csp: wish["csp"] ?? "", sandbox: wish["sandbox"] ?? "", cms: wish["cms"] ?? "" });
  return { csp, sandbox, cms: STRIPS.filter((name) => cms.split(JOINT).includes(name)) };
}

/** As pairs of a query, what is empty left out. */
export function writeNotes({ csp, sandbox, cms }: HostNotes): readonly (readonly [string, string])[] {
  return ([["csp", csp.trim()], ["sandbox", sandbox.trim()], ["cms", cms.join(JOINT)]] as const).filter(([, value]) => value !== "");
}

/** The page that was told of. @param scheme of its address */
export function hostOf({ csp, sandbox, cms }: HostNotes, scheme: Host["scheme"] = "https"): Host {
  return { policies: parsePolicies(csp), sandbox: parseSandbox(sandbox), strips: new Set(cms), scheme };
}
