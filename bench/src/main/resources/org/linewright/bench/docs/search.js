// Finds sections of the docs that hold all words asked for. Works without a server: the index is a script.
(() => {
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const up = document.documentElement.dataset.up;
  const MOST = 20;
  let sections = null;

  function load() {
    if (sections) return;
    sections = [];
    const script = document.createElement("script");
    script.src = up + "search-index.js";
    script.onload = () => {
      sections = window.searchIndex.map(([url, page, title, text]) => ({
        url, page, title, text,
        heading: title.toLowerCase(), head: page.toLowerCase(), body: text.toLowerCase(),
      }));
      show();
    };
    document.head.append(script);
  }

  // How well a section answers; 0 = it does not hold every word.
  function score(section, words) {
    let sum = 0;
    for (const word of words) {
      const inHeading = section.heading.includes(word) ? 8 : 0;
      const inHead = section.head.includes(word) ? 4 : 0;
      const inBody = section.body.includes(word) ? 1 : 0;
      if (inHeading + inHead + inBody === 0) return 0;
      sum += inHeading + inHead + inBody;
    }
    // A change is told once and explained elsewhere: the changelog and the decisions come last.
    return /^(CHANGELOG|bench\/|docs\/explanation\/decisions\/)/.test(section.url) ? sum / 8 : sum;
  }

  function marked(text, words) {
    const out = document.createDocumentFragment();
    const lower = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      const next = words.map((word) => [lower.indexOf(word, at), word.length]).filter(([i]) => i >= 0)
        .sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      if (!next) break;
      out.append(text.slice(at, next[0]));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next[0], next[0] + next[1]);
      out.append(mark);
      at = next[0] + next[1];
    }
    out.append(text.slice(at));
    return out;
  }

  function snippet(section, words) {
    const first = Math.min(...words.map((word) => section.body.indexOf(word)).filter((i) => i >= 0), section.body.length);
    const from = Math.max(0, (first === section.body.length ? 0 : first) - 60);
    return (from > 0 ? "…" : "") + section.text.slice(from, from + 180) + (from + 180 < section.text.length ? "…" : "");
  }

  function result(section, words) {
    const link = document.createElement("a");
    link.href = up + section.url;
    const title = document.createElement("b");
    title.append(marked(section.title, words));
    link.append(title);
    if (section.page !== section.title) {
      const page = document.createElement("i");
      page.textContent = section.page;
      link.append(" ", page);
    }
    const text = document.createElement("span");
    text.append(marked(snippet(section, words), words));
    link.append(text);
    return link;
  }

  function show() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.hidden = words.length === 0;
    if (list.hidden) return;
    const found = sections.map((section) => [score(section, words), section]).filter(([points]) => points > 0)
      .sort((a, b) => b[0] - a[0]);
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    said.textContent = found.length === 0 ? "Nothing holds all of these words."
      : found.length === 1 ? "1 section"
      : found.length > MOST ? `${found.length} sections, the first ${MOST}:` : `${found.length} sections`;
    list.replaceChildren(said, ...found.slice(0, MOST).map(([, section]) => result(section, words)));
  }

  // Up and down go through the results, Escape leaves.
  function step(by) {
    const stops = [box, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    stops[Math.min(stops.length - 1, Math.max(0, at + by))].focus();
  }

  box.addEventListener("focus", load);
  box.addEventListener("input", () => { load(); show(); });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) list.hidden = true; });
  document.addEventListener("keydown", (event) => {
    const inside = box.contains(document.activeElement) || list.contains(document.activeElement);
    if (event.key === "/" && !inside) {
      event.preventDefault();
      box.focus();
    } else if (inside && event.key === "ArrowDown") {
      event.preventDefault();
      step(1);
    } else if (inside && event.key === "ArrowUp") {
      event.preventDefault();
      step(-1);
    } else if (inside && event.key === "Enter" && document.activeElement === box) {
      list.querySelector("a")?.click();
    } else if (event.key === "Escape") {
      list.hidden = true;
      document.activeElement?.blur();
    }
  });
})();
