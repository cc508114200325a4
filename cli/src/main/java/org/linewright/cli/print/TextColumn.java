package org.linewright.cli.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;

/** One column: its heading and its cells as text. */
final class TextColumn {
  String[] heading;
  final List<String> cells = new ArrayList<>();
  boolean right;
  boolean dated;
  int width;

  TextColumn(String name) {
    heading = new String[] {name.replace('_', ' ')};
  }

  void breakHeading() {
    heading = heading[0].split(" ", -1);
  }

  void add(@Nullable Object cell, boolean zeroBlank) {
    right |= Cells.isNumber(cell);
    dated |= cell instanceof LocalDate;
    boolean blank = zeroBlank && cell instanceof Number number && number.doubleValue() == 0;
    cells.add(blank ? "" : TextTable.oneLine(Cells.grouped(cell)));
  }

  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }

  void measure() {
    width = 0;
    for (String word : heading) {
      width = Math.max(width, word.length());
    }
    for (String cell : cells) {
      width = Math.max(width, cell.length());
    }
  }

  /** The heading broken into lines no wider than the column. */
  List<String> headingLines() {
    List<String> lines = new ArrayList<>();
    for (String word : heading) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).length() + 1 + word.length() <= width) {
        lines.set(last, lines.get(last) + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  String padded(String cell) {
    String fitting = cell.length() > width ? cell.substring(0, width - 1) + "…" : cell;
    String padding = " ".repeat(width - fitting.length());
    return right ? padding + fitting : fitting + padding;
  }
}
