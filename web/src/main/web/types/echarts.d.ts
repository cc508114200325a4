// The few of ECharts' types that the pages use; the library's jar brings none.

/** An option tree. ECharts checks it at run time; the builders under charts/ make it. */
export type Option = Record<string, unknown>;

export interface ClickEvent {
  componentType: string;
  seriesName?: string;
  name?: string;
  value?: unknown;
  data?: unknown;
}

export interface Instance {
  setOption(option: Option, notMerge?: boolean): void;
  resize(): void;
  dispose(): void;
  on(event: "click", handler: (event: ClickEvent) => void): void;
}

export function init(element: HTMLElement, theme?: null, options?: Option): Instance;
export function use(parts: unknown[]): void;

export const BarChart: unknown;
export const CustomChart: unknown;
export const HeatmapChart: unknown;
export const LineChart: unknown;
export const ScatterChart: unknown;
export const AriaComponent: unknown;
export const DataZoomComponent: unknown;
export const GridComponent: unknown;
export const LegendComponent: unknown;
export const MarkLineComponent: unknown;
export const TooltipComponent: unknown;
export const VisualMapComponent: unknown;
export const CanvasRenderer: unknown;
