package org.linewright.bench.docs;

import java.util.ArrayList;
import java.util.List;

/** A table of Markdown as HTML; columns whose ruler ends with a colon stand at the right. */
record TableHtml(InlineHtml inline, StringBuilder out) {

  /** Writes the table that begins at a line; gives the line behind it. */
  int table(List<String> lines, int at) {
    List<String> rulers = cells(lines.get(at + 1));
    out.append("<div class=\"table\"><table>\n<thead>");
    row("th", cells(lines.get(at)), rulers);
    out.append("</thead>\n<tbody>\n");
    int end = at + 2;
    while (end < lines.size() && lines.get(end).strip().startsWith("|")) {
      row("td", cells(lines.get(end)), rulers);
      end++;
    }
    out.append("</tbody></table></div>\n");
    return end;
  }

  private void row(String tag, List<String> cells, List<String> rulers) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean right = i < rulers.size() && rulers.get(i).endsWith(":");
      out.append("<%s%s>".formatted(tag, right ? " class=\"right\"" : ""));
      out.append(inline.html(cells.get(i))).append("</%s>".formatted(tag));
    }
    out.append("</tr>\n");
  }

  private static List<String> cells(String line) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
