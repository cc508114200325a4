package org.linewright.core.sequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.ColorLimit;
import org.linewright.core.plant.line.Vehicle;
import org.linewright.core.plant.product.OptionRow;
import org.linewright.core.sequence.internal.day.OptionShare;
import org.linewright.core.sequence.internal.day.PlannedCars;

/**
 * The cars that a line builds on a day, and the rules for their sequence: vehicles of table
 * vehicles where the day has some, else those of the plan's jobs with the options and color shares
 * of their variants. Kits of variants built SKD or CKD stay together by lots.
 */
public final class DayCars {

  private final Plant plant;
  private final List<Job> jobs;
  private final Map<String, List<OptionRow>> options = new HashMap<>();

  /**
   * The days of a plan.
   *
   * @param jobs what the plan starts
   */
  public DayCars(Plant plant, List<Job> jobs) {
    this.plant = plant;
    this.jobs = List.copyOf(jobs);
    plant
        .options()
        .forEach(row -> options.computeIfAbsent(row.variant(), v -> new ArrayList<>()).add(row));
  }

  /**
   * Does table vehicles name a line's cars, so that no plan is needed to know them?
   *
   * @param day the day asked for; empty = any
   */
  public static boolean isKnown(Plant plant, String line, Optional<LocalDate> day) {
    return plant.vehicles().stream()
        .anyMatch(row -> row.line().equals(line) && day.map(row.day()::equals).orElse(true));
  }

  /** The first day with cars on a line. */
  public Optional<LocalDate> firstDay(String line) {
    LocalDate from = plant.settings().planDate();
    List<LocalDate> days = new ArrayList<>();
    jobs.stream().filter(job -> job.line().equals(line)).forEach(job -> days.add(job.day()));
    plant.vehicles().stream()
        .filter(row -> row.line().equals(line) && !row.day().isBefore(from))
        .forEach(row -> days.add(row.day()));
    return days.stream().min(Comparator.naturalOrder());
  }

  /** A line's day, ready to be put in sequence. */
  public LineDay day(DayWish wish) {
    List<Car> cars = new ArrayList<>(wish.given().isEmpty() ? carsOf(wish) : wish.given());
    cars.removeIf(car -> wish.blocked().contains(car.name()));
    List<RatioRule> rules = new DayRules(plant).rules(wish.line());
    Map<String, Integer> limits = new HashMap<>();
    for (ColorLimit limit : plant.colors()) {
      if (limit.line().equals(wish.line())) {
        limits.put(limit.color(), limit.batchLimit());
      }
    }
    List<Goal> goals = wish.goals().isEmpty() ? List.of(Goal.values()) : wish.goals();
    return new LineDay(
        before(wish),
        cars,
        Math.min(wish.frozen(), cars.size()),
        rules,
        limits,
        goals,
        new DayRules(plant).work(),
        new DayRules(plant).parts(wish.day()),
        WindowCount.CARS_TOO_MANY);
  }

  private List<Car> carsOf(DayWish wish) {
    List<Car> known = vehicles(wish.line(), wish.day());
    return known.isEmpty() ? planned(wish) : known;
  }

  private List<Car> vehicles(String line, LocalDate day) {
    return plant.vehicles().stream()
        .filter(row -> row.line().equals(line) && row.day().equals(day))
        .sorted(
            Comparator.comparingInt(
                row -> Optional.ofNullable(row.slot()).orElse(Integer.MAX_VALUE)))
        .map(this::car)
        .toList();
  }

  private Car car(Vehicle row) {
    Set<String> own = new HashSet<>(row.options());
    for (OptionRow option : options.getOrDefault(row.variant(), List.of())) {
      if (OptionShare.vehicles(option.value(), 2) == 2) {
        own.add(option.option()); // every vehicle of the variant has it
      }
    }
    own.remove(OptionShare.COLOR);
    return new Car(
        row.vehicle(),
        row.variant(),
        Optional.ofNullable(row.lot()).orElse(""),
        Optional.ofNullable(row.color()).orElse(""),
        own);
  }

  private List<Car> before(DayWish wish) {
    Optional<LocalDate> last =
        plant.vehicles().stream()
            .filter(row -> row.line().equals(wish.line()) && row.slot() != null)
            .map(Vehicle::day)
            .filter(day -> day.isBefore(wish.day()))
            .max(Comparator.naturalOrder());
    return last.map(day -> vehicles(wish.line(), day)).orElse(List.of());
  }

  private List<Car> planned(DayWish wish) {
    PlannedCars cars = new PlannedCars(plant, options);
    for (Job job : jobs) {
      if (job.line().equals(wish.line()) && job.day().equals(wish.day())) {
        cars.add(job);
      }
    }
    return cars.all();
  }
}
