// What becomes of an embed in somebody else's page, before it is pasted there: for each way in, what still works, what is
// lost, and the least that would have to be allowed. It reasons as browsers do and must not touch one.

import { allows, changed, isStrict, isTrusting, permit, type Policy } from "./csp";
import { lets, type Sandbox } from "./sandbox";

/** The four ways in: the element with its script, a frame, the static figure, a link. */
export const WAYS = ["element", "frame", "still", "link"] as const;

export type Way = (typeof WAYS)[number];

/** What a content system may take out of a text. */
export const STRIPS = ["script", "iframe", "style", "ids", "svg", "custom"] as const;

export type Strip = (typeof STRIPS)[number];

/** What may be lost, the worst last: the zoomable map, height that follows, ways out, hatching, the reader's hand, the picture, the frame. */
export type Loss = "zoom" | "height" | "links" | "hatch" | "touch" | "picture" | "frame";

/** What would bring it back: more in a policy, the page's nonce on the tag, no Trusted Types, more in the sandbox, a tag let through. */
export type Cure =
  | { readonly kind: "policy"; readonly policies: readonly Policy[]; readonly directives: readonly string[] }
  | { readonly kind: "nonce" }
  | { readonly kind: "trusted" }
  | { readonly kind: "sandbox"; readonly tokens: readonly string[] }
  | { readonly kind: "strip"; readonly strips: readonly Strip[] };

export interface Verdict {
  readonly way: Way;
  /** All of it; the figure, but not all of it; no figure. */
  readonly level: "works" | "degrades" | "fails";
  readonly losses: readonly Loss[];
  readonly cures: readonly Cure[];
}

/** The page that an embed is to stand in. */
export interface Host {
  readonly policies: readonly Policy[];
  /** Of the frame that the article, or our frame, stands in. */
  readonly sandbox: Sandbox;
  readonly strips: ReadonlySet<Strip>;
  /** Scheme of its address. */
  readonly scheme: "http" | "https";
}

/** What is embedded. */
export interface Embed {
  /** Absolute address of the folder that holds all that is fetched, with its last slash. */
  readonly folder: string;
  /** Whether readers may ask for the zoomable map. */
  readonly zoom: boolean;
}

/** Where the worker of the zoomable map comes from. */
const WORKER = "blob:";

interface Finding {
  readonly losses: Set<Loss>;
  readonly strips: Set<Strip>;
  readonly tokens: Set<string>;
  readonly permits: Map<"script" | "frame" | "worker", string>;
  nonce: boolean;
}

/** The origin of an address, as a source in a policy. */
export function originOf(address: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? address;
}

/** The sandbox that holds in the end: the frame's own and each that a policy asks for. */
function sandboxes({ policies, sandbox }: Host): readonly Sandbox[] {
  return [sandbox, ...policies.map((policy) => (policy.has("sandbox") ? new Set((policy.get("sandbox") ?? []).map((token) => token.toLowerCase())) : null))];
}

function isLet(host: Host, token: string, found: Finding): boolean {
  const free = sandboxes(host).every((each) => lets(each, token));
  if (!free) found.tokens.add(token);
  return free;
}

function passes(host: Host, strip: Strip, found: Finding): boolean {
  if (!host.strips.has(strip)) return true;
  found.strips.add(strip);
  return false;
}

function isAllowed(host: Host, kind: "script" | "frame" | "worker", addresses: readonly string[], source: string, found: Finding): boolean {
  if (host.policies.every((policy) => addresses.every((address) => allows(policy, kind, address, host.scheme)))) return true;
  if (kind === "script" && host.policies.some(isStrict)) found.nonce = true;
  found.permits.set(kind, source);
  return false;
}

/** Whether our scripts run. Every reason against it is found, not the first alone. */
function scriptsRun(host: Host, { folder }: Embed, files: readonly string[], found: Finding): boolean {
  const reasons = [passes(host, "script", found), isLet(host, "allow-scripts", found), isAllowed(host, "script", files.map((file) => folder + file), originOf(folder), found)];
  return reasons.every(Boolean);
}

/** What stands there without script. */
function lookStill(host: Host, found: Finding): void {
  if (!passes(host, "svg", found)) found.losses.add("picture");
  else if (!passes(host, "ids", found)) found.losses.add("hatch");
}

