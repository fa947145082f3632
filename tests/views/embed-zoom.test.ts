// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { offerZoom, type HoldZoom, type ZoomOffer, type ZoomState } from "../../src/views/embed-zoom";

let figure: HTMLElement;
let told: (state: ZoomState) => void;
const open = vi.fn<() => Promise<void>>();
const end = vi.fn(() => null);
const hold: HoldZoom = (_figure, _language, tell) => {
  told = tell;
  return { open, end };
};

beforeEach(() => {
  vi.clearAllMocks();
  open.mockResolvedValue();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ getExtension: () => null } as unknown as RenderingContext);
  figure = document.createElement("figure");
  figure.innerHTML = '<div class="embed-map"><svg class="map"><g class="units"></g></svg></div>';
  document.body.replaceChildren(figure);
});

const button = (): HTMLButtonElement | null => figure.querySelector(".embed-zoom button");
const said = (): string => figure.querySelector(".embed-zoom p")?.textContent ?? "";

async function offer(load = () => Promise.resolve(hold)): Promise<ZoomOffer> {
  const offered = offerZoom(figure, { language: "en", load, kilobytes: 470, view: null });
  await vi.waitFor(() => expect(button()).not.toBeNull());
  return offered;
}

test("nothing is fetched before the button is pressed; it makes way for the map and comes back when it freezes", async () => {
  const load = vi.fn(() => Promise.resolve(hold));
  await offer(load);
  expect(load).not.toHaveBeenCalled();
  button()?.click();
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  told("live");
  expect(button()?.hidden).toBe(true);
  told("frozen");
  expect([button()?.hidden, button()?.textContent]).toEqual([false, "Reopen the zoomable map"]);
});

test.each([["crowded", /Four/], ["alone", /apart/], ["anything else", /could not be opened/]])("a refusal as %s is told, and can be tried again", async (why, text) => {
  open.mockRejectedValueOnce(new Error(why));
  await offer();
  button()?.click();
  await vi.waitFor(() => expect(said()).toMatch(text));
  button()?.click();
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  expect(said()).toBe("");
});

test("what is taken back leaves nothing, and ends the map", async () => {
  const offered = await offer();
  button()?.click();
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  offered.end();
  expect([button(), end.mock.calls.length > 0]).toEqual([null, true]);
});
