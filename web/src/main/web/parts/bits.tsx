// Small pieces that every screen is made of.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { address, type Address, fileOf, type Issue, type QueryOf, type Problem, query, type TableTemplate } from "../api.ts";
import { choose, href, type Params, type Screen } from "../state/place.ts";
import { named, t } from "../words/words.ts";
import { Say } from "./Say.tsx";
import type { Loaded } from "../state/load.ts";

export function Panel({ title, aside, children, wide }: {
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
  wide?: boolean;
}) {
  return (
    <section class={wide ? "panel wide" : "panel"}>
      <header><h2>{title}</h2><div class="aside">{aside}</div></header>
      {children}
    </section>
  );
}

/** One figure with its name; a link when it leads to a screen. */
export function Figure({ name, value, note, to, tone }: {
  name: string;
  value: string;
  note?: string;
  to?: [Screen, Params];
  tone?: "good" | "bad" | "warn";
}) {
  const mark = tone === "bad" ? "▼ " : tone === "warn" ? "● " : tone === "good" ? "▲ " : "";
  const inside = (
    <>
      <span class="figure-name">{name}</span>
      <b class={tone ?? ""}><span aria-hidden="true">{mark}</span>{value}</b>
      <small>{note}</small>
    </>
  );
  return to ? <a class="figure" href={href(...to)}>{inside}</a> : <div class="figure">{inside}</div>;
}

/** Shows what has come; until then that it is on its way, or why it does not come. */
export function Wait<T>({ of, children }: { of: Loaded<T>; children: (data: T) => ComponentChildren }) {
  if (of.error) return <Trouble error={of.error} />;
  if (of.data === undefined) return of.loading ? <p class="loading" role="status">{t("loading")}</p> : null;
  return <>{children(of.data)}</>;
}

const MOST_ISSUES = 20;

export function Trouble({ error }: { error: Error }) {
  const issues = (error as Problem).issues ?? [];
  return (
    <div class="trouble" role="alert">
      <p><b>{t("trouble")}</b> <Say text={error.message} /></p>
      {issues.length > 0 && <ul>{issues.slice(0, MOST_ISSUES).map((issue, at) => <li key={at}><Fault issue={issue} /></li>)}</ul>}
    </div>
  );
}

/** Where, what stands there, what is wrong with it and how to mend it; the code last, for those who look it up. */
function Fault({ issue }: { issue: Issue }) {
  const value = issue.value !== null && issue.value !== undefined && issue.value !== "";
  return (
    <>
      {issue.column && <b>{named("col", issue.column)}{value && ` “${issue.value}”`}:</b>} <Say text={issue.problem} />
      {issue.fix && <>. <Say text={issue.fix} /></>} <small class="faint">{issue.code}</small>
    </>
  );
}

export function Tabs<T extends string>({ all, now, param = "tab", title }: {
  all: readonly T[];
  now: T;
  param?: string;
  title: (tab: T) => string;
}) {
  return (
    <div class="tabs" role="tablist">
      {all.map((tab) => (
        <button key={tab} type="button" role="tab" aria-selected={tab === now} data-tab={tab}
          onClick={() => choose({ [param]: tab, s: undefined, f: undefined })}>
          {title(tab)}
        </button>
      ))}
    </div>
  );
}

/** The filter of the table on the screen; the key / leads here. */
export function Filter({ value }: { value: string | undefined }) {
  return (
    <input class="filter" type="search" placeholder={t("filter")} title={t("filter.hint")} aria-label={t("filter")} value={value ?? ""}
      onInput={(event) => choose({ f: event.currentTarget.value }, true)} />
  );
}

/** The same table as files: the same address with an ending, the same filter and order. */
export function Files({ path, params }: { path: Address<TableTemplate>; params: QueryOf<TableTemplate> }) {
  return (
    <span class="files">
      {(["csv", "xlsx"] as const).map((kind) => <a key={kind} href={address(query(fileOf(path, kind), params))} download>{kind.toUpperCase()}</a>)}
    </span>
  );
}

/** What the planner has typed into number fields, as long as the page is open: an answer that comes in does not undo it. */
const typed = new Map<string, string>();

/** A number in a form; it keeps what was typed when the screen is drawn anew. */
export function NumberField({ name, title, usual, keep = "", ...limits }: {
  name: string;
  title: string;
  /** Tells fields of one name apart. */
  keep?: string;
  usual: number | "";
  min: number;
  max?: number;
  step?: number;
  placeholder?: string;
}) {
  const key = `${keep} ${name}`;
  const [value, setValue] = useState(typed.get(key) ?? String(usual));
  return (
    <label>
      {title}
      <input name={name} type="number" {...limits} required={usual !== ""} value={value} onInput={(event) => {
        setValue(event.currentTarget.value);
        typed.set(key, event.currentTarget.value);
      }} />
    </label>
  );
}

/** A share as a bar, with the figure beside it. */
export function Bar({ share, text, tone }: { share: number; text: string; tone?: string }) {
  return (
    <span class="bar-cell">
      <span class="bar"><i class={tone ?? ""} style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} /></span>
      <span>{text}</span>
    </span>
  );
}