function lookElement(host: Host, embed: Embed, found: Finding): void {
  const stands = passes(host, "custom", found);
  const runs = scriptsRun(host, embed, ["cong-thuong-atlas.js", "figure/vi/figure.js"], found);
  // Looked at in any case: what has to be allowed is said at once.
  const zooms = !embed.zoom || [isAllowed(host, "worker", [WORKER], WORKER, found), isLet(host, "allow-same-origin", found), !host.policies.some(isTrusting)].every(Boolean);
  if (stands && runs) {
    if (!zooms) found.losses.add("zoom");
  } else {
    found.losses.add("touch");
    lookStill(host, found);
  }
}

function lookFrame(host: Host, embed: Embed, found: Finding): void {
  const stands = [passes(host, "iframe", found), isAllowed(host, "frame", [`${embed.folder}frame/`], originOf(embed.folder), found)].every(Boolean);
  // A page without an origin cannot know how many maps are open beside it, and opens none.
  const zooms = !embed.zoom || isLet(host, "allow-same-origin", found);
  const speaks = isLet(host, "allow-scripts", found);
  // Chromium's own way, by a style, gives way to the height that is reserved by an attribute: the parent's script alone changes it.
  const grows = scriptsRun(host, embed, ["parent.js"], found);
  if (!stands) found.losses.add("frame");
  else {
    if (!speaks) found.losses.add("touch");
    else if (!zooms) found.losses.add("zoom");
    if (!grows) found.losses.add("height");
  }
}

function finding(): Finding {
  return { losses: new Set(), strips: new Set(), tokens: new Set(), permits: new Map(), nonce: false };
}

/** The policies with all that was missing added, each only where it is the one that forbids. */
function amended({ policies, scheme }: Host, embed: Embed, { permits, tokens }: Finding): readonly Policy[] {
  const probe: Readonly<Record<"script" | "frame" | "worker", string>> = { script: `${embed.folder}any`, frame: `${embed.folder}any`, worker: WORKER };
  return policies.map((policy) => {
    let better = policy;
    // A worker inherits what scripts are allowed: it is looked at first, so that it gets what it needs and no more.
    for (const kind of ["worker", "script", "frame"] as const) {
      const source = permits.get(kind);
      if (source !== undefined && !(kind === "script" && isStrict(policy)) && !allows(better, kind, probe[kind], scheme)) better = permit(better, kind, source);
    }
    const own = better.get("sandbox");
    const missing = own ? [...tokens].filter((token) => !own.some((value) => value.toLowerCase() === token)) : [];
    return own && missing.length > 0 ? new Map([...better, ["sandbox", [...own, ...missing]]]) : better;
  });
}

function curesOf(way: Way, host: Host, embed: Embed, found: Finding): readonly Cure[] {
  const policies = amended(host, embed, found);
  const directives = [...new Set(policies.flatMap((policy, i) => changed(host.policies[i] as Policy, policy)))];
  const tokens = [...found.tokens].filter((token) => !lets(host.sandbox, token));
  return [
    ...(directives.length > 0 ? [{ kind: "policy", policies, directives } as const] : []),
    ...(found.nonce ? [{ kind: "nonce" } as const] : []),
    ...(way === "element" && found.losses.has("zoom") && host.policies.some(isTrusting) ? [{ kind: "trusted" } as const] : []),
    ...(tokens.length > 0 ? [{ kind: "sandbox", tokens } as const] : []),
    ...(found.strips.size > 0 ? [{ kind: "strip", strips: [...found.strips] } as const] : []),
  ];
}

/** What becomes of one way in. */
export function diagnose(way: Way, host: Host, embed: Embed): Verdict {
  const found = finding();
  if (way === "element") lookElement(host, embed, found);
  else if (way === "frame") lookFrame(host, embed, found);
  else if (way === "still") lookStill(host, found);
  // A plain link, as in the static figure, leaves by the frame it stands in; a figure's own opens a window, which needs leave.
  const stands = !found.losses.has("frame") && !(way === "element" && found.losses.has("touch"));
  if ((way === "element" || way === "frame") && !isLet(host, "allow-popups", found) && stands) found.losses.add("links");
  const losses = [...found.losses];
  const level = losses.length === 0 ? "works" : losses.includes("frame") || losses.includes("picture") ? "fails" : "degrades";
  return { way, level, losses, cures: curesOf(way, host, embed, found) };
}

/** What becomes of each way in, in the order of `WAYS`. */
export function diagnoseAll(host: Host, embed: Embed): readonly Verdict[] {
  return WAYS.map((way) => diagnose(way, host, embed));
}
