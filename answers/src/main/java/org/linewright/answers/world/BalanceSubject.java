package org.linewright.answers.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Station;
import org.linewright.core.plant.line.Task;
import org.linewright.core.table.Coded;

/**
 * Which variants of a line are balanced, and for which takt when none is given: a shift of 8 hours
 * times the line's nominal shifts over the highest rate of the variants.
 *
 * @param world the plant
 * @param lineName the line; must be known
 * @param variant one variant; null = all of the line that have tasks
 * @param mix what holds with several variants
 */
public record BalanceSubject(World world, String lineName, @Nullable String variant, Mix mix) {
  private static final double SECONDS_PER_SHIFT = 8 * 3600.0;

  /** For what the takt holds where there are several variants. */
  public enum Mix implements Coded {
    /** For each of them. */
    WORST,
    /** For the mean of what the plan builds. */
    PLAN;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The line.
   *
   * @throws Refusal when there is none
   */
  public Line line() {
    List<String> names = plant().lines().stream().map(Line::line).toList();
    String known = Refusal.known("line", lineName, names);
    return plant().lines().stream()
        .filter(row -> row.line().equals(known))
        .findFirst()
        .orElseThrow();
  }

  private Plant plant() {
    return world.plant();
  }

  /** True when the takt holds for the mean of the variants. */
  public boolean isWeighted() {
    return mix == Mix.PLAN;
  }

  /**
   * The variants, and how many of each are built (any unit).
   *
   * @throws Refusal when the line builds none of the variants that have tasks
   */
  public Map<String, Double> shares() {
    List<String> variants = plant().tasks().stream().map(Task::variant).distinct().toList();
    if (variant != null) {
      return Map.of(Refusal.known("variant with tasks", variant, variants), 1.0);
    }
    List<String> here = listVariants(plant(), lineName);
    if (here.isEmpty()) {
      throw new Refusal(
          "no variant of line " + lineName + " has rows in tasks.csv\nMaybe add them.");
    }
    return isWeighted() ? planned(here) : equal(here);
  }

  /** The variants of a line that have tasks. */
  public static List<String> listVariants(Plant plant, String line) {
    return plant.tasks().stream()
        .map(Task::variant)
        .distinct()
        .filter(
            variant ->
                plant.lineRates().stream()
                    .anyMatch(row -> row.line().equals(line) && isOf(row, variant)))
        .toList();
  }

  private static boolean isOf(LineRate row, String variant) {
    return row.variant().equals(variant) || row.variant().equals("*");
  }

  private static Map<String, Double> equal(List<String> variants) {
    Map<String, Double> shares = new LinkedHashMap<>();
    variants.forEach(variant -> shares.put(variant, 1.0));
    return shares;
  }

  private Map<String, Double> planned(List<String> variants) {
    Map<String, Double> units = new LinkedHashMap<>();
    for (Job job : world.asked(Mode.BEST).plan().jobs()) {
      if (job.line().equals(lineName) && variants.contains(job.variant())) {
        units.merge(job.variant(), (double) job.units(), Double::sum);
      }
    }
    if (units.isEmpty()) {
      throw new Refusal(
          "the plan builds none of "
              + String.join(", ", variants)
              + " on "
              + lineName
              + "\nMaybe --mix worst.");
    }
    return units;
  }

  /**
   * The takt at full pace, seconds.
   *
   * @throws Refusal when the line has no rate for the variants
   */
  public double takt(Map<String, Double> shares) {
    double rate = rate(shares);
    if (rate <= 0) {
      throw new Refusal("line " + lineName + " has no rate for these variants\nMaybe --takt 200.");
    }
    return SECONDS_PER_SHIFT * line().nominalShifts() / rate;
  }

  /** Where that takt comes from, for a sentence. */
  public String taktFrom(Map<String, Double> shares) {
    double shifts = line().nominalShifts();
    return " ("
        + Cells.plain(shifts)
        + (shifts == 1 ? " shift" : " shifts")
        + " of 8 hours, "
        + Cells.plain(rate(shares))
        + " a day)";
  }

  private double rate(Map<String, Double> shares) {
    return plant().lineRates().stream()
        .filter(row -> row.line().equals(lineName))
        .filter(row -> shares.keySet().stream().anyMatch(one -> isOf(row, one)))
        .mapToDouble(LineRate::unitsPerDay)
        .max()
        .orElse(0);
  }

  /** The tasks of the plant by name. */
  public List<String> tasks() {
    return plant().tasks().stream().map(Task::task).distinct().toList();
  }

  /** The stations of the line by name. */
  public List<String> stations() {
    return plant().stations().stream()
        .filter(row -> row.line().equals(lineName))
        .map(Station::station)
        .toList();
  }
}
