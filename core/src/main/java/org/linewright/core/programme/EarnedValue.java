package org.linewright.core.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.linewright.core.units.Money;

/**
 * Plan against progress in money on a day. Source: PMI, "Practice Standard for Earned Value
 * Management". Example: planned 800, earned 734, spent 1,100 of a budget of 800 are a schedule
 * variance of −66, a cost variance of −366, SPI 0.92, CPI 0.67; at the same cost performance all
 * will have cost 1,199; and no performance of the rest could still keep the budget.
 *
 * @param planned PV: budget of the work that the baseline has done by then
 * @param earned EV: budget of the work that is done
 * @param actual AC: what that has cost
 * @param budget BAC: budget of all work
 */
public record EarnedValue(Money planned, Money earned, Money actual, Money budget) {

  /** SV = EV − PV; negative = behind. */
  public Money scheduleVariance() {
    return earned.minus(planned);
  }

  /** CV = EV − AC; negative = over budget. */
  public Money costVariance() {
    return earned.minus(actual);
  }

  /** SPI = EV / PV; empty when nothing was planned by then. */
  public Optional<Double> schedulePerformance() {
    return ratio(earned, planned);
  }

  /** CPI = EV / AC; empty when nothing was spent. */
  public Optional<Double> costPerformance() {
    return ratio(earned, actual);
  }

  /** EAC when the rest costs what was budgeted for it: AC + BAC − EV. */
  public Money atBudget() {
    return actual.plus(budget).minus(earned);
  }

  /** EAC when the rest goes as it went, in cost: BAC / CPI; empty when nothing is earned. */
  public Optional<Money> atCostPerformance() {
    return scaled(budget, actual, earned);
  }

  /**
   * EAC when the rest suffers from cost and delay alike: AC + (BAC − EV) / (CPI × SPI); empty when
   * nothing is earned.
   */
  public Optional<Money> atBothPerformances() {
    return scaled(budget.minus(earned), actual, earned)
        .flatMap(rest -> scaled(rest, planned, earned))
        .map(actual::plus);
  }

  /**
   * TCPI = (BAC − EV) / (BAC − AC): how well the rest must do to keep the budget; empty when the
   * budget is spent already, so that nothing could.
   */
  public Optional<Double> toComplete() {
    return ratio(budget.minus(earned), budget.minus(actual));
  }

  /** The same of two together. */
  public EarnedValue plus(EarnedValue other) {
    return new EarnedValue(
        planned.plus(other.planned),
        earned.plus(other.earned),
        actual.plus(other.actual),
        budget.plus(other.budget));
  }

  private static Optional<Double> ratio(Money of, Money to) {
    return to.cents() <= 0 ? Optional.empty() : Optional.of((double) of.cents() / to.cents());
  }

  /** An amount times one thing by another, rounded half to even. */
  private static Optional<Money> scaled(Money amount, Money by, Money of) {
    return of.cents() <= 0
        ? Optional.empty()
        : Optional.of(
            new Money(
                BigDecimal.valueOf(amount.cents())
                    .multiply(BigDecimal.valueOf(by.cents()))
                    .divide(BigDecimal.valueOf(of.cents()), 0, RoundingMode.HALF_EVEN)
                    .longValueExact()));
  }
}
