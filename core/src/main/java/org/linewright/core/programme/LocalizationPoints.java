package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Localization;
import org.linewright.core.plant.product.Variant;

/**
 * Points under the localization rules: those of the variant, and those of table localization from
 * their day on.
 */
public final class LocalizationPoints {
  private final Map<String, Variant> variants = new HashMap<>();
  private final Map<String, List<Localization>> more = new HashMap<>();

  /** The points of a plant's variants. */
  public LocalizationPoints(Plant plant) {
    plant.variants().forEach(row -> variants.put(row.variant(), row));
    plant
        .localization()
        .forEach(row -> more.computeIfAbsent(row.variant(), first -> new ArrayList<>()).add(row));
  }

  /** Points of a vehicle that is started on a day. */
  public double of(String variant, LocalDate day) {
    Variant row = variants.get(variant);
    Double own = row == null ? null : row.localizationPoints();
    double points = own == null ? 0 : own;
    for (Localization each : more.getOrDefault(variant, List.of())) {
      LocalDate from = each.from();
      points += from == null || !from.isAfter(day) ? each.points() : 0;
    }
    return points;
  }

  /**
   * Points of all vehicles started; a vehicle of a second stage counts once, as what it becomes.
   */
  public double of(List<Job> jobs) {
    double sum = 0;
    for (Job job : jobs) {
      Variant row = variants.get(job.variant());
      String base = row == null ? null : row.baseVariant();
      double points = of(job.variant(), job.day());
      sum += job.units() * (base == null ? points : points - of(base, job.day()));
    }
    return sum;
  }
}
