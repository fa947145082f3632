// The embed doctor on the page: asks the editor about the page that the embed is to stand in, and says what becomes of it.

import { policyText } from "../model/csp";
import { diagnoseAll, STRIPS, type Cure, type Embed, type Strip, type Verdict } from "../model/doctor";
import { hostOf, type HostNotes } from "../model/host-notes";
import { DOCTOR_WORDS } from "../model/words-doctor";
import type { Language } from "../model/atlas";

/** Tags and attributes that a content system is asked to let through. */
const NAMES: Readonly<Record<Strip, string>> = { script: "<script type=\"module\" src>", iframe: "<iframe>", style: "style", ids: "id, class", svg: "<svg>", custom: "<cong-thuong-atlas>" };

function element(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(...(text ? [text] : []), ...children);
  return node;
}

function code(text: string): HTMLElement {
  return element("code", text);
}

/** Reads the doctor's fields. */
export function told(box: HTMLElement): HostNotes {
  const field = (name: string): string => box.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)?.value ?? "";
  const ticked = [...box.querySelectorAll<HTMLInputElement>("[name=cms]:checked")].map(({ value }) => value);
  return { csp: field("csp"), sandbox: field("sandbox"), cms: STRIPS.filter((name) => ticked.includes(name)) };
}

/** Writes the doctor's fields. */
export function tell(box: HTMLElement, { csp, sandbox, cms }: HostNotes): void {
  (box.querySelector("[name=csp]") as HTMLTextAreaElement).value = csp;
  (box.querySelector("[name=sandbox]") as HTMLInputElement).value = sandbox;
  for (const tick of box.querySelectorAll<HTMLInputElement>("[name=cms]")) tick.checked = (cms as readonly string[]).includes(tick.value);
}

function sayCure(cure: Cure, language: Language): readonly Node[] {
  const say = DOCTOR_WORDS[language];
  switch (cure.kind) {
    case "policy": {
      const lines = cure.policies.flatMap((policy) => cure.directives.flatMap((name) => (policy.has(name) ? [policyText([new Map([[name, policy.get(name) ?? []]])])] : [])));
      const whole = element("details", "", element("summary", say.wholePolicy), code(policyText(cure.policies)));
      return [element("p", say.addPolicy), ...[...new Set(lines)].map(code), whole];
    }
    case "nonce":
      return [element("p", say.nonce)];
    case "sandbox":
      return [element("p", say.addSandbox), code(cure.tokens.join(" "))];
    case "strip":
      return [element("p", say.letThrough), ...cure.strips.map((name) => code(NAMES[name]))];
  }
}

function rowOf({ way, level, losses, cures }: Verdict, language: Language): HTMLElement {
  const say = DOCTOR_WORDS[language];
  const head = element("th", say.ways[way]);
  head.setAttribute("scope", "row");
  const verdict = element("td", "", element("strong", say.levels[level]));
  const lost = losses.map((loss) => element("p", say.losses[loss]));
  const detail = element("td", "", ...(lost.length > 0 ? lost : [element("p", say.whole)]), ...cures.flatMap((cure) => sayCure(cure, language)));
  const row = element("tr", "", head, verdict, detail);
  Object.assign(row.dataset, { way, level, losses: losses.join(" ") });
  return row;
}

/** Puts the verdicts on what the editor told in place of those before. */
export function showVerdicts(place: HTMLElement, answer: HostNotes, embed: Embed, language: Language): void {
  const say = DOCTOR_WORDS[language];
  const heads = [say.way, say.verdict, say.detail].map((name) => {
    const head = element("th", name);
    head.setAttribute("scope", "col");
    return head;
  });
  const rows = diagnoseAll(hostOf(answer), embed).map((verdict) => rowOf(verdict, language));
  const table = element("table", "", element("caption", say.result), element("thead", "", element("tr", "", ...heads)), element("tbody", "", ...rows));
  place.replaceChildren(table);
}
