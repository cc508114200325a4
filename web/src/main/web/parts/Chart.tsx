// A drawing by ECharts, which is loaded when the first one is needed.
import { useEffect, useRef } from "preact/hooks";
import type { ClickEvent, Instance, Option } from "../types/echarts.d.ts";
import { type Colors, readColors } from "../charts/colors.ts";

export interface ChartProps {
  /** What is drawn, for those who cannot see it. */
  label: string;
  height: number;
  option: (colors: Colors) => Option;
  /** Draws anew when one of these changes. */
  of: unknown[];
  onClick?: (event: ClickEvent) => void;
}

export function Chart({ label, height, option, of, onClick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const handler = useRef(onClick);
  handler.current = onClick;
  useEffect(() => {
    let chart: Instance | undefined;
    let gone = false;
    let redraw = () => {};
    const sizes = new ResizeObserver(() => chart?.resize());
    import("../charts/engine.ts").then(({ draw }) => {
      if (gone || !box.current) return;
      chart = draw(box.current);
      redraw = () => chart!.setOption(option(readColors()), true);
      redraw();
      chart.on("click", (event) => handler.current?.(event));
      sizes.observe(box.current);
      box.current.dataset.drawn = "yes";
      addEventListener("themechange", redraw);
    });
    return () => {
      gone = true;
      removeEventListener("themechange", redraw);
      sizes.disconnect();
      chart?.dispose();
    };
  }, of);
  return <div class="chart" ref={box} role="img" aria-label={label} style={{ height: `${height}px` }} />;
}
