// One or two letters that tell names apart: of KIA-SOUL and KIA-SELTOS those of the last word.

const MOST = 3;

/** A short name for each of the names, in the sequence of their first appearance. */
export function shortNames(names: string[]): Map<string, string> {
  const all = [...new Set(names)];
  const word = (name: string) => /[\p{L}\p{N}]+$/u.exec(name)?.[0] ?? name;
  const found = new Map<string, string>();
  for (const name of all) {
    const others = all.filter((one) => one !== name).map(word);
    let length = 1;
    while (length < MOST && others.some((other) => other.slice(0, length) === word(name).slice(0, length))) length++;
    found.set(name, word(name).slice(0, length));
  }
  return found;
}
