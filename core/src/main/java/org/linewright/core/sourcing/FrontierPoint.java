package org.linewright.core.sourcing;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A portfolio of some price.
 *
 * @param spent on approvals and reserves
 * @param approvals approvals started
 * @param bought money for the pieces
 * @param waiting mean of the waiting vehicles that are not built, rounded
 * @param atRisk mean of them in the worst scenarios, rounded
 * @param lost mean of what is lost for them: value of those not built, waiting of the others
 */
@TableInfo(name = "frontier", doc = "Money against vehicles")
public record FrontierPoint(
    @Column(doc = "on approvals and reserves") Money spent,
    @Column(doc = "approvals started") int approvals,
    @Column(doc = "money for the pieces") Money bought,
    @Column(doc = "mean of the waiting vehicles that are not built", decimals = 0) double waiting,
    @Column(doc = "mean of them in the worst scenarios", decimals = 0) double atRisk,
    @Column(doc = "mean of what is lost for them: value and waiting") Money lost) {}
