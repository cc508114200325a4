package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.CohortGoal;
import org.linewright.core.why.internal.levers.Shortage;

/** Explains a cohort of kits: what keeps its kits from becoming vehicles. */
public final class CohortWhy {
  private static final int TAKERS_SHOWN = 5;

  private final Case asked;
  private final Instance instance;

  public CohortWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  public WhyAnswer explain(String name) {
    KitCohort cohort =
        instance.plant().kits().stream()
            .filter(row -> row.cohort().equals(name))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("unknown cohort " + name));
    int variant = instance.variants().get(cohort.variant());
    CohortGoal goal = new CohortGoal(name, cohort.kits());
    long left = goal.open(asked.replanner().before());
    String headline =
        name
            + " ("
            + cohort.kits()
            + " kits of "
            + cohort.variant()
            + (cohort.missing().isEmpty() ? "" : ", without " + String.join(", ", cohort.missing()))
            + "): ";
    if (left == 0) {
      return WhyAnswer.nothingWrong(headline + "all become vehicles.", List.of());
    }
    headline += left + " do not become vehicles within the horizon.";
    List<Integer> orders = asked.orders(order -> instance.orders().get(order).variant() == variant);
    long waiting = orders.stream().mapToLong(asked::missed).sum();
    List<Shortage> shortages = shortages(cohort, left, asked.isWantedSoon(orders));
    List<WhyAnswer.Step> steps = steps(cohort, waiting, shortages);
    int last = Math.max(0, instance.days() - 2);
    List<Tried> tried =
        new Alternatives(instance, asked.trace(), asked.causes(orders).keySet())
            .tried(variant, last, asked.isWantedSoon(orders), shortages);
    Answers answers = new Answers(asked, goal);
    answers.tryParts(shortages);
    answers.tryOut(answers.rules().transfers());
    if (cohort.available() != null) {
      answers.tryOut(answers.supply().kitsEarlier(variant));
    }
    for (BuildOption option : instance.options().get(variant)) {
      answers.tryOut(answers.lines().shifts(option, last));
    }
    return answers.answer(headline, steps, tried);
  }

  /** The missing parts of which the plan leaves fewer than the kits need. */
  private List<Shortage> shortages(KitCohort cohort, long kits, boolean soonest) {
    List<Shortage> shortages = new ArrayList<>();
    int last = Math.max(0, instance.days() - 2);
    int variant = instance.variants().get(cohort.variant());
    for (String missing : cohort.missing()) {
      int part = instance.parts().get(missing);
      long needed = kits * instance.bill(variant, last).quantity(part);
      long lacking = needed - Math.max(0, asked.trace().promised(part, last));
      if (lacking > 0) {
        shortages.add(new Shortage(part, lacking, last, soonest));
      }
    }
    return shortages;
  }

  private List<WhyAnswer.Step> steps(KitCohort cohort, long waiting, List<Shortage> shortages) {
    List<WhyAnswer.Step> steps = new ArrayList<>();
    String name = cohort.cohort();
    LocalDate available = cohort.available();
    if (cohort.status() == StockStatus.ON_HOLD) {
      steps.add(new WhyAnswer.Step(1, name, "on hold: none may be used"));
    } else if (available != null) {
      steps.add(new WhyAnswer.Step(1, name, "usable from " + available));
    }
    if (waiting == 0) {
      steps.add(new WhyAnswer.Step(1, cohort.variant(), "no order waits for one"));
    } else {
      steps.add(
          new WhyAnswer.Step(
              1, cohort.variant(), waiting + " are late or unmet and could use them"));
    }
    PartFacts facts = new PartFacts(instance, asked.trace());
    for (Shortage shortage : shortages) {
      String part = instance.parts().name(shortage.part());
      steps.add(
          new WhyAnswer.Step(
              1, part, shortage.lacking() + " lacking by " + asked.date(shortage.byDay())));
      steps.addAll(facts.behind(shortage.part(), shortage.byDay(), TAKERS_SHOWN));
    }
    return steps;
  }
}
