package org.linewright.core.kits;

import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Kits of one variant that lack the same parts: a cell of the cohort matrix.
 *
 * @param variant variant
 * @param missing parts that are missing and that the bill of the plan date needs, by name; waived
 *     parts are not among them
 * @param kits kits, cars on the yard included
 * @param builtIncomplete how many of them are cars on the yard
 * @param usableNow how many can be used on the plan date
 * @param cohorts cohorts they belong to, by name
 */
@TableInfo(name = "cohorts", doc = "Kits by variant and missing parts")
public record KitGroup(
    @Column(doc = "variant") String variant,
    @Column(doc = "parts that are missing and that the bill of the plan date needs")
        List<String> missing,
    @Column(doc = "kits, cars on the yard included") long kits,
    @Column(doc = "how many of them are cars on the yard") long builtIncomplete,
    @Column(doc = "how many can be used on the plan date") long usableNow,
    @Column(doc = "cohorts they belong to") List<String> cohorts) {
  public KitGroup {
    missing = List.copyOf(missing);
    cohorts = List.copyOf(cohorts);
  }
}
