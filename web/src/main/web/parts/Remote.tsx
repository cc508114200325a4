// A table that stays on the server: filtered and sorted there, page after page as one scrolls.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Address, query, type Row, type TableTemplate } from "../api.ts";
import { figure } from "../format.ts";
import { ask } from "../state/load.ts";
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
  onEdit?: (row: Row, column: string) => void;
  picked?: (row: Row) => boolean;
  cells?: Record<string, (row: Row) => ComponentChildren>;
  /** Columns that are added for the eye. */
  extra?: Column[];
  tools?: ComponentChildren;
  /** The order as long as nobody chose one. */
  standing?: string;
  /** Counts up when the rows are to be asked for anew. */
  changes?: number;
}

interface Got {
  columns: string[];
  rows: Row[];
  next: string | null;
  total: number;
}

const PAGE = 500;
const PAUSE_MS = 150;

export function Remote(props: RemoteProps) {
  const sort = props.params.s ?? props.standing;
  const wanted = { scenario: props.scenario, filter: filterWords(props.params.f), sort };
  const key = query(props.path, wanted);
  const { got, error, more } = usePages(key, props.changes ?? 0);
  const columns = [...(got?.columns ?? []).map((name): Column => ({ name, cell: props.cells?.[name] })), ...(props.extra ?? [])];
  return (
    <>
      <div class="tools">
        {props.tools}
        <span class="count faint">{got && t("data.shown", { shown: figure(got.rows.length), total: figure(got.total) })}</span>
        <Filter value={props.params.f} />
        <Files path={props.path} params={wanted} />
      </div>
      {error && <Trouble error={error} />}
      {got && (
        <Grid label={props.label} rows={got.rows} columns={columns} sort={sort} onSort={(s) => choose({ s }, true)}
          why={props.why} onPick={props.onPick} onEdit={props.onEdit} picked={props.picked} onEnd={more} />
      )}
    </>
  );
}

function usePages(key: Address<TableTemplate>, changes: number): { got?: Got; error?: Error; more: () => void } {
  const [got, setGot] = useState<Got>();
  const [error, setError] = useState<Error>();
  const current = useRef(key);
  const busy = useRef(false);
  const load = async (cursor: string | undefined, before: Got | undefined) => {
    busy.current = true;
    try {
      const page = await ask(query(key, { limit: PAGE, cursor }));
      if (current.current !== key) return;
      setGot({ columns: page.columns, rows: [...(before?.rows ?? []), ...asRows(page)], next: page.next, total: page.total });
      setError(undefined);
    } catch (fault) {
      if (current.current === key) setError(fault as Error);
    } finally {
      busy.current = false;
    }
  };
  useEffect(() => {
    current.current = key;
    const timer = setTimeout(() => void load(undefined, undefined), got ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [key, changes]);
  return { got, error, more: () => void (got?.next && !busy.current && load(got.next, got)) };
}
