package org.linewright.server.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;

/** Which rows of a table are wanted, in which order. Cost: one pass over the table, and a sort. */
final class RowChoice {
  private static final Pattern CONDITION =
      Pattern.compile("([a-z][a-z0-9_.]*)(==|!=|>=|<=|=)(.*)", Pattern.DOTALL);

  private final TableData table;
  private final List<IntPredicate> conditions = new ArrayList<>();
  private @Nullable Comparator<Integer> order;

  private RowChoice(TableData table) {
    this.table = table;
  }

  /**
   * What a call asks for.
   *
   * @throws Problem when it names a column that is not there
   */
  static RowChoice of(Call call, TableData table) {
    RowChoice choice = new RowChoice(table);
    call.queries("filter").stream().filter(text -> !text.isBlank()).forEach(choice::filter);
    call.query("sort").ifPresent(choice::sort);
    return choice;
  }

  /** The numbers of the rows. */
  int[] rows() {
    IntStream rows = IntStream.range(0, table.size());
    for (IntPredicate condition : conditions) {
      rows = rows.filter(condition);
    }
    return order == null
        ? rows.toArray()
        : rows.boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private void filter(String text) {
    Matcher matcher = CONDITION.matcher(text);
    if (!matcher.matches() || !table.columns().contains(matcher.group(1))) {
      String wanted = text.toLowerCase(Locale.ROOT);
      conditions.add(row -> table.row().apply(row).stream().anyMatch(cell -> has(cell, wanted)));
      return;
    }
    int column = column(matcher.group(1));
    String value = matcher.group(3);
    String lower = value.toLowerCase(Locale.ROOT);
    conditions.add(
        switch (matcher.group(2)) {
          case "==" -> row -> Cells.plain(cell(row, column)).equals(value);
          case "!=" -> row -> !Cells.plain(cell(row, column)).equals(value);
          case ">=" -> row -> CellOrder.compare(cell(row, column), value) >= 0;
          case "<=" ->
              row -> cell(row, column) != null && CellOrder.compare(cell(row, column), value) <= 0;
          default -> row -> has(cell(row, column), lower);
        });
  }

  private static boolean has(@Nullable Object cell, String lower) {
    return cell != null && Cells.plain(cell).toLowerCase(Locale.ROOT).contains(lower);
  }

  private void sort(String text) {
    Comparator<Integer> sorted = null;
    for (String word : text.split(",", -1)) {
      boolean down = word.startsWith("-");
      @Nullable Object[] cells = cells(column(down ? word.substring(1) : word));
      Comparator<Integer> next =
          (a, b) -> {
            Object left = cells[a];
            Object right = cells[b];
            if (left == null || right == null) {
              return Boolean.compare(left == null, right == null);
            }
            return down ? CellOrder.byValue(right, left) : CellOrder.byValue(left, right);
          };
      sorted = sorted == null ? next : sorted.thenComparing(next);
    }
    order = sorted;
  }

  /** The cells of a column, read once and not at each comparison; numbers all of one kind. */
  private @Nullable Object[] cells(int column) {
    @Nullable Object[] cells = new Object[table.size()];
    for (int row = 0; row < cells.length; row++) {
      Object cell = cell(row, column);
      BigDecimal number = CellOrder.number(cell);
      cells[row] = number == null ? cell : number;
    }
    return cells;
  }

  private int column(String name) {
    int index = table.columns().indexOf(name);
    if (index < 0) {
      throw Problem.badRequest(
          "unknown column \"" + name + "\"\nThere are: " + String.join(", ", table.columns()));
    }
    return index;
  }

  private @Nullable Object cell(int row, int column) {
    return table.row().apply(row).get(column);
  }
}
