// CSV files as records that know their lines, so that one row can be mended and all others stay byte for byte.

/** A record: where it begins and ends in the text, on which line, and its cells. */
export interface CsvRecord {
  line: number;
  from: number;
  to: number;
  cells: string[];
}

/** The records of a text after RFC 4180: quotes double inside quotes, line breaks may be quoted. */
export function records(text: string): CsvRecord[] {
  const found: CsvRecord[] = [];
  const lexer = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  let line = 1;
  let record: CsvRecord = { line, from: text.startsWith("\uFEFF") ? 1 : 0, to: 0, cells: [] };
  lexer.lastIndex = record.from;
  for (let field = lexer.exec(text); field; field = lexer.exec(text)) {
    const [whole, raw, end] = field as unknown as [string, string, string];
    record.cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    line += whole.split("\n").length - 1;
    if (end === ",") continue;
    record.to = lexer.lastIndex - end.length;
    if (record.to > record.from) found.push(record);
    if (end === "") break;
    record = { line, from: lexer.lastIndex, to: 0, cells: [] };
  }
  return found;
}

/** The text with other cells in one record. */
export function mended(text: string, record: CsvRecord, cells: string[]): string {
  return text.slice(0, record.from) + cells.map(quoted).join(",") + text.slice(record.to);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
