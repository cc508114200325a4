package org.linewright.answers.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.compare.CompareTables.Of;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.Kpi;
import org.linewright.core.compare.OrderChange;
import org.linewright.core.scenario.Change;
import org.linewright.core.units.Money;

/**
 * Shows worlds side by side: on a screen only what differs, and the most of it first.
 *
 * @param compared the answer
 * @param tables its tables
 */
public record CompareView(CompareAnswer compared, CompareTables tables) {
  private static final int WORLDS_BESIDE_THE_BASELINE = 2;
  private static final int ROWS_ON_SCREEN = 9;
  private static final int FEWEST_ROWS_OF_A_WORLD = 3;
  private static final Pattern DATES_ON_SCREEN =
      Pattern.compile("(last_start_by_line|stop_by_contract)\\.");
  private static final Comparator<Change> AS_GIVEN = Comparator.comparing(change -> 0);
  private static final Comparator<OrderChange> BY_WEIGHT =
      Comparator.comparingInt((OrderChange change) -> -Math.abs(change.vehicles()))
          .thenComparingLong(change -> -Math.abs(days(change)));

  public CompareView(CompareAnswer compared) {
    this(compared, new CompareTables(compared));
  }

  private static long days(OrderChange change) {
    Long days = change.daysLater();
    return days == null ? 0 : days;
  }

  public Answer answer() {
    List<Integer> others = IntStream.range(1, compared.worlds().size()).boxed().toList();
    List<Grid<?>> rows =
        List.of(
            tables.orders(), tables.starts(), tables.edits("Edits", tables.all(Comparison::edits)));
    List<Grid<?>> all = new ArrayList<>(rows);
    all.add(0, tables.figures("Figures", compared.kpis(), others));
    return new Answer(
        headlines(), shown(others), all, () -> new CompareJson(compared, rows).tree());
  }

  private List<String> headlines() {
    List<String> headlines = new ArrayList<>();
    for (int i = 0; i < compared.comparisons().size(); i++) {
      if (i > 0) {
        headlines.add("");
      }
      headlines.addAll(new CompareText(compared, i).lines());
    }
    return headlines;
  }

  private List<Grid<?>> shown(List<Integer> others) {
    List<Grid<?>> shown = new ArrayList<>();
    for (int first = 0; first < others.size(); first += WORLDS_BESIDE_THE_BASELINE) {
      int end = Math.min(others.size(), first + WORLDS_BESIDE_THE_BASELINE);
      List<Integer> beside = others.subList(first, end);
      shown.add(tables.figures("Figures", figuresOnScreen(), beside));
      shown.add(datesOnScreen(beside));
    }
    shown.add(most(Comparison::orders, BY_WEIGHT, this::ordersOnScreen));
    shown.add(most(Comparison::edits, AS_GIVEN, this::editsOnScreen));
    return shown.stream()
        .filter(grid -> !grid.rows().isEmpty())
        .<Grid<?>>map(this::withoutTheOnlyWorld)
        .toList();
  }

  private Grid<?> ordersOnScreen(String cut, List<Of<OrderChange>> rows) {
    return tables.ordersInShort(
        "Orders gained, lost and moved" + cut + ending(cut, "orders"), rows);
  }

  private Grid<?> editsOnScreen(String cut, List<Of<Change>> rows) {
    return tables.edits("Edits" + cut + ending(cut, "edits"), rows);
  }

  private static String ending(String cut, String table) {
    return cut.isEmpty() ? "" : ", -o csv --show " + table + " shows all";
  }

  /** Makes a table of the first rows of each world in an order; says how many of all they are. */
  private <T> Grid<?> most(
      Function<Comparison, List<T>> rows,
      Comparator<T> order,
      BiFunction<String, List<Of<T>>, Grid<?>> table) {
    int each = Math.max(FEWEST_ROWS_OF_A_WORLD, ROWS_ON_SCREEN / compared.comparisons().size());
    List<Of<T>> first =
        tables.all(one -> rows.apply(one).stream().sorted(order).limit(each).toList());
    int all = tables.all(rows).size();
    String cut = first.size() == all ? "" : ": " + first.size() + " of " + Cells.grouped(all);
    return table.apply(cut, first);
  }

  /** A single world need not be named in every row. */
  private <T> Grid<T> withoutTheOnlyWorld(Grid<T> grid) {
    boolean only = compared.comparisons().size() == 1;
    List<Grid.Column<T>> columns =
        grid.columns().stream()
            .filter(column -> !(only && column.name().equals(CompareTables.WORLD)))
            .toList();
    return new Grid<>(grid.name(), grid.title(), columns, grid.rows(), grid.zerosBlank());
  }

  /** The objective with its terms, then the rest; without what is nothing everywhere. */
  private List<Kpi> figuresOnScreen() {
    List<Kpi> figures = new ArrayList<>(compared.figures());
    figures.addAll(1, compared.terms());
    Predicate<Kpi> isNothing =
        kpi ->
            IntStream.range(0, kpi.worlds()).mapToObj(kpi::value).allMatch(CompareView::isNothing);
    return figures.stream().filter(isNothing.negate()).toList();
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null
        || value.equals(Money.ZERO)
        || (value instanceof Number number && number.doubleValue() == 0);
  }

  /** Days that differ. One that never comes is a word, so that its column stays. */
  private Grid<Kpi> datesOnScreen(List<Integer> beside) {
    List<Kpi> dates =
        compared.dates().stream()
            .filter(kpi -> DATES_ON_SCREEN.matcher(kpi.name()).lookingAt())
            .filter(kpi -> beside.stream().anyMatch(kpi::differs))
            .toList();
    Grid<Kpi> grid = tables.figures("Dates that differ", dates, beside);
    List<Grid.Column<Kpi>> columns = grid.columns().stream().map(CompareView::orNone).toList();
    return new Grid<>(grid.name(), grid.title(), columns, dates, false);
  }

  private static Grid.Column<Kpi> orNone(Grid.Column<Kpi> column) {
    return column.name().endsWith(CompareTables.CHANGE)
        ? column
        : new Grid.Column<>(
            column.name(), kpi -> Objects.requireNonNullElse(column.value().apply(kpi), "none"));
  }
}
