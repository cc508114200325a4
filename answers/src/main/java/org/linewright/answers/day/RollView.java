package org.linewright.answers.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Grid;
import org.linewright.core.roll.DayOutput;
import org.linewright.core.roll.KitBalance;
import org.linewright.core.roll.LateGoods;
import org.linewright.core.roll.OrderBalance;
import org.linewright.core.roll.Output;
import org.linewright.core.roll.PartBalance;
import org.linewright.core.roll.Rolled;

/**
 * Shows what became of the days that a roll closed.
 *
 * @param from the old plan date
 * @param to the new one
 * @param plan the plan that they are set beside, as people know it; null = none
 */
public record RollView(Rolled rolled, LocalDate from, LocalDate to, @Nullable String plan) {

  /** The answer in sentences and tables. */
  public Answer answer() {
    List<Grid<?>> tables =
        List.of(starts(), orders(), parts(), kits(), Grid.of(LateGoods.class, rolled.late()));
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(plan == null ? starts() : starts().withRows(missed()));
    shown.add(orders().withRows(backlog()));
    shown.add(Grid.of(LateGoods.class, rolled.late()));
    shown.add(counted());
    shown.removeIf(grid -> grid.rows().isEmpty());
    return new Answer(headlines(), shown, tables, this::json);
  }

  private Grid<DayOutput> starts() {
    Grid<DayOutput> grid = Grid.of(DayOutput.class, rolled.starts());
    return plan == null
        ? grid.without("planned").without("missed").without("cause").without("said")
        : grid;
  }

  private List<DayOutput> missed() {
    return rolled.starts().stream().filter(row -> row.missed() > 0).toList();
  }

  private Grid<OrderBalance> orders() {
    return Grid.of(OrderBalance.class, rolled.orders());
  }

  private List<OrderBalance> backlog() {
    return rolled.orders().stream().filter(row -> row.daysOverdue() > 0).toList();
  }

  private Grid<PartBalance> parts() {
    return Grid.of(PartBalance.class, rolled.parts());
  }

  private Grid<PartBalance> counted() {
    return parts().withRows(rolled.parts().stream().filter(row -> row.counted() != 0).toList());
  }

  private Grid<KitBalance> kits() {
    return Grid.of(KitBalance.class, rolled.kits());
  }

  private List<String> headlines() {
    Output output = rolled.output();
    List<String> lines = new ArrayList<>();
    long days = ChronoUnit.DAYS.between(from, to);
    lines.add(
        "%s: %s built%s. The plan date is %s."
            .formatted(
                days == 1
                    ? Days.spelled(from)
                    : Days.spelled(from) + " to " + Days.spelled(to.minusDays(1)),
                vehicles(output.built()),
                output.completed() == 0
                    ? ""
                    : ", " + Cells.grouped(output.completed()) + " completed on the yard",
                Days.spelled(to)));
    if (plan != null) {
      addPlan(output, lines);
    }
    List<OrderBalance> backlog = backlog();
    if (!backlog.isEmpty()) {
      lines.add(
          "Backlog carried: %s of %s past their due day."
              .formatted(
                  vehicles(backlog.stream().mapToInt(OrderBalance::left).sum()),
                  counted(backlog.size(), "order")));
    }
    if (!rolled.late().isEmpty()) {
      lines.add(
          "Not received: "
              + rolled.late().stream()
                  .limit(4)
                  .map(
                      row ->
                          row.name()
                              + " ("
                              + Cells.grouped(row.quantity())
                              + " "
                              + row.what()
                              + ")")
                  .collect(Collectors.joining(", "))
              + (rolled.late().size() > 4 ? " and " + (rolled.late().size() - 4) + " more" : "")
              + ": expected on "
              + Days.spelled(to)
              + " until a receipt or another day is entered.");
    }
    return lines;
  }

  private void addPlan(Output output, List<String> lines) {
    lines.add(
        String.format(
            Locale.ROOT,
            "Of %s planned, %s were built as planned (attainment %.1f %%), %s on another"
                + " line or day, %s not; %.1f %% of the plan moved. By variant the plan was right"
                + " to %.1f %%.",
            vehicles(output.planned()),
            Cells.grouped(output.asPlanned()),
            100 * output.attainment(),
            Cells.grouped(output.moved()),
            Cells.grouped(output.missed()),
            100 - 100 * output.attainment(),
            100 * output.forecastAccuracy()));
    for (DayOutput row : missed().subList(0, Math.min(5, missed().size()))) {
      lines.add(
          "%s, %s: %s of %s missed. %s: %s."
              .formatted(
                  Days.spelled(row.day()),
                  row.line(),
                  vehicles(row.missed()),
                  row.variant(),
                  row.said() ? "Cause as told" : "Cause proposed",
                  row.cause()));
    }
    if (missed().size() > 5) {
      lines.add("The others stand in table starts.");
    }
  }

  private static String vehicles(int number) {
    return counted(number, "vehicle");
  }

  private static String counted(int number, String what) {
    return Cells.grouped(number) + " " + what + (number == 1 ? "" : "s");
  }

  private Map<String, @Nullable Object> json() {
    Output output = rolled.output();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", from);
    json.put("to", to);
    json.put("plan", plan);
    json.put("built", output.built());
    json.put("completed", output.completed());
    json.put("planned", plan == null ? null : output.planned());
    json.put("as_planned", plan == null ? null : output.asPlanned());
    json.put("moved", plan == null ? null : output.moved());
    json.put("missed", plan == null ? null : output.missed());
    json.put("attainment", plan == null ? null : output.attainment());
    json.put("forecast_accuracy", plan == null ? null : output.forecastAccuracy());
    json.put("starts", starts());
    json.put("orders", orders());
    json.put("parts", parts());
    json.put("kits", kits());
    json.put("late", Grid.of(LateGoods.class, rolled.late()));
    return json;
  }
}
