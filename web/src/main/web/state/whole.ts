// A whole table for a drawing: page after page, up to a bound.
import { useEffect, useState } from "preact/hooks";
import { type Address, type QueryOf, query, type Row, type TablePage, type TableTemplate } from "../api.ts";
import { ask, type Loaded } from "./load.ts";

const LIMIT = 5000;
const MOST_PAGES = 40;

/** A page of a table, each row under its column names. */
export function asRows(page: TablePage): Row[] {
  return page.items.map((item) => Object.fromEntries(page.columns.map((column, at) => [column, item[at] ?? null])));
}

/** All rows of a table; null loads nothing. */
export function useWhole(path: Address<TableTemplate> | null, params: QueryOf<TableTemplate> = {}): Loaded<Row[]> {
  const [state, setState] = useState<Loaded<Row[]> & { key?: string }>({ loading: true });
  const key = path && query(path, params);
  useEffect(() => {
    if (!key) return;
    let wanted = true;
    readAll(path!, params, () => wanted).then(
      (data) => wanted && setState({ key, data, loading: false }),
      (error) => wanted && setState({ key, error, loading: false }),
    );
    return () => void (wanted = false);
  }, [key]);
  if (!key) return { loading: false };
  return state.key === key ? state : { loading: true };
}

async function readAll(path: Address<TableTemplate>, params: QueryOf<TableTemplate>, wanted: () => boolean): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && wanted(); page++) {
    const got: TablePage = await ask(query(path, { ...params, limit: LIMIT, cursor }));
    rows.push(...asRows(got));
    if (!got.next) break;
    cursor = got.next;
  }
  return rows;
}
