// How the colors of cars look on a screen.

const PAINTS: Record<string, string> = {
  WHITE: "#f7f7f4", BLACK: "#22242a", GREY: "#7d838c", GRAY: "#7d838c", SILVER: "#c3c8cf", RED: "#b8252c", BLUE: "#2b5ca8",
  GREEN: "#2f7a4d", YELLOW: "#e8c22e", ORANGE: "#dc7a1e", BROWN: "#6f4a30", BEIGE: "#d9cbb0", PURPLE: "#6d4596", GOLD: "#b9983f",
};
const OTHERS = ["#7fa8c9", "#c98f7f", "#9ac97f", "#b79ac9", "#c9b97f", "#7fc9bd"];

/** The paint of a color by its name; a color that is not known always looks the same. */
export function paint(color: string): string {
  if (!color) return "transparent";
  const name = color.toUpperCase();
  const known = PAINTS[name] ?? Object.entries(PAINTS).find(([one]) => name.includes(one))?.[1];
  return known ?? OTHERS[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % OTHERS.length]!;
}

/** Letters that can be read on the paint. */
export function ink(color: string): string {
  if (!color) return "inherit";
  const value = parseInt(paint(color).slice(1), 16);
  const light = 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return light > 140 ? "#14171c" : "#ffffff";
}
