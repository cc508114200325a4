package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.supply.StockCount;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/**
 * Moves the plan date of a plant. A day is closed in this sequence: what came, what was completed
 * on the yard, what was built, what was counted; then nothing may be short, and what was expected
 * and has not come is expected on the next day. Same input, same output; cost: O(days × (stock +
 * arrivals + kits) + rows of the day × parts per vehicle).
 */
public final class Roller {
  private final DayBooks books;
  private final RollRequest request;
  private final Receipts receipts;
  private final DayWork work;
  private final DayOutputs outputs;
  private final BookedRows<Built> built;
  private final BookedRows<Completed> completed;
  private final Table<StockCount> counts;
  private final boolean[] isCounted;
  private int completedUnits;

  private Roller(Plant plant, RollRequest request) {
    this.books = DayBooks.of(plant);
    this.request = request;
    this.receipts = new Receipts(books, request.asAnnounced());
    this.work = new DayWork(books, request.planned());
    this.outputs = new DayOutputs(request.planned(), new MissedCause(books, receipts));
    this.built = new BookedRows<>(plant.table(PlantTables.BUILT), RolledRows::key);
    this.completed = new BookedRows<>(plant.table(PlantTables.COMPLETED), RolledRows::key);
    this.counts = plant.table(PlantTables.STOCK_COUNTS);
    this.isCounted = new boolean[counts.rows().size()];
  }

  /**
   * Closes the days before a new plan date.
   *
   * @param plant a checked plant; stays as it is
   * @param request its day lies behind the plan date and within the horizon
   */
  public static Rolled roll(Plant plant, RollRequest request) {
    LocalDate from = plant.settings().planDate();
    if (!request.to().isAfter(from) || request.to().isAfter(plant.settings().horizonEnd())) {
      throw new IllegalArgumentException(
          "to = " + request.to() + "\nMaybe ask for a day after " + from + " within the horizon.");
    }
    return new Roller(plant, request).roll(from);
  }

  private Rolled roll(LocalDate from) {
    Map<LocalDate, List<Integer>> workByDay = open(built.table(), Built::day, Built::booked, from);
    Map<LocalDate, List<Integer>> completedByDay =
        open(completed.table(), Completed::day, Completed::booked, from);
    Map<LocalDate, List<Integer>> counted = open(counts, StockCount::day, StockCount::booked, from);
    receipts.tellForgotten();
    for (LocalDate day = from; day.isBefore(request.to()); day = day.plusDays(1)) {
      receipts.come(day);
      for (int index : completedByDay.getOrDefault(day, List.of())) {
        completedUnits += completed.table().rows().get(index).units();
        completed.put(index, work.complete(index));
      }
      List<Built> told = new ArrayList<>();
      for (int index : workByDay.getOrDefault(day, List.of())) {
        told.add(built.table().rows().get(index));
        built.put(index, work.build(index));
      }
      outputs.close(day, told);
      count(counted.getOrDefault(day, List.of()), day);
      tellShort(day, told);
      receipts.wait(day);
      books.shelf().close();
    }
    return rolled();
  }

  /** Rows not booked, by day; one of a closed day is told. */
  private <T extends Record> Map<LocalDate, List<Integer>> open(
      Table<T> table, Function<T, LocalDate> day, Function<T, Boolean> booked, LocalDate from) {
    Map<LocalDate, List<Integer>> open = new TreeMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      T row = table.rows().get(i);
      if (booked.apply(row)) {
        continue;
      }
      if (day.apply(row).isBefore(from)) {
        books
            .log()
            .reject(
                table,
                i,
                "day",
                IssueCode.CLOSED_DAY,
                "lies before plan_date " + from + ": the day is closed",
                "the first open day; or booked yes, if the tables know it already.");
      } else {
        open.computeIfAbsent(day.apply(row), first -> new ArrayList<>()).add(i);
      }
    }
    return open;
  }

  private void count(List<Integer> rows, LocalDate day) {
    for (int index : rows) {
      StockCount row = counts.rows().get(index);
      books.shelf().count(row.part(), row.quantity(), day);
      isCounted[index] = true;
    }
  }

  private void tellShort(LocalDate day, List<Built> told) {
    for (String part : books.shelf().parts()) {
      long missing = books.shelf().missing(part);
      if (missing > 0) {
        String who =
            told.stream().map(Built::variant).distinct().limit(3).reduce("", (a, b) -> a + " " + b);
        books
            .log()
            .add(
                new InputIssue(
                    IssueCode.BELOW_ZERO,
                    InputIssue.Severity.REJECTED,
                    PlantTables.STOCK.fileName(),
                    0,
                    "part",
                    part,
                    "would fall to −%d on %s, when%s were built".formatted(missing, day, who),
                    "Nothing was moved.",
                    "the receipt in receipts.csv, or what was counted in stock_counts.csv."));
        books.shelf().forgive(part);
      }
    }
  }

  private Rolled rolled() {
    Plant before = books.plant();
    Optional<Plant> after = Optional.empty();
    if (!books.log().isRejected()) {
      Plant rolled =
          new RolledRows(before, books).plant(request.to(), built, completed, counts, isCounted);
      PlantCheck.check(rolled).stream().filter(InputIssue::isRejected).forEach(books.log()::add);
      after = books.log().isRejected() ? Optional.empty() : Optional.of(rolled);
    }
    return new Rolled(
        after,
        books.log().list(),
        outputs.rows(),
        books.orders().balances(request.to()),
        books.shelf().balances(),
        books.kits().balances(),
        receipts.late(request.to()),
        Output.of(outputs.rows(), completedUnits));
  }
}
