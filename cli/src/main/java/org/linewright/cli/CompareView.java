package org.linewright.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.Kpi;
import org.linewright.core.compare.OrderChange;
import org.linewright.core.compare.OrderState;
import org.linewright.core.compare.StartChange;
import org.linewright.core.scenario.Change;
import org.linewright.core.units.Money;

/**
 * Shows worlds side by side: on a screen only what differs, and the most of it first.
 *
 * @param compared the answer
 */
record CompareView(CompareAnswer compared) {
  private static final int WORLDS_BESIDE_THE_BASELINE = 2;
  private static final String WORLD = "world";
  private static final String CHANGE = "_change";
  private static final int ROWS_ON_SCREEN = 9;

  private static final Pattern DATES_ON_SCREEN =
      Pattern.compile("(last_start_by_line|stop_by_contract)\\.");

  /** A row of one world's table. */
  private record Of<T>(String world, T row) {}

  Answer answer() {
    List<Integer> others = IntStream.range(1, compared.worlds().size()).boxed().toList();
    List<Grid<?>> tables =
        List.of(
            figures("Figures", compared.kpis(), others),
            orders("Orders gained, lost and moved", all(Comparison::orders)),
            starts(all(Comparison::startChanges)),
            edits("Edits", all(Comparison::edits)));
    List<String> headlines = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (i > 0) {
        headlines.add("");
      }
      headlines.addAll(new CompareText(compared, i).lines());
    }
    return new Answer(headlines, shown(others), tables, this::json);
  }

  private List<Grid<?>> shown(List<Integer> others) {
    List<Grid<?>> shown = new ArrayList<>();
    for (int first = 0; first < others.size(); first += WORLDS_BESIDE_THE_BASELINE) {
      int end = Math.min(others.size(), first + WORLDS_BESIDE_THE_BASELINE);
      List<Integer> beside = others.subList(first, end);
      shown.add(figures("Figures", figuresOnScreen(), beside));
      List<Kpi> dates =
          compared.dates().stream()
              .filter(kpi -> DATES_ON_SCREEN.matcher(kpi.name()).lookingAt())
              .filter(kpi -> differs(kpi, beside))
              .toList();
      shown.add(datesOnScreen(dates, beside));
    }
    List<Of<OrderChange>> orders = most(Comparison::orders, BY_WEIGHT);
    shown.add(ordersOnScreen(cut("Orders gained, lost and moved", "orders", orders), orders));
    List<Of<Change>> edits = most(Comparison::edits, AS_GIVEN);
    shown.add(edits(cut("Edits", "edits", edits), edits));
    return shown.stream()
        .filter(grid -> !grid.rows().isEmpty())
        .<Grid<?>>map(this::withoutTheOnlyWorld)
        .toList();
  }

  /** A single world need not be named in every row. */
  private <T> Grid<T> withoutTheOnlyWorld(Grid<T> grid) {
    boolean only = compared.comparisons().size() == 1;
    List<Grid.Column<T>> columns =
        grid.columns().stream().filter(column -> !(only && column.name().equals(WORLD))).toList();
    return new Grid<>(grid.name(), grid.title(), columns, grid.rows(), grid.zerosBlank());
  }

  private static boolean differs(Kpi kpi, List<Integer> worlds) {
    return worlds.stream().anyMatch(kpi::differs);
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

  private Grid<Kpi> figures(String title, List<Kpi> kpis, List<Integer> beside) {
    Grid<Kpi> grid =
        Grid.of("figures", title, kpis)
            .column("figure", Kpi::name)
            .column(compared.worlds().get(0), kpi -> kpi.value(0));
    for (int world : beside) {
      String name = compared.worlds().get(world);
      grid =
          grid.column(name, kpi -> kpi.value(world))
              .column(name + CHANGE, kpi -> kpi.difference(world));
    }
    return grid;
  }

  /** As the figures, but a day that never comes is a word, so that its column stays. */
  private Grid<Kpi> datesOnScreen(List<Kpi> dates, List<Integer> beside) {
    List<Grid.Column<Kpi>> columns =
        figures("Dates that differ", dates, beside).columns().stream()
            .map(
                column ->
                    column.name().endsWith(CHANGE)
                        ? column
                        : new Grid.Column<Kpi>(
                            column.name(),
                            kpi -> Objects.requireNonNullElse(column.value().apply(kpi), "none")))
            .toList();
    return new Grid<>("figures", "Dates that differ", columns, dates, false);
  }

  private static final Comparator<Change> AS_GIVEN = Comparator.comparing(change -> 0);

  private static final Comparator<OrderChange> BY_WEIGHT =
      Comparator.comparingInt((OrderChange change) -> -Math.abs(change.vehicles()))
          .thenComparingLong(change -> -Math.abs(days(change)));

  private static long days(OrderChange change) {
    Long days = change.daysLater();
    return days == null ? 0 : days;
  }

  private <T> List<Of<T>> all(Function<Comparison, List<T>> rows) {
    return compared.comparisons().stream()
        .flatMap(one -> rows.apply(one).stream().map(row -> new Of<>(one.world(), row)))
        .toList();
  }

  /** The first rows of each world in an order. */
  private <T> List<Of<T>> most(Function<Comparison, List<T>> rows, Comparator<T> order) {
    int each = Math.max(3, ROWS_ON_SCREEN / compared.comparisons().size());
    return compared.comparisons().stream()
        .flatMap(
            one ->
                rows.apply(one).stream()
                    .sorted(order)
                    .limit(each)
                    .map(row -> new Of<>(one.world(), row)))
        .toList();
  }

  private String cut(String title, String table, List<?> shown) {
    Stream<Integer> sizes =
        compared.comparisons().stream()
            .map(one -> table.equals("edits") ? one.edits().size() : one.orders().size());
    int total = sizes.mapToInt(Integer::intValue).sum();
    return shown.size() == total
        ? title
        : title
            + ": "
            + shown.size()
            + " of "
            + Cells.grouped(total)
            + ", -o csv --show "
            + table
            + " shows all";
  }

  private <T> Grid<Of<T>> byWorld(String name, String title, List<Of<T>> rows) {
    return Grid.of(name, title, rows).column(WORLD, Of::world);
  }

  private Grid<Of<OrderChange>> orders(String title, List<Of<OrderChange>> rows) {
    return byWorld("orders", title, rows)
        .column("change", of -> of.row.kind())
        .column("order", of -> of.row.order())
        .column("variant", of -> of.row.variant())
        .column("vehicles", of -> of.row.vehicles())
        .column("days_later", of -> of.row.daysLater())
        .column("delivered_before", of -> delivered(of.row.before()))
        .column("delivered_after", of -> delivered(of.row.after()))
        .column("late_before", of -> late(of.row.before()))
        .column("late_after", of -> late(of.row.after()))
        .column("last_before", of -> last(of.row.before()))
        .column("last_after", of -> last(of.row.after()));
  }

  private Grid<Of<OrderChange>> ordersOnScreen(String title, List<Of<OrderChange>> rows) {
    return byWorld("orders", title, rows)
        .column("change", of -> of.row.kind())
        .column("order", of -> of.row.order())
        .column("variant", of -> of.row.variant())
        .column("vehicles", of -> of.row.vehicles())
        .column("days_later", of -> of.row.daysLater())
        .column("last_before", of -> last(of.row.before()))
        .column("last_after", of -> last(of.row.after()));
  }

  private static @Nullable Object delivered(@Nullable OrderState state) {
    return state == null ? null : state.delivered();
  }

  private static @Nullable Object late(@Nullable OrderState state) {
    return state == null ? null : state.late();
  }

  private static @Nullable Object last(@Nullable OrderState state) {
    return state == null ? null : state.lastDelivery();
  }

  private Grid<Of<StartChange>> starts(List<Of<StartChange>> rows) {
    return byWorld("starts", "Starts that differ", rows)
        .column("day", of -> of.row.day())
        .column("line", of -> of.row.line())
        .column("variant", of -> of.row.variant())
        .column("before", of -> of.row.before())
        .column("after", of -> of.row.after())
        .column("change", of -> of.row.difference());
  }

  private Grid<Of<Change>> edits(String title, List<Of<Change>> rows) {
    return byWorld("edits", title, rows)
        .column("edit", of -> of.row.kind())
        .column("table", of -> of.row.table())
        .column("key", of -> of.row.key())
        .column("column", of -> of.row.column())
        .column("before", of -> of.row.before())
        .column("after", of -> of.row.after());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("baseline", compared.worlds().get(0));
    json.put("worlds", compared.worlds());
    json.put("different", compared.isDifferent());
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    for (Kpi kpi : compared.kpis()) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (int world = 0; world < kpi.worlds(); world++) {
        values.put(compared.worlds().get(world), kpi.value(world));
      }
      figures.put(kpi.name(), values);
    }
    json.put("figures", figures);
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    for (int i = 0; i < compared.comparisons().size(); i++) {
      changes.put(compared.worlds().get(i + 1), changes(i + 1, compared.comparisons().get(i)));
    }
    json.put("changes", changes);
    for (Grid<?> table : answerTables()) {
      json.put(table.name(), table);
    }
    return json;
  }

  private List<Grid<?>> answerTables() {
    return List.of(
        orders("", all(Comparison::orders)),
        starts(all(Comparison::startChanges)),
        edits("", all(Comparison::edits)));
  }

  private Map<String, @Nullable Object> changes(int world, Comparison comparison) {
    Map<String, @Nullable Object> changes = new LinkedHashMap<>();
    compared.kpis().forEach(kpi -> changes.put(kpi.name(), kpi.difference(world)));
    for (OrderChange.Kind kind : OrderChange.Kind.values()) {
      changes.put("orders_" + kind.code().replace(' ', '_'), comparison.orders(kind).size());
    }
    changes.put("starts_kept", comparison.starts().kept());
    changes.put("starts_moved", comparison.starts().moved());
    changes.put("starts_added", comparison.starts().added());
    changes.put("starts_dropped", comparison.starts().dropped());
    changes.put("edits", comparison.edits().size());
    return changes;
  }
}
