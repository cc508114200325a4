package org.linewright.core.buffers.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.buffers.StandardNormal;
import org.linewright.core.buffers.parts.Survival.Lasting;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.units.Money;

/**
 * Answers how much of each part a plant should hold. With d pieces a day and deviation σ of a day's
 * need, lead time L and its deviation s, z the quantile of the service:
 *
 * <pre>
 *   what varies   z √(L σ² + d² s²) pieces
 *   what stops    d n pieces, n the days of {@code Outages}
 *   target        the larger of the two, for at most what orders want, in whole lots
 *   order at      d L + target
 * </pre>
 *
 * Source of the first: E. Silver, D. Pyke, D. Thomas, Inventory and Production Management in Supply
 * Chains, 4th ed., section 6.10. The two are not added up: L. Snyder, Z.-J. Shen, "Supply and
 * demand uncertainty in multi-echelon supply chains", 2006.
 */
public final class TargetsQuestion {
  private static final double[] VARIATIONS = {0.25, 0.75};

  private final Instance instance;
  private final TargetsWish wish;
  private final Outages outages;
  private final List<NeededPart> needed;
  private final Survival survival;

  private TargetsQuestion(Instance instance, TargetsWish wish) {
    this.instance = instance;
    this.wish = wish;
    outages = new Outages(instance.plant(), wish.service());
    needed = new NeededParts(instance).list();
    survival = new Survival(needed, instance.days());
  }

  /**
   * Works out targets and curve.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   */
  public static TargetsAnswer answer(Instance instance, TargetsWish wish) {
    return new TargetsQuestion(instance, wish).answer();
  }

  private TargetsAnswer answer() {
    String[] money = new MoneyClasses(needed).letters();
    Money budget = wish.budget();
    double days = budget == null ? 0 : survival.days(budget.cents());
    List<PartTarget> targets = new ArrayList<>();
    for (int at = 0; at < needed.size(); at++) {
      targets.add(target(needed.get(at), money[at], budget == null ? null : days));
    }
    targets.sort(
        Comparator.comparing(PartTarget::lastsDays, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PartTarget::part));
    Lasting now = survival.lasts(part -> 0);
    Lasting then =
        budget == null ? new Lasting(null, null) : survival.lasts(part -> part.toLast(days));
    return new TargetsAnswer(
        targets,
        new SurvivalCurve(survival).points(),
        sum(targets.stream().map(PartTarget::targetValue).toList()),
        new Money(needed.stream().mapToLong(part -> part.cost(part.usable())).sum()),
        sum(targets.stream().map(PartTarget::missingValue).toList()),
        sum(targets.stream().map(PartTarget::orphanValue).toList()),
        now.days(),
        now.gate(),
        then.days(),
        then.gate(),
        needed.stream().filter(part -> part.cents() < 0).map(part -> part.row().part()).toList());
  }

  private static Money sum(List<@Nullable Money> amounts) {
    Money sum = Money.ZERO;
    for (Money amount : amounts) {
      sum = amount == null ? sum : sum.plus(amount);
    }
    return sum;
  }

  private PartTarget target(NeededPart part, String moneyClass, @Nullable Double budgetDays) {
    PartNeed need = part.need();
    Source source = part.source();
    double perDay = need.perDay();
    double varying = varying(part);
    double outage = outages.days(part.row(), source);
    double pieces = Math.min((double) part.wanted(), Math.max(varying, outage * perDay));
    long target = part.rounded(pieces);
    long missing = Math.max(0, target - part.usable());
    long orphans = Math.max(0, part.announced() - part.wanted());
    double lasts = part.lasts(0);
    boolean isPriced = part.cents() >= 0;
    return new PartTarget(
        part.row().part(),
        moneyClass + variationClass(need.variation()),
        perDay,
        instance.horizon().date(need.lastDay()),
        source == null ? null : source.supplier(),
        source == null ? null : source.leadTimeDays(),
        varying / perDay,
        outage == Double.POSITIVE_INFINITY ? null : outage,
        target,
        target / perDay,
        source == null ? null : (long) Math.ceil(perDay * source.leadTimeDays() - 1e-6) + target,
        part.usable(),
        missing,
        isPriced ? new Money(part.cost(target)) : null,
        isPriced ? new Money(part.cost(missing)) : null,
        lasts == Double.POSITIVE_INFINITY ? null : lasts,
        orphans,
        isPriced ? new Money(part.cost(orphans)) : null,
        budgetDays == null ? null : part.toLast(budgetDays));
  }

  /** Pieces that cover what varies; without a source nothing can be awaited. */
  private double varying(NeededPart part) {
    Source source = part.source();
    if (source == null) {
      return 0;
    }
    Double given = source.leadTimeSdDays();
    double leadSd = given == null ? 0 : given;
    double ofNeed = source.leadTimeDays() * Math.pow(part.need().perDaySd(), 2);
    double ofLead = Math.pow(part.need().perDay() * leadSd, 2);
    return StandardNormal.quantile(wish.service()) * Math.sqrt(ofNeed + ofLead);
  }

  private static String variationClass(double variation) {
    return variation <= VARIATIONS[0] ? "X" : variation <= VARIATIONS[1] ? "Y" : "Z";
  }
}
