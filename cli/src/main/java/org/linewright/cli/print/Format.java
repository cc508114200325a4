package org.linewright.cli.print;

import java.util.Locale;

/** How an answer is written. */
public enum Format {
  /** Aligned text with headings. */
  TABLE,
  /** One table, cells separated by tabs. */
  TSV,
  /** One table, RFC 4180. */
  CSV,
  /** The whole answer. */
  JSON,
  /** All tables as sheets of a workbook. */
  XLSX,
  /** Sentences and all tables as one page, to be read and printed. */
  HTML;

  /** The name for {@code -o}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
