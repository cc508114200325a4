package org.linewright.files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/**
 * A table of a report.
 *
 * @param caption what it shows
 * @param rows all rows, those that matter most first
 * @param columns columns from left to right; the first one names the row
 * @param most rows shown; the others are told with a command that shows them
 * @param command shows all rows
 */
record ReportTable<T>(
    String caption, List<T> rows, List<Column<T>> columns, int most, String command) {

  /** Heading and text of a cell; {@code look} is its class in the style sheet. */
  record Column<T>(String heading, String look, Function<T, String> text) {}

  ReportTable {
    columns = List.copyOf(columns);
  }

  static <T> ReportTable<T> of(String caption, List<T> rows) {
    return new ReportTable<>(caption, rows, List.of(), Integer.MAX_VALUE, "");
  }

  /** The same table with one more column of texts. */
  ReportTable<T> text(String heading, Function<T, String> text) {
    return with(new Column<>(heading, "text", text));
  }

  /** The same table with one more column of long texts. */
  ReportTable<T> prose(String heading, Function<T, String> text) {
    return with(new Column<>(heading, "prose", text));
  }

  /** The same table with one more column of figures or days. */
  ReportTable<T> figure(String heading, Function<T, String> text) {
    return with(new Column<>(heading, "figure", text));
  }

  private ReportTable<T> with(Column<T> column) {
    List<Column<T>> more = new ArrayList<>(columns);
    more.add(column);
    return new ReportTable<>(caption, rows, more, most, command);
  }

  /** The same table with so many rows at most. */
  ReportTable<T> cut(int rowsShown, String commandForAll) {
    return new ReportTable<>(caption, rows, columns, rowsShown, commandForAll);
  }

  void write(Html html) {
    html.open("div", "class", "wide", "role", "region", "aria-label", caption, "tabindex", "0");
    html.open("table").leaf("caption", caption).open("thead").open("tr");
    columns.forEach(
        column -> html.leaf("th", column.heading, "scope", "col", "class", column.look));
    html.close().close().open("tbody");
    rows.subList(0, Math.min(most, rows.size())).forEach(row -> writeRow(html, row));
    html.close().close().close();
    if (rows.size() > most) {
      html.open("p", "class", "more").text("… and " + Words.count(rows.size() - most) + " more: ");
      html.leaf("code", command).close();
    }
  }

  private void writeRow(Html html, T row) {
    Column<T> name = columns.get(0);
    html.open("tr").leaf("th", name.text.apply(row), "scope", "row", "class", name.look);
    columns.stream()
        .skip(1)
        .forEach(column -> html.leaf("td", column.text.apply(row), "class", column.look));
    html.close();
  }
}
