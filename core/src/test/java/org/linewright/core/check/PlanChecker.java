package org.linewright.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.check.shelf.CohortParts;
import org.linewright.core.check.shelf.ShelfDemand;
import org.linewright.core.check.shelf.ShelfRules;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.units.Money;

/**
 * Recomputes from the raw tables whether a plan keeps what plans promise, and its figures.
 *
 * <p>Where the tables leave room, the checker takes the reading that is kindest to the plan, so
 * that every violation is a real one:
 *
 * <ul>
 *   <li>Parts with alternates are pooled: a violation only when part and alternates together cannot
 *       cover (see {@code ShelfRules}).
 *   <li>A purchase names no route: it stands when one approved source of that part and supplier
 *       allows it. The figures take the cheapest of these; a summary may mean any of them.
 *   <li>A supplier's week counts orders by the day of the order; a capacity factor counts with its
 *       best day of the week.
 *   <li>Completions finish the cars that stood on the yard at the start first; those of kits on
 *       hold are never finished.
 *   <li>Kits on hand without a day can be used at once, whatever consignment they came with.
 *   <li>A kit holds the largest quantity that any line of the bill gives for a part; what a vehicle
 *       needs goes by the day of its start, or of its completion.
 * </ul>
 *
 * <p>One reading is strict: where a line has any rate row of its own for a variant, its {@code *}
 * rows do not hold for that variant, also on days that the own rows leave out.
 *
 * <p>Not checked: whether frozen days could keep more than they do, kit lots, route capacities,
 * alternates moved between kits, the sequence of rows, reasons in words, {@code
 * lastStartByContract}. Cost: O(jobs + deliveries + variant-days with jobs × bill lines + parts ×
 * days).
 */
public final class PlanChecker {

  private PlanChecker() {}

  /**
   * Checks a plan.
   *
   * @param effectivePlant the plant that was planned, its scenario's edits applied
   * @param plan the plan
   */
  public static PlanReport check(Plant effectivePlant, Plan plan) {
    return check(effectivePlant, plan, List.of());
  }

  /**
   * What the orders of a priority earn in a plan: value of the vehicles delivered less the cost of
   * their lateness.
   *
   * @param priority null = orders that name none
   */
  public static Money earned(Plant effectivePlant, Plan plan, @Nullable Integer priority) {
    RawPlant raw = new RawPlant(effectivePlant);
    Findings findings = new Findings();
    MoneyRules money =
        new MoneyRules(
            raw,
            plan,
            new CohortUse(raw, plan),
            new VehicleFlow(raw, plan),
            new PurchaseRules(raw, findings));
    return new ClassRules(raw, findings).earned(plan, priority, money);
  }

  /**
   * What a plan builds that nobody gets, or begins and never completes. A planner must not; plans
   * by hand may.
   *
   * @param former jobs of the former plan, whose vehicles on frozen days nobody need want, as
   *     little as those that are locked
   */
  public static List<String> builtForNobody(Plant effectivePlant, Plan plan, List<Job> former) {
    RawPlant raw = new RawPlant(effectivePlant);
    Plan known = new NameRules(raw, new Findings()).knownRows(plan);
    Findings findings = new Findings();
    FrozenRules frozen = new FrozenRules(raw, findings);
    boolean isFree = former.isEmpty();
    Map<String, Integer> anyway = new HashMap<>(isFree ? Map.of() : frozen.vehicles(known.jobs()));
    effectivePlant
        .locks()
        .forEach(lock -> anyway.merge(lock.variant(), lock.units(), Integer::sum));
    new VehicleFlow(raw, known).checkWanted(anyway, findings);
    if (isFree) {
      new KitRules(raw, findings).checkFinished(new CohortUse(raw, known));
    }
    return findings.list();
  }

  /**
   * Checks a plan that keeps the frozen days of a former one.
   *
   * @param former jobs of the former plan; empty = no day is frozen
   */
  public static PlanReport check(Plant effectivePlant, Plan plan, List<Job> former) {
    RawPlant raw = new RawPlant(effectivePlant);
    Findings findings = new Findings();
    Plan known = new NameRules(raw, findings).knownRows(plan);
    CohortUse use = new CohortUse(raw, known);
    VehicleFlow flow = new VehicleFlow(raw, known);
    PurchaseRules purchases = new PurchaseRules(raw, findings);

    LineRules lines = new LineRules(raw, findings);
    lines.check(known.jobs());
    new ChangeoverRules(raw, lines, findings).check(known.jobs());
    new VariantRules(raw, findings).check(known.jobs());
    new KitRules(raw, findings).check(use);
    purchases.check(known.purchases());
    new TransferRules(raw, findings).check(known.transfers());
    ShelfDemand demand = new ShelfDemand(raw);
    demand.addLooseParts(known.jobs());
    new CohortParts(raw, findings).addKitParts(use, known.transfers(), demand);
    new ShelfRules(raw, findings).check(demand, known.purchases());
    flow.check(findings);
    if (!former.isEmpty()) {
      new FrozenRules(raw, findings).check(plan, former);
    }
    new DeliveryRules(raw, findings).check(known);
    LockRules.violations(effectivePlant, plan).forEach(findings::add);

    MoneyRules money = new MoneyRules(raw, known, use, flow, purchases);
    Kpis kpis = money.kpis();
    new SummaryRules(findings).check(plan.summary(), kpis, money.objectives(kpis.objective()));
    if (!plan.summary().classes().isEmpty()) { // plans by hand may leave them out
      new ClassRules(raw, findings).check(known, money);
    }
    return new PlanReport(findings.list(), kpis);
  }
}
