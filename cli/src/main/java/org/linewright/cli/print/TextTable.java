package org.linewright.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;

/**
 * A table as aligned text: numbers to the right, empty columns left out. A row that does not fit
 * the screen gets its headings broken, then its widest text columns cut (not the names in the first
 * column), and in the end itself.
 *
 * @param width characters of a row; {@code Integer.MAX_VALUE} = as wide as needed
 * @param most rows shown; {@code Integer.MAX_VALUE} = all
 * @param colored headings are set in bold
 */
public record TextTable(int width, int most, boolean colored) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;
  private static final int NARROWEST_NAME = 20;

  /** The title, the header and the rows. */
  public String print(Grid<?> grid) {
    StringBuilder text = new StringBuilder(bold(grid.title())).append('\n');
    if (grid.rows().isEmpty()) {
      return text.append("  (none)\n").toString();
    }
    int shown = Math.min(grid.rows().size(), most);
    List<TextColumn> columns = columns(grid, shown);
    fit(columns);
    appendHeadings(text, columns);
    for (int row = 0; row < shown; row++) {
      int number = row;
      append(
          text, columns.stream().map(column -> column.padded(column.cells.get(number))).toList());
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

  private static List<TextColumn> columns(Grid<?> grid, int rows) {
    List<TextColumn> columns = new ArrayList<>();
    grid.columnNames().forEach(name -> columns.add(new TextColumn(name)));
    for (int row = 0; row < rows; row++) {
      List<@Nullable Object> cells = grid.cells(row);
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).add(cells.get(i), grid.zerosBlank());
      }
    }
    columns.removeIf(TextColumn::isEmpty);
    columns.forEach(TextColumn::measure);
    return columns;
  }

  private static int total(List<TextColumn> columns) {
    return columns.stream().mapToInt(column -> column.width).sum()
        + GAP.length() * (columns.size() - 1);
  }

  /** Control characters would tear the table or talk to the terminal. */
  static String oneLine(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i))) {
        return cell.replaceAll("\\p{Cntrl}", " ");
      }
    }
    return cell;
  }

  private void fit(List<TextColumn> columns) {
    if (total(columns) > width) {
      columns.forEach(TextColumn::breakHeading);
      columns.forEach(TextColumn::measure);
    }
    for (int excess = total(columns) - width; excess > 0; excess--) {
      TextColumn widest = null;
      for (TextColumn column : columns) {
        int narrowest = column == columns.get(0) ? NARROWEST_NAME : NARROWEST;
        boolean cuttable = !column.right && !column.dated && column.width > narrowest;
        if (cuttable && (widest == null || column.width > widest.width)) {
          widest = column;
        }
      }
      if (widest == null) {
        return;
      }
      widest.width--;
    }
  }

  private void appendHeadings(StringBuilder text, List<TextColumn> columns) {
    int height = 1;
    for (TextColumn column : columns) {
      height = Math.max(height, column.headingLines().size());
    }
    for (int line = 0; line < height; line++) {
      List<String> cells = new ArrayList<>();
      for (TextColumn column : columns) {
        List<String> heading = column.headingLines();
        int place = line - (height - heading.size());
        cells.add(column.padded(place < 0 ? "" : heading.get(place)));
      }
      append(text, cells);
    }
  }

  private void append(StringBuilder text, List<String> cells) {
    String line = String.join(GAP, cells).stripTrailing();
    text.append(line.length() > width ? line.substring(0, width - 1) + "…" : line).append('\n');
  }
}
