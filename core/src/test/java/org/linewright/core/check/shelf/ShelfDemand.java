package org.linewright.core.check.shelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;

/**
 * Pieces that vehicles take from the shelf, by part, day and the alternates that may stand in. A
 * vehicle that needs q pieces takes ⌈q × ratio⌉ pieces of an alternate instead.
 */
public final class ShelfDemand {
  private static final double TOLERANCE = 1e-9;

  /**
   * Demand that the same parts can cover.
   *
   * @param part the part of the bill
   * @param alternates pieces of each alternate for one piece of the part
   */
  public record Need(String part, Map<String, Double> alternates) {}

  private record VariantDay(String variant, int day) {}

  private final RawPlant raw;
  private final Map<Need, long[]> pieces = new LinkedHashMap<>();

  public ShelfDemand(RawPlant raw) {
    this.raw = raw;
  }

  /** Pieces by day of every need. */
  public Map<Need, long[]> pieces() {
    return pieces;
  }

  /** Loose parts of vehicles, taken on the day of the start. */
  public void addLooseParts(List<Job> jobs) {
    Map<VariantDay, Long> vehicles = new LinkedHashMap<>();
    for (Job job : jobs) {
      vehicles.merge(
          new VariantDay(job.variant(), raw.day(job.day())), (long) job.units(), Long::sum);
    }
    vehicles.forEach(
        (key, units) -> {
          for (BomLine row : raw.needed(key.variant, SupplyKind.LOOSE, key.day)) {
            add(key.variant, row.part(), key.day, row.quantity(), units * row.quantity());
          }
        });
  }

  /**
   * Adds demand.
   *
   * @param perVehicle pieces in one vehicle
   * @param total pieces of all vehicles that take from the shelf
   */
  public void add(String variant, String part, int day, int perVehicle, long total) {
    add(variant, part, day, perVehicle, total, Set.of());
  }

  /**
   * Adds demand that may also have been covered before.
   *
   * @param orOn earlier days on which a vehicle could have been fitted with what covers it
   */
  public void add(
      String variant, String part, int day, int perVehicle, long total, Set<Integer> orOn) {
    if (total == 0) {
      return;
    }
    Set<Integer> days = new TreeSet<>(orOn);
    days.add(day);
    Map<String, Double> alternates = new TreeMap<>();
    for (int allowed : days) {
      for (Alternate row : raw.alternates(variant, part, allowed)) {
        double each = Math.ceil(perVehicle * row.ratio() - TOLERANCE) / perVehicle;
        alternates.merge(row.alternate(), each, Math::min);
      }
    }
    pieces.computeIfAbsent(new Need(part, alternates), need -> new long[raw.days()])[day] += total;
  }
}
