package org.linewright.core.sourcing.chain;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What happens in a scenario, one row of table disruptions of a case: all scenarios weigh alike. A
 * number of weeks may be empty: the site is not hit.
 *
 * @param group groups of scenarios are asked about apart
 * @param scenario number of the scenario
 * @param supplierFrom first week in which the supplier is hit, 0 = the first
 * @param supplierWeeks for how many weeks
 * @param plantFrom the same of the plant
 * @param plantWeeks for how many weeks
 * @param dcFrom the same of the distribution center
 * @param dcWeeks for how many weeks
 */
@TableInfo(name = "disruptions", doc = "What happens in a scenario of a chain.")
public record DisruptionRow(
    @Column(doc = "groups of scenarios are asked about apart", key = true, id = true)
        @Nullable String group,
    @Column(doc = "name of the scenario", key = true, required = true, id = true) String scenario,
    @Column(doc = "first week in which the supplier is hit, 0 = the first")
        @Nullable Integer supplierFrom,
    @Column(doc = "for how many weeks") @Nullable Integer supplierWeeks,
    @Column(doc = "first week in which the plant is hit") @Nullable Integer plantFrom,
    @Column(doc = "for how many weeks") @Nullable Integer plantWeeks,
    @Column(doc = "first week in which the distribution center is hit") @Nullable Integer dcFrom,
    @Column(doc = "for how many weeks") @Nullable Integer dcWeeks) {

  /** True when a site is hit in a week. */
  boolean isHit(Site site, int week) {
    Integer from = site == Site.SUPPLIER ? supplierFrom : site == Site.PLANT ? plantFrom : dcFrom;
    Integer weeks =
        site == Site.SUPPLIER ? supplierWeeks : site == Site.PLANT ? plantWeeks : dcWeeks;
    return from != null && weeks != null && week >= from && week < from + weeks;
  }
}
