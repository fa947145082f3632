// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Intent } from "../../src/model/state";
import { INTENT, send } from "../../src/views/intent";

test("what a reader did goes up through the page, out of a shadow too", () => {
  const host = document.body.appendChild(document.createElement("div"));
  const inner = host.attachShadow({ mode: "open" }).appendChild(document.createElement("button"));
  const heard: Intent[] = [];
  document.addEventListener(INTENT, (event) => heard.push((event as CustomEvent<Intent>).detail));
  send(inner, { type: "hover", unit: "ha-noi" });
  expect(heard).toEqual([{ type: "hover", unit: "ha-noi" }]);
});
