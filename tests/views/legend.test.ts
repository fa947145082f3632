// @vitest-environment jsdom
import { expect, test } from "vitest";
import { mapScene } from "../../src/model/scene";
import { AtlasLegend } from "../../src/views/legend";
import { atlas, chosen } from "../model/real";

customElements.define("atlas-legend", AtlasLegend);

test("the class of the unit under the pointer is marked in the legend, the missing one too", async () => {
  const legend = document.body.appendChild(new AtlasLegend());
  const active = async (hover: string | null) => {
    legend.hover = hover;
    await legend.updateComplete;
    return [...legend.querySelectorAll("[data-active]")].map((row) => row.getAttribute("data-class"));
  };
  legend.scene = mapScene(atlas, chosen({}));
  expect([await active(null), await active("ha-tinh"), await active("phu-tho"), await active("ha-giang"), await active("ha-tay")]).toEqual([[], ["0"], ["4"], ["missing"], []]);
});

test("another choice draws another legend, into the element itself", async () => {
  const legend = document.body.appendChild(new AtlasLegend());
  legend.scene = mapScene(atlas, chosen({}));
  await legend.updateComplete;
  legend.scene = mapScene(atlas, chosen({ indicator: "exports" }));
  await legend.updateComplete;
  expect(legend.shadowRoot).toBeNull();
  expect([...legend.querySelectorAll(".legend-title")].map(({ textContent }) => textContent)).toEqual(["Kim ngạch xuất khẩu hàng hóa, triệu USD"]);
});
