// A table that stays on the server: filtered and sorted there; rows come when they are scrolled into sight.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Address, query, type Row, type TableTemplate } from "../api.ts";
import { figure } from "../format.ts";
import { ask, useForgotten } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { asRows } from "../state/whole.ts";
import type { WhyTarget } from "../state/why.ts";
import { t } from "../words/words.ts";
import { Files, Filter, Trouble } from "./bits.tsx";
import { type Column, filterWords, Grid } from "./Grid.tsx";

export interface RemoteProps {
  /** The table's path, without parameters. */
  path: Address<TableTemplate>;
  scenario?: string;
  /** Filter and order of the address: f and s. */
  params: Params;
  label: string;
  why?: (row: Row) => WhyTarget | null;
  onPick?: (row: Row) => void;
  /** Called with the revision of the scenario that the row was read from. */
  onEdit?: (row: Row, column: string, revision: number | null) => void;
  picked?: (row: Row) => boolean;
  cells?: Record<string, (row: Row) => ComponentChildren>;
  /** Columns that are added for the eye. */
  extra?: Column[];
  tools?: ComponentChildren;
  /** The order as long as nobody chose one. */
  standing?: string;
  /** Tells 0 from what was not given. */
  zeros?: boolean;
}

/** A table of which the rows that nobody looked at are still on the server. */
interface Got {
  key: string;
  columns: string[];
  /** As many as the table has; what has not come is a hole. */
  rows: (Row | undefined)[];
}

const PAGE = 500;
const PAUSE_MS = 150;
const SCROLL_MS = 60;

export function Remote(props: RemoteProps) {
  const sort = props.params.s ?? props.standing;
  const [known, setKnown] = useState<string[]>([]);
  const wanted = { scenario: props.scenario, filter: filterWords(props.params.f, known), sort };
  const key = query(props.path, wanted);
  const { got, error, see, revisionOf } = useRows(key);
  useEffect(() => setKnown(got?.columns ?? []), [got?.columns.join()]);
  const columns = [...(got?.columns ?? []).map((name): Column => ({ name, cell: props.cells?.[name] })), ...(props.extra ?? [])];
  return (
    <>
      <div class="tools">
        {props.tools}
        <span class="count faint">{got && t("data.rows", { total: figure(got.rows.length) })}</span>
        <Filter value={props.params.f} />
        <Files path={props.path} params={wanted} />
      </div>
      {error && <Trouble error={error} />}
      {got && (
        <Grid label={props.label} zeros={props.zeros} rows={got.rows} columns={columns} sort={sort} onSort={(s) => choose({ s }, true)}
          why={props.why} onPick={props.onPick} onEdit={props.onEdit && ((row, column) => props.onEdit!(row, column, revisionOf(row)))}
          picked={props.picked} onRange={see} />
      )}
    </>
  );
}

/** The rows of a table as far as they are in sight; asked for anew when something was changed. */
function useRows(key: Address<TableTemplate>) {
  const changes = useForgotten();
  const [got, setGot] = useState<Got>();
  const [error, setError] = useState<Error>();
  const sight = useRef({ first: 0, last: 0 });
  const round = useRef(0);
  const asked = useRef(new Set<number>());
  const revisions = useRef(new WeakMap<Row, number | null>());

  const load = (begin: boolean) => {
    const pages = pagesOf(sight.current, begin).filter((page) => !asked.current.has(page));
    if (pages.length === 0) return;
    const now = round.current;
    pages.forEach((page) => asked.current.add(page));
    Promise.all(pages.map((page) => ask(query(key, { limit: PAGE, cursor: page ? page * PAGE : undefined })))).then((answers) => {
      if (round.current !== now) return;
      setGot((before) => {
        const { columns, total } = answers[0]!;
        const kept = !begin && before?.key === key && before.rows.length === total;
        const rows: (Row | undefined)[] = kept ? before.rows.slice() : new Array(total);
        answers.forEach((answer, index) => asRows(answer).forEach((row, at) => {
          rows[pages[index]! * PAGE + at] = row;
          revisions.current.set(row, answer.revision);
        }));
        return { key, columns, rows };
      });
      setError(undefined);
    }, (fault) => {
      if (round.current !== now) return;
      pages.forEach((page) => asked.current.delete(page));
      setError(fault as Error);
    });
  };
  const loader = useRef(load);
  loader.current = load;
  useEffect(() => {
    round.current++;
    asked.current = new Set();
    const timer = setTimeout(() => loader.current(true), got && got.key !== key ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [key, changes]);

  const scrolling = useRef(false);
  const see = (first: number, last: number) => {
    sight.current = { first, last };
    if (scrolling.current || got?.key !== key) return;
    scrolling.current = true;
    setTimeout(() => {
      scrolling.current = false;
      loader.current(false);
    }, SCROLL_MS);
  };
  return { got, error, see, revisionOf: (row: Row) => revisions.current.get(row) ?? null };
}

/** The pages in sight; the first one always, as columns take their widths from it. */
function pagesOf({ first, last }: { first: number; last: number }, begin: boolean): number[] {
  const from = Math.floor(first / PAGE);
  const to = Math.floor(Math.max(first, last - 1) / PAGE);
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return begin && from > 0 ? [0, ...pages] : pages;
}
