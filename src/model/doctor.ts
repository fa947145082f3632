// What becomes of an embed in somebody else's page, before it is pasted there: for each way in, what still works, what is
// lost, and the least that would have to be allowed. It reasons as browsers do and must not touch one.

import { allows, allowsStyle, allowsTrust, changed, isStrict, isTrusting, permit, trust, type Policy } from "./csp";
import { lets, type Sandbox } from "./sandbox";

/** The four ways in: the element with its script, a frame, the static figure, a link. */
export const WAYS = ["element", "frame", "still", "link"] as const;

export type Way = (typeof WAYS)[number];

/** What a content system may take out of a text. */
export const STRIPS = ["script", "iframe", "style", "ids", "svg", "custom"] as const;

export type Strip = (typeof STRIPS)[number];

/** What may be lost, the worst last: the zoomable map, a height that follows everywhere, one that follows at all, ways out, hatching, the reader's hand, the picture, the frame. */
export type Loss = "zoom" | "follow" | "height" | "links" | "hatch" | "touch" | "picture" | "frame";

/** What would bring it back: more in a policy, the page's nonce on the tag, more in the sandbox, a tag let through. */
export type Cure =
  | { readonly kind: "policy"; readonly policies: readonly Policy[]; readonly directives: readonly string[] }
  | { readonly kind: "nonce" }
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

/** The worker of the zoomable map: a module that imports the engine's own from our origin. */
const BLOB = "blob:";

/** The name under which the address of that worker is vouched for. */
const TRUSTED = "cong-thuong-atlas";

type Asked = "script" | "frame" | "worker";

interface Finding {
  readonly losses: Set<Loss>;
  readonly strips: Set<Strip>;
  readonly tokens: Set<string>;
  readonly missing: Set<Asked>;
  nonce: boolean;
  trust: boolean;
}

/** What a policy has to let through, each as an address and as the source that is written for it. */
function needs({ folder }: Embed, kind: Asked): readonly (readonly [address: string, source: string])[] {
  const own = [`${folder}any`, originOf(folder)] as const;
  return kind === "worker" ? [[BLOB, BLOB], own] : [own];
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

function isAllowed(host: Host, kind: Asked, addresses: readonly string[], found: Finding): boolean {
  if (host.policies.every((policy) => addresses.every((address) => allows(policy, kind, address, host.scheme)))) return true;
  if (kind === "script" && host.policies.some(isStrict)) found.nonce = true;
  found.missing.add(kind);
  return false;
}

/** Whether our scripts run. Every reason against it is found, not the first alone. */
function scriptsRun(host: Host, { folder }: Embed, files: readonly string[], found: Finding): boolean {
  const reasons = [passes(host, "script", found), isLet(host, "allow-scripts", found), isAllowed(host, "script", files.map((file) => folder + file), found)];
  return reasons.every(Boolean);
}

/** Whether the zoomable map of an element opens: its engine, its worker, and a page that can count the maps that live. */
function zooms(host: Host, { folder }: Embed, found: Finding): boolean {
  found.trust = host.policies.some(isTrusting) && !host.policies.every((policy) => allowsTrust(policy, TRUSTED));
  const reasons = [isAllowed(host, "script", [`${folder}map.js`, `${folder}map/engine.js`], found), isAllowed(host, "worker", [BLOB, `${folder}map/worker.js`], found), isLet(host, "allow-same-origin", found), !found.trust];
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
  const opens = !embed.zoom || zooms(host, embed, found);
  if (stands && runs) {
    if (!opens) found.losses.add("zoom");
  } else {
    found.losses.add("touch");
    lookStill(host, found);
  }
}

/** How a frame's height follows. Chromium's own way gives that of a page as it loads, and what opens in it; our script's also follows a phone that is turned. */
function heightLoss(host: Host, embed: Embed, found: Finding): Loss | null {
  const runs = scriptsRun(host, embed, ["parent.js"], found);
  // Both ways tell a page's height to an origin, which a sandbox takes away.
  const named = isLet(host, "allow-same-origin", found);
  if (runs && named) return null;
  return named && host.policies.every(allowsStyle) && !host.strips.has("style") ? "follow" : "height";
}

function lookFrame(host: Host, embed: Embed, found: Finding): void {
  const stands = [passes(host, "iframe", found), isAllowed(host, "frame", [`${embed.folder}frame/`], found)].every(Boolean);
  const speaks = isLet(host, "allow-scripts", found);
  // A page without an origin cannot know how many maps are open beside it, and opens none.
  const opens = !embed.zoom || isLet(host, "allow-same-origin", found);
  const height = heightLoss(host, embed, found);
  if (!stands) return void found.losses.add("frame");
  if (!speaks) found.losses.add("touch");
  else if (!opens) found.losses.add("zoom");
  if (height) found.losses.add(height);
}

function finding(): Finding {
  return { losses: new Set(), strips: new Set(), tokens: new Set(), missing: new Set(), nonce: false, trust: false };
}

/** The policies with all that was missing added, each only where it is the one that forbids. */
function amended({ policies, scheme }: Host, embed: Embed, { missing, tokens, trust: isTrustMissing }: Finding): readonly Policy[] {
  return policies.map((policy) => {
    let better = isTrustMissing ? trust(policy, TRUSTED) : policy;
    // A worker inherits what scripts are allowed: it is looked at first, so that it gets what it needs and no more.
    for (const kind of ["worker", "script", "frame"] as const) {
      if (!missing.has(kind) || (kind === "script" && isStrict(policy))) continue;
      for (const [address, source] of needs(embed, kind)) if (!allows(better, kind, address, scheme)) better = permit(better, kind, source);
    }
    const own = better.get("sandbox");
    const barred = own ? [...tokens].filter((token) => !own.some((value) => value.toLowerCase() === token)) : [];
    return own && barred.length > 0 ? new Map([...better, ["sandbox", [...own, ...barred]]]) : better;
  });
}

function curesOf(host: Host, embed: Embed, found: Finding): readonly Cure[] {
  const policies = amended(host, embed, found);
  const directives = [...new Set(policies.flatMap((policy, i) => changed(host.policies[i] as Policy, policy)))];
  const tokens = [...found.tokens].filter((token) => !lets(host.sandbox, token));
  return [
    ...(directives.length > 0 ? [{ kind: "policy", policies, directives } as const] : []),
    ...(found.nonce ? [{ kind: "nonce" } as const] : []),
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
  return { way, level, losses, cures: curesOf(host, embed, found) };
}

/** What becomes of each way in, in the order of `WAYS`. */
export function diagnoseAll(host: Host, embed: Embed): readonly Verdict[] {
  return WAYS.map((way) => diagnose(way, host, embed));
}
