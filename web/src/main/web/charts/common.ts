// What all drawings share. Texts go into the page as text, never as markup: names may hold anything.
import type { Option } from "../types/echarts.d.ts";
import type { Colors } from "./colors.ts";

/** Still pictures for those who asked for less motion, and for tests. */
export function moving(): boolean {
  return !navigator.webdriver && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function frame(colors: Colors): Option {
  return {
    animation: moving(),
    animationDuration: 250,
    textStyle: { color: colors.text, fontFamily: "system-ui, sans-serif" },
    color: colors.series,
    grid: { left: 8, right: 16, top: 28, bottom: 8, containLabel: true },
  };
}

/** Rows of a tooltip as nodes. */
export function tip(title: string, rows: [string, string][]): HTMLElement {
  const box = document.createElement("div");
  box.className = "tip";
  const heading = document.createElement("b");
  heading.textContent = title;
  box.append(heading);
  for (const [name, value] of rows) {
    const row = document.createElement("div");
    const label = document.createElement("span");
    label.textContent = name;
    const figure = document.createElement("em");
    figure.textContent = value;
    row.append(label, figure);
    box.append(row);
  }
  return box;
}

export function tooltip(colors: Colors, formatter: (params: never) => HTMLElement, trigger: "item" | "axis"): Option {
  return {
    trigger,
    formatter,
    confine: true,
    backgroundColor: colors.panel,
    borderColor: colors.line,
    textStyle: { color: colors.text, fontSize: 12 },
    axisPointer: { type: "line", lineStyle: { color: colors.faint } },
  };
}

/** What an axis of figures counts, told at its upper end. */
export function title(name: string, colors: Colors): Option {
  return { name, nameGap: 8, nameTextStyle: { color: colors.faint, fontSize: 11, align: "left" } };
}

export function axis(colors: Colors, more: Option): Option {
  return {
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { show: false },
    axisLabel: { color: colors.faint, fontSize: 11, hideOverlap: true },
    splitLine: { lineStyle: { color: colors.line, opacity: 0.5 } },
    ...more,
  };
}
