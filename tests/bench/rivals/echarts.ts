// The map as ECharts' own guide draws one: a registered map and a series, only the needed parts of the library.
import { MapChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { perform, type Picture } from "./stage";

echarts.use([MapChart, TooltipComponent, SVGRenderer]);

void perform(async (host, land, first) => {
  echarts.registerMap("north", { geoJSON: land as never, specialAreas: {} });
  const chart = echarts.init(host, null, { renderer: "svg" });
  const show = ({ values, colors }: Picture): Promise<void> =>
    new Promise((resolve) => {
      const finished = (): void => {
        chart.off("finished", finished);
        resolve();
      };
      chart.on("finished", finished);
      const data = land.features.map(({ properties: { unit, name } }) => ({ name, value: values[unit] ?? Number.NaN, itemStyle: { areaColor: colors[unit] ?? "#fff", borderColor: "#fff" } }));
      chart.setOption({ animation: false, tooltip: {}, series: [{ type: "map", map: "north", nameProperty: "name", data }] });
    });
  await show(first);
  return show;
});
