// A Content-Security-Policy as browsers read it: which directive governs what, whether it lets an address pass, and what
// has to be added so that it does. Parsing never fails. It must not know what is embedded.

/** One policy: directives by name in lower case, each with its values as written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What a page may ask for, and the directives that govern it, the first that is there alone. */
export const GOVERNING = {
  script: ["script-src-elem", "script-src", "default-src"],
  frame: ["frame-src", "child-src", "default-src"],
  worker: ["worker-src", "child-src", "script-src", "default-src"],
  style: ["style-src-attr", "style-src", "default-src"],
} as const;

export type Kind = keyof typeof GOVERNING;

/** The directive that is written where only a more general one was. */
const OWN: Readonly<Record<Kind, string>> = { script: "script-src", frame: "frame-src", worker: "worker-src", style: "style-src" };

/** ASCII white space, as the specification means it; not JavaScript's. */
const SPACE = /[\t\n\f\r ]+/;

/** Header names before a policy, when whole lines were pasted. */
const NAME = /^[\t ]*content-security-policy(-report-only)?[\t ]*:/i;

function parseOne(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...values] = part.split(SPACE).filter(Boolean);
    const directive = name.toLowerCase();
    // Of a directive that comes twice the first counts.
    if (directive && !policy.has(directive)) policy.set(directive, values);
  }
  return policy;
}

/**
 * Reads what an editor pasted: one policy or several, each of which counts for itself.
 *
 * @param text values joined by commas, or whole header lines, of which those that only report are passed over
 * @returns policies that restrict something, in order
 * @see https://www.w3.org/TR/CSP3/, 2.2
 */
export function parsePolicies(text: string): readonly Policy[] {
  const headers: string[] = [];
  let isSkipped = false;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const name = NAME.exec(line);
    if (name) isSkipped = name[1] !== undefined;
    if (isSkipped) continue;
    if (name || headers.length === 0) headers.push(line.replace(NAME, ""));
    else headers.push(`${headers.pop() ?? ""} ${line}`);
  }
  return headers.flatMap((header) => header.split(",")).map(parseOne).filter((policy) => policy.size > 0);
}

/** Policies as one header's value. */
export function policyText(policies: readonly Policy[]): string {
  return policies.map((policy) => [...policy].map(([name, values]) => [name, ...values].join(" ")).join("; ")).join(", ");
}

/** The directive that governs this kind; `null` where none does, so that all is allowed. */
export function governing(policy: Policy, kind: Kind): string | null {
  return GOVERNING[kind].find((name) => policy.has(name)) ?? null;
}

function valuesFor(policy: Policy, kind: Kind): readonly string[] | null {
  const name = governing(policy, kind);
  return name === null ? null : (policy.get(name) ?? []);
}

function has(values: readonly string[], keyword: string): boolean {
  return values.some((value) => value.toLowerCase() === keyword);
}

/** An address apart, as sources are compared with it. */
interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

const PORTS: Readonly<Record<string, string>> = { http: "80", https: "443" };

function apart(address: string): Address {
  const [, scheme = "", host = "", port, path = ""] = /^([a-z][a-z\d+.-]*):(?:\/\/([^/:?#]*)(?::(\d+))?)?([^?#]*)/i.exec(address) ?? [];
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port: port ?? PORTS[scheme.toLowerCase()] ?? "", path: path || "/" };
}

/** Whether a scheme in a policy, or of the page, is that of an address, or one that was made safer. */
function schemeFits(wanted: string, actual: string): boolean {
  return wanted === actual || (wanted === "http" && actual === "https");
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function pathFits(wanted: string, actual: string): boolean {
  if (wanted === "" || wanted === "/") return true;
  return wanted.endsWith("/") ? plain(actual).startsWith(plain(wanted)) : plain(actual) === plain(wanted);
}

const SCHEME_SOURCE = /^([a-z][a-z\d+.-]*):$/i;
const HOST_SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?)(?::(\d+|\*))?(\/[^?#]*)?$/i;

function sourceFits(source: string, address: string, page: string): boolean {
  const to = apart(address);
  if (source === "*") return /^(?:https?|wss?)$/.test(to.scheme) || to.scheme === page;
  const scheme = SCHEME_SOURCE.exec(source)?.[1];
  if (scheme) return schemeFits(scheme.toLowerCase(), to.scheme);
  const [matched, own, host = "", port = "", path = ""] = HOST_SOURCE.exec(source) ?? [];
  if (matched === undefined || to.host === "" || !schemeFits((own ?? page).toLowerCase(), to.scheme)) return false;
  const name = host.toLowerCase();
  const hostFits = name === "*" || (name.startsWith("*.") ? to.host.endsWith(name.slice(1)) : name === to.host);
  const portFits = port === "*" || port === to.port || (port === "" && to.port === (PORTS[to.scheme] ?? "")) || (port === "80" && to.port === "443");
  return hostFits && portFits && pathFits(path, to.path);
}

/**
 * Whether a policy lets a page of another origin ask for an address by a plain tag, without a nonce.
 *
 * @param page scheme of the page that has the policy, without its colon
 */
export function allows(policy: Policy, kind: Exclude<Kind, "style">, address: string, page: "http" | "https" = "https"): boolean {
  const values = valuesFor(policy, kind);
  if (values === null) return true;
  if (kind === "script" && isStrict(policy)) return false;
  return values.some((source) => sourceFits(source, address, page));
}

/** Whether scripts are trusted by a nonce or a hash alone, so that no address lets one pass. */
export function isStrict(policy: Policy): boolean {
  return has(valuesFor(policy, "script") ?? [], "'strict-dynamic'");
}

/** Whether Trusted Types are enforced, so that a worker's address must be one. */
export function isTrusting(policy: Policy): boolean {
  return has(policy.get("require-trusted-types-for") ?? [], "'script'");
}

/** Whether scripts may make a policy of trusted types under a name. */
export function allowsTrust(policy: Policy, name: string): boolean {
  const names = policy.get("trusted-types");
  return names === undefined || names.includes(name) || names.includes("*");
}

/** The policy with that name allowed. */
export function trust(policy: Policy, name: string): Policy {
  if (allowsTrust(policy, name)) return policy;
  const kept = (policy.get("trusted-types") ?? []).filter((value) => value.toLowerCase() !== "'none'");
  return new Map([...policy, ["trusted-types", [...kept, name]]]);
}

/** Whether a style attribute is applied. */
export function allowsStyle(policy: Policy): boolean {
  const values = valuesFor(policy, "style");
  if (values === null) return true;
  return has(values, "'unsafe-inline'") && !values.some((value) => /^'(?:nonce-|sha(?:256|384|512)-)/i.test(value));
}

/**
 * The policy with a source added, and nothing else allowed that was not.
 *
 * @returns the same policy where it allows all of the kind
 */
export function permit(policy: Policy, kind: Exclude<Kind, "style">, source: string): Policy {
  const name = governing(policy, kind);
  if (name === null) return policy;
  const own = name === GOVERNING[kind][0] ? name : OWN[kind];
  const kept = (policy.get(name) ?? []).filter((value) => value.toLowerCase() !== "'none'");
  // Only addresses mean anything to frames and workers.
  const inherited = own === name || kind === "script" ? kept : kept.filter((value) => !value.startsWith("'") || value.toLowerCase() === "'self'");
  return new Map([...policy, [own, [...inherited, source]]]);
}

/** Names of the directives that differ from those of another policy. */
export function changed(before: Policy, after: Policy): readonly string[] {
  return [...after.keys()].filter((name) => before.get(name)?.join(" ") !== after.get(name)?.join(" "));
}
