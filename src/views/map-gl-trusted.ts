// The address of the engine's worker in a page that trusts no text as the address of a script. It must know no engine but
// the two questions that it asks of an address.

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): object };
}

/** The name of our policy, for hosts that list the ones they allow. */
const POLICY = "cong-thuong-atlas";

let known: string | null = null;

/**
 * @param url of the worker, on any origin
 * @returns what to give the engine: the same where the browser knows no trusted types, or allows us none; else a module that
 *   imports it, vouched for. MapLibre 6.17 passes it to `Worker` as it is, but asks it first whether it ends in `.cjs`.
 */
export function workerAddress(url: string): string | Promise<string> {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes || new URL(url, location.href).origin === location.origin) return url;
  if (known !== null) return known;
  try {
    const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url)};`], { type: "text/javascript" }));
    const vouched = trustedTypes.createPolicy(POLICY, { createScriptURL: (address) => address }).createScriptURL(blob);
    known = Object.assign(vouched, { endsWith: () => false, split: () => [blob] }) as unknown as string;
  } catch {
    known = url;
  }
  return known;
}
