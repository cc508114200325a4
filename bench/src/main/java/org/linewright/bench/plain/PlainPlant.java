package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.linewright.core.plant.demand.Order;

/**
 * A plant as maps of records by name and date. Kits are a material too, see {@link #kitsOf}. The
 * maps are read-only by agreement.
 *
 * @param planDate first day planned
 * @param horizonEnd last day planned
 * @param capacity line, then working day, to capacity in {@code Instance.CAPACITY}ths of a line-day
 * @param options variant to the ways to build it, in the order of the {@code line_rates} rows
 * @param needs variant to material to pieces per vehicle
 * @param supply material to day to pieces that become usable then, on hand and announced
 * @param sources part to what can be ordered
 * @param orders orders in file order
 */
public record PlainPlant(
    LocalDate planDate,
    LocalDate horizonEnd,
    Map<String, Map<LocalDate, Long>> capacity,
    Map<String, List<Option>> options,
    Map<String, Map<String, Integer>> needs,
    Map<String, NavigableMap<LocalDate, Integer>> supply,
    Map<String, List<SourceDays>> sources,
    List<Order> orders) {

  /**
   * One way to build a variant.
   *
   * @param line line
   * @param variant variant
   * @param use day to the capacity that one vehicle takes of the line; days without are left out
   */
  public record Option(String line, String variant, Map<LocalDate, Long> use) {}

  /**
   * One approved source of a part.
   *
   * @param supplier supplier
   * @param receipts order day to the day of use of goods ordered then
   */
  public record SourceDays(String supplier, NavigableMap<LocalDate, LocalDate> receipts) {}

  /** Name of the material that a variant's kits are. */
  public static String kitsOf(String variant) {
    return "kits of " + variant;
  }
}
