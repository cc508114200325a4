package org.linewright.core.kits;

import java.util.List;

/**
 * Kits of one variant that lack the same parts: a cell of the cohort matrix.
 *
 * @param variant variant
 * @param lacking parts that are missing and that the bill of the plan date needs, by name; waived
 *     parts are not among them
 * @param kits kits, cars on the yard included
 * @param builtIncomplete how many of them are cars on the yard
 * @param usableNow how many can be used on the plan date
 * @param cohorts cohorts they belong to, by name
 */
public record KitGroup(
    String variant,
    List<String> lacking,
    long kits,
    long builtIncomplete,
    long usableNow,
    List<String> cohorts) {
  public KitGroup {
    lacking = List.copyOf(lacking);
    cohorts = List.copyOf(cohorts);
  }
}
