// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { mapScene } from "../../src/model/scene";
import { AtlasTake } from "../../src/views/take";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-take", AtlasTake);

// jsdom has neither dialogs that open nor themes to ask for
HTMLDialogElement.prototype.showModal = function (): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (): void {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
vi.stubGlobal("matchMedia", () => ({ matches: false }));

let take: AtlasTake;
beforeEach(async () => {
  take = new AtlasTake();
  document.body.replaceChildren(take);
  Object.assign(take, { atlas, scene: mapScene(atlas, chosen({ unit: "bac-giang" })) });
  await take.updateComplete;
});

async function open(): Promise<void> {
  take.querySelector("button")?.click();
  await take.updateComplete;
  await take.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

test("is one button, and makes nothing before it is pressed", async () => {
  expect([...take.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(["Tải về, trích dẫn, chia sẻ"]);
  await open();
  expect(take.querySelector("dialog")?.open).toBe(true);
  expect([...take.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual(["Ảnh", "Số liệu", "Trích dẫn", "Chia sẻ"]);
  take.querySelector<HTMLButtonElement>("header button")?.click();
  await take.updateComplete;
  expect(take.querySelector("dialog")?.children).toHaveLength(0);
});

test("cites and shares the choice's own address, and follows a new choice while it is open", async () => {
  await open();
  const texts = () => [...take.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input")].map(({ value }) => value);
  expect(texts().every((text) => text.includes("v/iip_growth/2024-H1/?unit=bac-giang"))).toBe(true);
  take.scene = mapScene(atlas, chosen({ indicator: "exports", period: "2022" }));
  await take.updateComplete;
  expect(texts().every((text) => text.includes("v/exports/2022/"))).toBe(true);
});

test("leads to Facebook and Zalo by plain links where the browser has no way to share", async () => {
  await open();
  const links = [...take.querySelectorAll("a[target=_blank]")] as HTMLAnchorElement[];
  expect(links.map(({ textContent, rel }) => [textContent, rel])).toEqual([["Facebook", "noopener"], ["Zalo", "noopener"]]);
});

test("leads to the builder with the same choice", async () => {
  take.scene = mapScene(atlas, chosen({ indicator: "exports", period: "2022", unit: "ha-noi", form: "tiles" }));
  await open();
  expect(take.querySelector('a[href*="/embed/builder/"]')?.getAttribute("href")).toMatch(/\/embed\/builder\/\?indicator=exports&period=2022&unit=ha-noi&view=tiles$/);
});

test("says the size of the PNG for each format", async () => {
  await open();
  const select = take.querySelector("select") as HTMLSelectElement;
  select.value = "9x16";
  select.dispatchEvent(new Event("change"));
  await take.updateComplete;
  expect(take.textContent).toContain("Tải PNG, 2160 × 3840");
});

test("where the apps cannot be reached the address is taken along all the same, or left selected", async () => {
  vi.stubGlobal("navigator", { userAgent: "", share: () => Promise.reject(new Error("no apps")) });
  document.execCommand = () => false;
  await open();
  const share = [...take.querySelectorAll("button")].find(({ textContent }) => textContent === "Chia sẻ qua…");
  share?.click();
  const address = take.querySelector<HTMLInputElement>("#take-address");
  await vi.waitFor(() => expect(take.querySelector("[role=status]")?.textContent).toContain("đã chọn sẵn"));
  expect([document.activeElement, address?.selectionStart, address?.selectionEnd]).toEqual([address, 0, address?.value.length]);
  vi.stubGlobal("navigator", window.navigator);
});
