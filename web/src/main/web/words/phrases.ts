// Puts sentences that were made of phrases, names, figures and days into another language.
//
// A phrase is a pair of templates. In the first, which is held against a sentence, {name} stands for any words,
// {name:#} for a number, {name:@} for a day, {name:group} for a phrase of a group, {name:group,} for a list of
// them, separated by what stands behind the group; [ ] holds what may be absent. In the second, {name} is what
// was found, in the other language; {name one|few|many} the word that fits its number; what stands in [ ] is
// left out when it names something that was not found.

export type Phrase = readonly [sentence: string, translation: string];

/** Phrases by group; the group "" holds whole sentences. The first phrase that fits is taken. */
export type Book = Readonly<Record<string, readonly Phrase[]>>;

interface Hole {
  name: string;
  type: string;
  separator: string;
}

interface Compiled {
  pattern: RegExp;
  holes: Hole[];
  translation: string;
}

interface Found {
  text: string;
  number?: number;
}

/** The group that holds separators which are words. */
const JOIN = "join";

const NUMBER = "[+−-]?\\d[\\d,]*(?:\\.\\d+)?";
const DAY = "\\d{4}-\\d\\d-\\d\\d|[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d{4}";
const SPELLED = /^[A-Z][a-z]{2} (\d{1,2} [A-Z][a-z]{2} \d{4})$/;

/** A function that gives a sentence in the language of the book; null when the book does not know it. */
export function translator(book: Book, locale: string): (sentence: string) => string | null {
  const groups = new Map(Object.entries(book).map(([name, phrases]) => [name, phrases.map(compile)]));
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const plurals = new Intl.PluralRules(locale);
  const known = new Map<string, string | null>();

  function phrase(group: string, text: string): string | null {
    for (const one of groups.get(group) ?? []) {
      const match = one.pattern.exec(text);
      const found = match && fill(one.holes, match.groups ?? {});
      if (found) return render(one.translation, found);
    }
    return null;
  }

  function fill(holes: Hole[], groups: Record<string, string | undefined>): Map<string, Found> | null {
    const found = new Map<string, Found>();
    for (const hole of holes) {
      const text = groups[hole.name];
      if (text === undefined) continue;
      const value = valueOf(hole, text);
      if (!value) return null;
      found.set(hole.name, value);
    }
    return found;
  }

  function valueOf({ type, separator }: Hole, text: string): Found | null {
    if (type === "") return { text };
    if (type === "@") return { text: day(text, locale) };
    if (type === "#") {
      const number = Number(text.replaceAll(",", "").replace("−", "-"));
      return { text: (text.startsWith("+") ? "+" : "") + numbers.format(number), number: Math.abs(number) };
    }
    const parts = (separator ? split(text, separator) : [text]).map((part) => phrase(type, part));
    return parts.includes(null) ? null : { text: parts.join(phrase(JOIN, separator) ?? separator) };
  }

  function render(template: string, found: Map<string, Found>): string {
    const optional = template.replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]/g, (_, inside: string) =>
      [...inside.replace(/\[[^[\]]*\]/g, "").matchAll(/\{(\w+)/g)].every(([, name]) => found.has(name!)) ? render(inside, found) : "");
    return optional.replace(/\{(\w+)(?: ([^}]*))?\}/g, (_, name: string, words?: string) => {
      const value = found.get(name);
      return words === undefined ? value?.text ?? "" : word(words.split("|"), value?.number ?? 0);
    });
  }

  function word(forms: string[], count: number): string {
    const form = { one: 0, few: 1, other: 1 }[plurals.select(count) as string] ?? 2;
    return forms[Math.min(form, forms.length - 1)]!;
  }

  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, phrase("", sentence));
    return known.get(sentence)!;
  };
}

function compile([sentence, translation]: Phrase): Compiled {
  const holes: Hole[] = [];
  const pattern = sentence.replace(/\{(\w+)(?::(#|@|[a-z]+)([^}]*))?\}|\[|\]|[.*+?^${}()|\\/]/g, (token, name?: string, type = "", separator = "") => {
    if (token === "[") return "(?:";
    if (token === "]") return ")?";
    if (!name) return `\\${token}`;
    holes.push({ name, type, separator: separator && `${separator} ` });
    return `(?<${name}>${type === "#" ? NUMBER : type === "@" ? DAY : ".+?"})`;
  });
  return { pattern: new RegExp(`^${pattern}$`, "s"), holes, translation };
}

/** What stands between separators, none of which lies in parentheses. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
    if (depth === 0 && text.startsWith(separator, at)) {
      parts.push("");
      at += separator.length - 1;
    } else {
      parts[parts.length - 1] += text[at];
    }
  }
  return parts;
}

function day(text: string, locale: string): string {
  const spelled = SPELLED.exec(text);
  const at = new Date(spelled ? `${spelled[1]} UTC` : `${text}T00:00:00Z`);
  const form: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, spelled ? { ...form, weekday: "short" } : form).format(at).replace(" г.", "");
}
