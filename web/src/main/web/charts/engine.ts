// The parts of ECharts in use, in a file of their own that is fetched after the first paint.
import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Instance } from "../types/echarts.d.ts";

use([
  AriaComponent, BarChart, CanvasRenderer, CustomChart, DataZoomComponent, GridComponent, HeatmapChart,
  LegendComponent, LineChart, MarkLineComponent, ScatterChart, TooltipComponent, VisualMapComponent,
]);

export function draw(element: HTMLElement): Instance {
  return init(element, null, { renderer: "canvas" });
}
