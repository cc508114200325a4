package org.linewright.answers.questions;

import java.time.LocalDate;
import org.linewright.core.plan.Plan;
import org.linewright.core.programme.LocalizationPoints;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** What the plan loses when a facility opens later. */
@TableInfo(name = "openings", doc = "What an opening that is later costs, planned again")
public record OpeningRow(
    @Column(doc = "facility") String facility,
    @Column(doc = "when it opens") LocalDate opens,
    @Column(doc = "days by which it opens later in the other plan") int laterDays,
    @Column(doc = "vehicles that are released fewer within the horizon") int vehicles,
    @Column(doc = "vehicles that are on time fewer") int onTime,
    @Column(doc = "by which the objective is lower") Money money,
    @Column(doc = "localization points fewer, of all vehicles together", decimals = 1)
        double points,
    @Column(doc = "money for each of the days") Money moneyADay,
    @Column(doc = "points for each of the days", decimals = 1) double pointsADay) {

  /**
   * The row of a facility.
   *
   * @param before the world and its plan in which it opens as scheduled
   * @param after those in which it opens later
   */
  static OpeningRow of(
      String facility, LocalDate opens, int laterDays, Planned before, Planned after) {
    Money money = before.plan.summary().objective().minus(after.plan.summary().objective());
    double points = before.points() - after.points();
    return new OpeningRow(
        facility,
        opens,
        laterDays,
        before.plan.summary().released() - after.plan.summary().released(),
        before.plan.summary().onTime() - after.plan.summary().onTime(),
        money,
        points,
        money.dividedBy(laterDays),
        points / laterDays);
  }

  /** A plan and the points of its vehicles. */
  record Planned(LocalizationPoints rules, Plan plan) {
    double points() {
      return rules.of(plan.jobs());
    }
  }
}
