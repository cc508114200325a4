// The stock of a part day by day: steps down as cars are built, up with arrivals.
import { amount, day as dayText, shortDay } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

export interface StockDay {
  day: string;
  stock: number;
  arrivals: number;
}

interface Point {
  dataIndex: number;
}

export function projected(days: StockDay[], colors: Colors): Option {
  const out = days.find((one) => one.stock <= 0);
  return {
    ...frame(colors),
    grid: { left: 8, right: 16, top: 22, bottom: 6, containLabel: true },
    tooltip: tooltip(colors, (points: Point[]) => told(days[points[0]?.dataIndex ?? 0]!), "axis"),
    xAxis: axis(colors, { type: "category", data: days.map((one) => one.day), axisLabel: { color: colors.faint, fontSize: 11, formatter: (day: string) => shortDay(day), hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", axisLabel: { color: colors.faint, formatter: (value: number) => amount(value) } }),
    series: [
      {
        type: "line",
        name: t("supply.stock_line"),
        step: "end",
        showSymbol: false,
        areaStyle: { opacity: 0.1 },
        data: days.map((one) => one.stock),
        markLine: out && {
          symbol: "none",
          lineStyle: { color: colors.bad, type: "dashed" },
          label: { formatter: () => `▼ ${dayText(out.day)}`, color: colors.bad },
          data: [{ xAxis: out.day }],
        },
      },
      {
        type: "bar",
        name: t("supply.arrivals"),
        barMinWidth: 4,
        itemStyle: { color: colors.good },
        data: days.map((one) => one.arrivals || null),
      },
    ],
  };
}

function told(one: StockDay): HTMLElement {
  return tip(dayText(one.day), [
    [named("col", "stock"), amount(one.stock) || "0"],
    [named("col", "arrivals"), amount(one.arrivals)],
  ]);
}
