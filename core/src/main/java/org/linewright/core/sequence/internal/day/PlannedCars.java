package org.linewright.core.sequence.internal.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.OptionRow;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.sequence.Car;

/**
 * Cars for the jobs of a plan, which knows variants and numbers only: options and colors by the
 * shares of the variant, lots as the cohort's kits come.
 */
public final class PlannedCars {
  private final Plant plant;
  private final Map<String, List<OptionRow>> options;
  private final List<Car> cars = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * No cars yet.
   *
   * @param options rows of table options by variant
   */
  public PlannedCars(Plant plant, Map<String, List<OptionRow>> options) {
    this.plant = plant;
    this.options = options;
  }

  public List<Car> all() {
    return cars;
  }

  public void add(Job job) {
    List<OptionRow> rows = options.getOrDefault(job.variant(), List.of());
    List<String> colors =
        rows.stream()
            .filter(row -> row.option().equals(OptionShare.COLOR))
            .findFirst()
            .map(row -> OptionShare.colors(row.value(), job.units()))
            .orElse(List.of());
    int lotSize = lotSize(job);
    for (int i = 0; i < job.units(); i++) {
      int number = numbers.merge(job.variant(), 1, Integer::sum);
      String lot = lotSize == 0 ? "" : job.cohort() + "/" + (i / lotSize + 1);
      cars.add(
          new Car(
              "%s-%03d".formatted(job.variant(), number),
              job.variant(),
              lot,
              i < colors.size() ? colors.get(i) : "",
              options(rows, i, job.units())));
    }
  }

  private static Set<String> options(List<OptionRow> rows, int number, int units) {
    Set<String> own = new HashSet<>();
    for (OptionRow row : rows) {
      boolean isColor = row.option().equals(OptionShare.COLOR);
      int with = OptionShare.vehicles(row.value(), units);
      if (!isColor && OptionShare.has(row.option(), number, with, units)) {
        own.add(row.option());
      }
    }
    return own;
  }

  /** Kits of a lot; 0 when the line takes them one by one. */
  private int lotSize(Job job) {
    boolean isLotMode =
        plant.variants().stream()
            .filter(variant -> variant.variant().equals(job.variant()))
            .map(Variant::mode)
            .anyMatch(mode -> mode == BuildMode.SKD || mode == BuildMode.CKD);
    return plant.kits().stream()
        .filter(cohort -> isLotMode && cohort.cohort().equals(job.cohort()))
        .map(KitCohort::lotSize)
        .map(size -> Optional.ofNullable(size).orElse(0))
        .findFirst()
        .orElse(0);
  }
}
