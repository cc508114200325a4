package org.linewright.answers.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and tables as one HTML page, to be read, printed and sent: it needs no other file and
 * no network. On paper each table has its heading on every sheet, and no row is cut. What comes
 * from a plant is text, never markup.
 */
public final class HtmlPage {
  private static final int LONGEST_TITLE = 100;
  private static final String STYLE =
      """
      body { font: 14px/1.4 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #111; }
      p { max-width: 50em; margin: 0 0 .4em; white-space: pre-wrap; }
      table { border-collapse: collapse; margin: 1.6em 0; font-variant-numeric: tabular-nums; }
      caption { text-align: left; font-weight: 600; padding: 0 0 .4em; }
      th, td { text-align: left; vertical-align: top; padding: .2em .7em; border-bottom: 1px solid #ccc; }
      th { border-bottom: 2px solid #444; }
      .n { text-align: right; white-space: nowrap; }
      .scroll { overflow-x: auto; }
      @page { margin: 12mm; }
      @media print {
        body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
        .scroll { overflow: visible; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
      }
      """;

  private HtmlPage() {}

  /** The page; a table without rows is left out. */
  public static String print(List<String> sentences, List<Grid<?>> tables) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escaped(title(sentences, tables)))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n");
    for (String sentence : sentences) {
      page.append("<p>").append(escaped(sentence)).append("</p>\n");
    }
    for (Grid<?> table : tables) {
      if (!table.rows().isEmpty()) {
        append(page, table);
      }
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String title(List<String> sentences, List<Grid<?>> tables) {
    String first =
        sentences.isEmpty() ? tables.isEmpty() ? "" : tables.get(0).title() : sentences.get(0);
    return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…";
  }

  private static void append(StringBuilder page, Grid<?> table) {
    page.append("<div class=\"scroll\"><table>\n<caption>")
        .append(escaped(table.title()))
        .append("</caption>\n<thead><tr>");
    List<@Nullable Object> sample = table.cells(0);
    List<String> names = table.columnNames();
    for (int column = 0; column < names.size(); column++) {
      page.append("<th scope=\"col\"")
          .append(Cells.isNumber(sample.get(column)) ? " class=\"n\">" : ">")
          .append(escaped(names.get(column).replace('_', ' ')))
          .append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < table.rows().size(); row++) {
      page.append("<tr>");
      for (Object cell : table.cells(row)) {
        page.append(Cells.isNumber(cell) ? "<td class=\"n\">" : "<td>")
            .append(escaped(Cells.grouped(cell)))
            .append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
