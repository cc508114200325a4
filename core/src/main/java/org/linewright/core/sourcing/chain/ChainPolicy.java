package org.linewright.core.sourcing.chain;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * How a chain is insured, and what comes of it.
 *
 * @param name name of the case
 * @param riskWeight weight of the bad scenarios, 0 = the mean alone
 * @param profit mean profit of a scenario, without the penalty
 * @param badProfit mean of profit less penalty over the worst scenarios
 * @param fillRate share of the pieces wanted that are sold
 * @param backupOut finished pieces held back
 * @param backupIn delivered pieces held back
 * @param center backup of the distribution center
 * @param plant backup of the plant
 * @param supplier backup of the supplier
 * @param objective mean of profit less penalty, (1 − weight) of it and weight of the bad ones
 * @param bound no policy has a greater objective
 */
@TableInfo(name = "policies", doc = "Policies")
public record ChainPolicy(
    @Column(doc = "name of the case", name = "case") String name,
    @Column(doc = "weight of the bad scenarios; 0 = the mean alone") double riskWeight,
    @Column(doc = "mean profit of a scenario, without the penalty", decimals = 6) double profit,
    @Column(doc = "mean of profit less penalty over the worst scenarios", decimals = 2)
        double badProfit,
    @Column(doc = "share of the pieces wanted that are sold", decimals = 6) double fillRate,
    @Column(doc = "finished pieces held back") long backupOut,
    @Column(doc = "delivered pieces held back") long backupIn,
    @Column(doc = "backup of the distribution center; empty = none") @Nullable String center,
    @Column(doc = "backup of the plant") @Nullable String plant,
    @Column(doc = "backup of the supplier") @Nullable String supplier,
    @Column(doc = "what is maximized") Money objective,
    @Column(doc = "no policy has more") Money bound) {

  /** True when no policy is better by a cent or more. */
  public boolean isProven() {
    return bound.cents() - objective.cents() <= 1;
  }
}
