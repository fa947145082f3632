// A frame's sandbox as browsers read it: what is let in, everything else being kept out. Parsing never fails.

/** What a sandbox lets through, in lower case; `null` where there is no sandbox at all. */
export type Sandbox = ReadonlySet<string> | null;

/**
 * Reads what an editor pasted: the value, the attribute or nothing.
 *
 * @param text `allow-scripts allow-popups`, `sandbox="allow-scripts"`, or `sandbox` alone, which lets nothing through
 * @returns `null` for an empty text, which is a frame without the attribute
 */
export function parseSandbox(text: string): Sandbox {
  const asked = text.trim();
  if (asked === "") return null;
  const [, value] = /^sandbox(?:\s*=\s*["']?([^"']*)["']?)?$/i.exec(asked) ?? ["", asked];
  return new Set((value ?? "").toLowerCase().split(/[\t\n\f\r ]+/).filter(Boolean));
}

/** Whether it lets this through. */
export function lets(sandbox: Sandbox, token: string): boolean {
  return sandbox === null || sandbox.has(token);
}
