// The invitation to follow on one's own phone: a QR code that is read from the last row, and its address in words. It must
// not know where the address comes from.

import "./invite.css";

import { html, render, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { encode } from "uqr";

import { drawQr } from "../draw/qr";
import type { Language } from "../model/atlas";
import { isOwnMachine } from "../model/follow";
import { keyAct } from "../model/stage-keys";
import { FOLLOW_WORDS } from "../model/words-follow";
import { ask } from "./stage-intent";

/** The modules of an address's code; a sixth of it may be hidden by heads. */
export function followModules(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: "M", border: 0 }).data;
}

function body(address: string, language: Language): TemplateResult {
  const say = FOLLOW_WORDS[language];
  const isOwn = isOwnMachine(new URL(address));
  const words = address.replace(/^https?:\/\//, "").replace(/#.*$/, "");
  return html`<h2 id="follow-title">${say.title}</h2>
    ${isOwn ? html`<p class="follow-own">${say.own}</p>` : html`<svg role="img" aria-label=${say.code} ${ref((svg) => svg && drawQr(svg as SVGSVGElement, followModules(address)))}></svg><p>${say.how}</p>`}
    <p class="follow-address"><a href=${address} target="_blank">${isOwn ? address : words}</a></p>
    <form method="dialog"><button autofocus>${say.close} <kbd>Q</kbd></button></form>`;
}

/**
 * Shows the invitation over a stage until it is closed: a key that turns the page closes it and turns the page, so that a
 * clicker is never stuck. Asked again, it closes.
 *
 * @param address absolute
 */
export function invite(stage: HTMLElement, address: string, language: Language): void {
  const open = stage.querySelector<HTMLDialogElement>("dialog.follow[open]");
  if (open) return open.close();
  const dialog = document.createElement("dialog");
  dialog.className = "follow";
  dialog.setAttribute("aria-labelledby", "follow-title");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const act = keyAct(event);
    const isButton = event.target instanceof Element && event.target.closest("a, button") !== null && (event.key === "Enter" || event.key === " ");
    if (act === null || isButton || event.key === "Escape") return;
    event.preventDefault();
    dialog.close();
    if (act !== "follow") ask(stage, act);
  });
  render(body(address, language), dialog);
  stage.append(dialog);
  dialog.showModal();
}
