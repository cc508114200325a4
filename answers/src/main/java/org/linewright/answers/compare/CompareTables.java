package org.linewright.answers.compare;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.Kpi;
import org.linewright.core.compare.OrderChange;
import org.linewright.core.compare.OrderState;
import org.linewright.core.compare.StartChange;
import org.linewright.core.scenario.Change;

/**
 * The tables of worlds side by side.
 *
 * @param compared the answer
 */
public record CompareTables(CompareAnswer compared) {
  /** The column that names the world of a row. */
  public static final String WORLD = "world";

  /** What the name of a column of differences ends with. */
  public static final String CHANGE = "_change";

  /** A row of one world's table. */
  public record Of<T>(String world, T row) {}

  /** The rows of every world that is compared with the baseline. */
  <T> List<Of<T>> all(Function<Comparison, List<T>> rows) {
    return compared.comparisons().stream()
        .flatMap(one -> rows.apply(one).stream().map(row -> new Of<>(one.world(), row)))
        .toList();
  }

  /**
   * Figures of the baseline and of some worlds.
   *
   * @param beside numbers of the worlds, from 1
   */
  public Grid<Kpi> figures(String title, List<Kpi> kpis, List<Integer> beside) {
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

  private static <T> Grid<Of<T>> byWorld(String name, String title, List<Of<T>> rows) {
    return Grid.of(name, title, rows).column(WORLD, Of::world);
  }

  public Grid<Of<OrderChange>> orders() {
    return ordersInShort("Orders gained, lost and moved", all(Comparison::orders))
        .column("delivered_before", of -> delivered(of.row.before()))
        .column("delivered_after", of -> delivered(of.row.after()))
        .column("late_before", of -> late(of.row.before()))
        .column("late_after", of -> late(of.row.after()));
  }

  /** Orders in as many columns as a screen has room for. */
  public Grid<Of<OrderChange>> ordersInShort(String title, List<Of<OrderChange>> rows) {
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

  public Grid<Of<StartChange>> starts() {
    return byWorld("starts", "Starts that differ", all(Comparison::startChanges))
        .column("day", of -> of.row.day())
        .column("line", of -> of.row.line())
        .column("variant", of -> of.row.variant())
        .column("before", of -> of.row.before())
        .column("after", of -> of.row.after())
        .column("change", of -> of.row.difference());
  }

  public Grid<Of<Change>> edits(String title, List<Of<Change>> rows) {
    return byWorld("edits", title, rows)
        .column("edit", of -> of.row.kind())
        .column("table", of -> of.row.table())
        .column("key", of -> of.row.key())
        .column("column", of -> of.row.column())
        .column("before", of -> of.row.before())
        .column("after", of -> of.row.after());
  }
}
