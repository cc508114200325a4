package org.linewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as aligned text: numbers to the right, headings with blanks for underscores, the widest
 * text columns cut until a row fits the screen, and in the end the row itself.
 *
 * @param width characters of a row; {@code Integer.MAX_VALUE} = as wide as needed
 * @param most rows shown; {@code Integer.MAX_VALUE} = all
 * @param colored headings are set in bold
 */
record TextTable(int width, int most, boolean colored) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  /** The title, the header and the rows. */
  String print(Grid<?> grid) {
    StringBuilder text = new StringBuilder(bold(grid.title())).append('\n');
    if (grid.rows().isEmpty()) {
      return text.append("  (none)\n").toString();
    }
    int shown = grid.rows().size() <= most ? grid.rows().size() : most;
    List<String[]> lines = new ArrayList<>();
    lines.add(
        grid.columnNames().stream().map(name -> name.replace('_', ' ')).toArray(String[]::new));
    boolean[] right = new boolean[grid.columns().size()];
    for (int row = 0; row < shown; row++) {
      lines.add(line(grid.cells(row), right, grid.zerosBlank()));
    }
    int[] widths = widths(lines);
    shrink(widths, right);
    for (String[] line : lines) {
      append(text, line, widths, right);
    }
    if (shown < grid.rows().size()) {
      text.append("… ")
          .append(Cells.grouped(grid.rows().size() - shown))
          .append(" more rows: -o csv --show ")
          .append(grid.name())
          .append(" shows all\n");
    }
    return text.toString();
  }

  private String bold(String title) {
    return colored ? "\u001b[1m" + title + "\u001b[0m" : title;
  }

  private static String[] line(List<@Nullable Object> cells, boolean[] right, boolean zerosBlank) {
    String[] line = new String[cells.size()];
    for (int i = 0; i < line.length; i++) {
      Object cell = cells.get(i);
      right[i] |= Cells.isNumber(cell);
      boolean blank = zerosBlank && cell instanceof Number number && number.doubleValue() == 0;
      line[i] = blank ? "" : oneLine(Cells.grouped(cell));
    }
    return line;
  }

  /** Control characters would tear the table or talk to the terminal. */
  private static String oneLine(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i))) {
        return cell.replaceAll("\\p{Cntrl}", " ");
      }
    }
    return cell;
  }

  private static int[] widths(List<String[]> lines) {
    int[] widths = new int[lines.get(0).length];
    for (String[] line : lines) {
      for (int i = 0; i < line.length; i++) {
        widths[i] = Math.max(widths[i], line[i].length());
      }
    }
    return widths;
  }

  /** Takes from the widest text column, a character at a time, until the row fits. */
  private void shrink(int[] widths, boolean[] right) {
    int total = GAP.length() * (widths.length - 1);
    for (int columnWidth : widths) {
      total += columnWidth;
    }
    while (total > width) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (!right[i] && widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private void append(StringBuilder text, String[] line, int[] widths, boolean[] right) {
    int start = text.length();
    for (int i = 0; i < line.length; i++) {
      String cell = line[i];
      if (cell.length() > widths[i]) {
        cell = cell.substring(0, widths[i] - 1) + "…";
      }
      String padding = " ".repeat(widths[i] - cell.length());
      text.append(i == 0 ? "" : GAP)
          .append(right[i] ? padding : "")
          .append(cell)
          .append(right[i] ? "" : padding);
    }
    int end = text.length();
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end - start > width) {
      text.setLength(start + width - 1);
      text.append('…');
    }
    text.append('\n');
  }
}
