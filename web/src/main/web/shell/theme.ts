// Light and dark: by the address when it says so, else by the system.

export type Theme = "light" | "dark";

const system = matchMedia("(prefers-color-scheme: dark)");

export function themeNow(chosen: string | undefined): Theme {
  return chosen === "dark" || chosen === "light" ? chosen : system.matches ? "dark" : "light";
}

/** Puts the theme on the page and tells the drawings. Gives back how to stop following the system. */
export function applyTheme(chosen: string | undefined): () => void {
  const apply = () => {
    document.documentElement.dataset.theme = themeNow(chosen);
    dispatchEvent(new Event("themechange"));
  };
  apply();
  system.addEventListener("change", apply);
  return () => system.removeEventListener("change", apply);
}
