package org.linewright.answers.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.plan.ShelfStock;
import org.linewright.answers.plan.ShelfStock.PartDay;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.DayCars;
import org.linewright.core.sequence.DayWish;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.SequenceEffort;
import org.linewright.core.sequence.SequenceQuestion;
import org.linewright.core.sequence.SequenceWatch;

/**
 * Makes the sheets of a plan's days. Cost: a search of {@link #MOVES} moves for each line and day;
 * the shelf of the whole plan is worked out once.
 */
public final class DaySheets {
  /**
   * Moves of the search for a day's sequence: counted, so that every sheet of a day is the same.
   */
  public static final long MOVES = 20_000;

  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Plant plant;
  private final Plan plan;
  private final DayCars cars;
  private final Map<String, KitCohort> cohorts = new HashMap<>();
  private final Map<String, String> partNames = new HashMap<>();
  private final Map<LocalDate, List<PartDay>> shelf = new HashMap<>();

  /**
   * The days of a plan.
   *
   * @param planned the instance that the plan was made of, after its transfers
   */
  public DaySheets(Instance planned, Plan plan) {
    this.plant = planned.plant();
    this.plan = plan;
    this.cars = new DayCars(plant, plan.jobs());
    plant.kits().forEach(row -> cohorts.putIfAbsent(row.cohort(), row));
    plant.parts().forEach(row -> partNames.put(row.part(), row.name()));
    for (PartDay row : new ShelfStock(planned, plan).days()) {
      shelf.computeIfAbsent(row.day(), first -> new ArrayList<>()).add(row);
    }
  }

  /** Days on which a line has cars, sorted. */
  public List<LocalDate> days(String line) {
    TreeSet<LocalDate> days = new TreeSet<>();
    plan.jobs().stream().filter(job -> job.line().equals(line)).forEach(job -> days.add(job.day()));
    plant.vehicles().stream()
        .filter(row -> row.line().equals(line))
        .filter(row -> !row.day().isBefore(plant.settings().planDate()))
        .forEach(row -> days.add(row.day()));
    return List.copyOf(days);
  }

  /** Lines of the plant, in its order. */
  public List<String> lines() {
    return plant.lines().stream().map(Line::line).toList();
  }

  /**
   * The sheet of some days.
   *
   * @param line one line; null = all
   * @param days the days, sorted
   */
  public DaySheet of(@Nullable String line, List<LocalDate> days) {
    List<SheetCar> sequence = new ArrayList<>();
    List<SheetKits> kits = new ArrayList<>();
    List<SheetPart> parts = new ArrayList<>();
    List<SheetCompletion> completions = new ArrayList<>();
    for (LocalDate day : days) {
      for (String one : line == null ? lines() : List.of(line)) {
        addCars(one, day, sequence);
        addKits(one, day, kits);
      }
      addParts(day, parts);
      addCompletions(day, completions);
    }
    return new DaySheet(sequence, kits, parts, completions);
  }

  private void addCars(String line, LocalDate day, List<SheetCar> sequence) {
    LineDay wanted = cars.day(DayWish.of(line, day));
    if (wanted.cars().isEmpty()) {
      return;
    }
    SequenceEffort effort = new SequenceEffort(PATIENCE, MOVES, 0);
    int slot = 0;
    for (Car car : SequenceQuestion.answer(wanted, effort, SequenceWatch.NONE).order()) {
      sequence.add(
          new SheetCar(
              day,
              line,
              ++slot,
              car.name(),
              car.variant(),
              car.color(),
              car.lot(),
              car.options().stream().sorted().toList()));
    }
  }

  private void addKits(String line, LocalDate day, List<SheetKits> kits) {
    for (Job job : plan.jobs()) {
      if (job.line().equals(line) && job.day().equals(day) && !job.cohort().isEmpty()) {
        Optional<KitCohort> cohort = Optional.ofNullable(cohorts.get(job.cohort()));
        Integer size = cohort.map(KitCohort::lotSize).filter(one -> one > 0).orElse(null);
        kits.add(
            new SheetKits(
                day,
                line,
                job.variant(),
                job.cohort(),
                cohort.map(KitCohort::consignment).orElse(null),
                job.units(),
                size == null ? null : (job.units() + size - 1) / size,
                size,
                job.complete(),
                cohort.map(KitCohort::missing).orElse(List.of())));
      }
    }
  }

  private void addParts(LocalDate day, List<SheetPart> parts) {
    List<SheetPart> ofDay = new ArrayList<>();
    for (PartDay row : shelf.getOrDefault(day, List.of())) {
      if (row.used() > 0) {
        // what lies there when the plan begins counts as come on its first day
        boolean isFirst = day.equals(plant.settings().planDate());
        long all = row.stock() + row.used();
        long there = isFirst ? Math.min(all, onHand(row.part())) : all - row.arrivals();
        ofDay.add(
            new SheetPart(
                day,
                row.part(),
                partNames.getOrDefault(row.part(), ""),
                there,
                all - there,
                row.used(),
                row.stock(),
                Math.max(0, row.used() - there)));
      }
    }
    ofDay.sort(
        Comparator.comparingLong((SheetPart row) -> -row.mustCome())
            .thenComparing(SheetPart::left)
            .thenComparing(SheetPart::part));
    parts.addAll(ofDay);
  }

  private long onHand(String part) {
    LocalDate first = plant.settings().planDate();
    return plant.stock().stream()
        .filter(row -> row.part().equals(part) && row.status() == StockStatus.ON_HAND)
        .filter(row -> row.available() == null || !row.available().isAfter(first))
        .mapToLong(Stock::quantity)
        .sum();
  }

  private void addCompletions(LocalDate day, List<SheetCompletion> completions) {
    for (Completion row : plan.completions()) {
      if (row.day().equals(day)) {
        completions.add(
            new SheetCompletion(
                day, row.variant(), row.cohort(), row.units(), fitted(row.cohort())));
      }
    }
  }

  private List<String> fitted(String cohort) {
    Set<String> parts = new HashSet<>();
    plant.kits().stream()
        .filter(row -> row.cohort().equals(cohort))
        .forEach(row -> parts.addAll(row.missing()));
    return parts.stream().sorted().toList();
  }
}
