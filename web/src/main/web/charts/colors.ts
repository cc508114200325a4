// The colors of drawings, read from the style sheet so that light and dark come from one place.

export interface Colors {
  text: string;
  faint: string;
  line: string;
  panel: string;
  bad: string;
  good: string;
  warn: string;
  /** For series, told apart by most kinds of color vision; names and symbols tell them apart as well. */
  series: string[];
  /** From nothing to much. */
  scale: string[];
}

export function readColors(): Colors {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: read("--text"),
    faint: read("--faint"),
    line: read("--line"),
    panel: read("--panel"),
    bad: read("--bad"),
    good: read("--good"),
    warn: read("--warn"),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => read(`--series-${number}`)),
    scale: [1, 2, 3, 4, 5].map((number) => read(`--scale-${number}`)),
  };
}

export const SYMBOLS = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
