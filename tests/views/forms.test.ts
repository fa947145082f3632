// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import type { Intent } from "../../src/model/state";
import { AtlasForms } from "../../src/views/forms";
import { INTENT } from "../../src/views/intent";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-forms", AtlasForms);

let forms: AtlasForms;
let sent: Intent[];
beforeEach(() => {
  sent = [];
  forms = new AtlasForms();
  forms.addEventListener(INTENT, (event) => sent.push((event as CustomEvent<Intent>).detail));
  document.body.replaceChildren(forms);
});

async function show(wish: Parameters<typeof chosen>[0]): Promise<void> {
  forms.atlas = atlas;
  forms.scene = mapScene(atlas, chosen(wish));
  await forms.updateComplete;
}

const radios = () => [...forms.querySelectorAll<HTMLInputElement>("input[type=radio]")];
const box = () => forms.querySelector<HTMLInputElement>("input[name=per]");

test("totals may be land, squares or circles, growth no circles; what is drawn is chosen", async () => {
  await show({ indicator: "retail", period: "2016" });
  expect(radios().map(({ value, checked }) => [value, checked])).toEqual([["choropleth", false], ["tiles", false], ["symbols", true]]);
  expect(radios().map((radio) => radio.closest("label")?.textContent)).toEqual(["Bản đồ màu", "Ô vuông", "Vòng tròn"]);
  await show({});
  expect(radios().map(({ value, checked }) => [value, checked])).toEqual([["choropleth", true], ["tiles", false]]);
});

test("what the reader chooses is asked for, what is set is not", async () => {
  await show({ indicator: "retail", period: "2016" });
  expect(sent).toEqual([]);
  radios()[1]?.click();
  box()?.click();
  expect(sent).toEqual([{ type: "choose", wish: { form: "tiles" } }, { type: "choose", wish: { per: "head" } }]);
});

test("per head is taken back by the same box, and is land again", async () => {
  await show({ indicator: "retail", period: "2016", per: "head" });
  expect([box()?.checked, radios().map(({ value }) => value)]).toEqual([true, ["choropleth", "tiles"]]);
  box()?.click();
  expect(sent).toEqual([{ type: "choose", wish: { per: null } }]);
});

test("where people were not counted it says so; of growth it says nothing", async () => {
  await show({ indicator: "exports", period: "2023" });
  expect([box(), forms.querySelector("p")?.textContent]).toEqual([null, "Chưa có dân số của kỳ này nên chưa tính được bình quân đầu người."]);
  await show({ language: "en" });
  expect([box(), forms.querySelector("p"), forms.querySelector("legend")?.textContent]).toEqual([null, null, "Drawn as"]);
});

test("a press that is taken back before it was drawn leaves no radio behind", async () => {
  await show({ indicator: "retail", period: "2016", form: "choropleth" });
  // The browser checks the pressed radio by itself; what comes next shows the land again.
  const [land, , circles] = radios();
  circles?.click();
  expect(land?.checked).toBe(false);
  await show({ indicator: "retail", period: "2016", per: "head" });
  expect(radios().map(({ value, checked }) => [value, checked])).toEqual([["choropleth", true], ["tiles", false]]);
});
