// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Intent } from "../../src/model/state";
import { mapScene } from "../../src/model/scene";
import { INTENT } from "../../src/views/intent";
import { applyScheme, keepScheme, keptScheme } from "../../src/views/scheme";
import { AtlasTheme } from "../../src/views/theme";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-theme", AtlasTheme);

let theme: AtlasTheme;
let sent: Intent[];
beforeEach(async () => {
  localStorage.clear();
  applyScheme(null);
  document.head.innerHTML = '<meta name="theme-color" content="#fbfaf7"><style>:root { --paper: #fbfaf7 } :root[data-theme=dark] { --paper: #161615 }</style>';
  await show({});
});

async function show(wish: Parameters<typeof chosen>[0]): Promise<void> {
  theme = new AtlasTheme();
  sent = [];
  theme.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(theme);
  theme.scene = mapScene(atlas, chosen(wish));
  await theme.updateComplete;
}

const select = () => theme.querySelector("select") as HTMLSelectElement;
const frame = () => document.querySelector<HTMLMetaElement>("meta[name=theme-color]")?.content;

/** Picks a theme, which the shell then gives back as the choice. */
async function pick(value: string): Promise<void> {
  select().value = value;
  select().dispatchEvent(new Event("change", { bubbles: true }));
  const intent = sent.at(-1);
  if (intent?.type === "choose") theme.scene = mapScene(atlas, chosen(intent.wish));
  await theme.updateComplete;
}

test("is a labelled choice of three, by words", async () => {
  expect([theme.querySelector("label")?.textContent?.startsWith("Nền"), [...select().options].map(({ text }) => text)]).toEqual([true, ["Theo máy", "Sáng", "Tối"]]);
  await show({ language: "en" });
  expect(theme.querySelector("label span")?.textContent).toBe("Theme");
});

test("shows the address's theme, else what is kept, else that of the device", async () => {
  expect(select().value).toBe("system");
  keepScheme("light");
  await show({});
  expect(select().value).toBe("light");
  await show({ theme: "dark" });
  expect(select().value).toBe("dark");
});

test("what is picked is sent, worn, kept, and the browser's frame follows", async () => {
  await pick("dark");
  expect([sent, document.documentElement.dataset["theme"], keptScheme(), frame()]).toEqual([[{ type: "choose", wish: { theme: "dark" } }], "dark", "dark", "#161615"]);
  await pick("system");
  expect([sent.at(-1), document.documentElement.dataset["theme"], keptScheme(), frame()]).toEqual([{ type: "choose", wish: { theme: null } }, undefined, null, "#fbfaf7"]);
});

test("a theme that is only worn because it was kept can be taken off", async () => {
  keepScheme("dark");
  applyScheme("dark");
  await show({});
  await pick("system");
  expect(document.documentElement.dataset["theme"]).toBeUndefined();
});
