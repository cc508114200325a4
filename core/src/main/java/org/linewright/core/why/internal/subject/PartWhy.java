package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.OrdersGoal;
import org.linewright.core.why.internal.levers.Shortage;

/**
 * Explains a part: what there is of it, who takes it, who goes without, and what could bring more.
 */
public final class PartWhy {
  private static final int ORDERS_SHOWN = 10;

  private final Case asked;
  private final Instance instance;

  public PartWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  public WhyAnswer explain(String name) {
    int part = instance.parts().find(name);
    if (part < 0) {
      throw new IllegalArgumentException("unknown part " + name);
    }
    PlanTrace trace = asked.trace();
    List<WhyAnswer.Step> steps = new ArrayList<>();
    List<Integer> bound = new ArrayList<>();
    int orders = 0;
    long units = 0;
    for (int order = 0; order < instance.orders().size(); order++) {
      PlanTrace.Trouble trouble = trace.findTrouble(order);
      if (trouble == null) {
        continue;
      }
      for (Reason reason : trouble.reasons()) {
        if (reason.itself() instanceof Reason.MaterialShort shortage
            && shortage.material().equals(name)) {
          orders++;
          bound.add(order);
          units += trouble.late() + trouble.unmet();
          if (orders <= ORDERS_SHOWN) {
            steps.add(
                new WhyAnswer.Step(
                    1,
                    instance.orders().get(order).name(),
                    lack(instance.orders().get(order), trouble, shortage)));
          }
          break;
        }
      }
    }
    if (orders > ORDERS_SHOWN) {
      steps.add(new WhyAnswer.Step(1, "…", "and " + (orders - ORDERS_SHOWN) + " more orders"));
    }
    steps.addAll(new PartFacts(instance, trace).behind(part, instance.days() - 1, ORDERS_SHOWN));
    String headline =
        orders == 0
            ? name + " makes no order late or unmet."
            : name
                + " binds "
                + orders
                + (orders == 1 ? " order, " : " orders, ")
                + units
                + " vehicles late or unmet.";
    if (orders == 0) {
      return WhyAnswer.nothingWrong(headline, steps);
    }
    return answer(headline, steps, part, bound);
  }

  private WhyAnswer answer(
      String headline, List<WhyAnswer.Step> steps, int part, List<Integer> bound) {
    List<Reason> reasons = List.copyOf(asked.causes(bound).keySet());
    List<Shortage> shortages =
        Shortage.listOf(instance, reasons).stream().filter(one -> one.part() == part).toList();
    Set<String> names =
        bound.stream()
            .map(order -> instance.orders().get(order).name())
            .collect(Collectors.toSet());
    Answers answers =
        new Answers(asked, new OrdersGoal(names, "each order that lacks it is on time"));
    answers.tryParts(shortages);
    answers.tryOut(answers.rules().transfers());
    List<Tried> tried =
        new PartFacts(instance, asked.trace()).tried(part, PartFacts.ANY, instance.days() - 1);
    return answers.answer(headline, steps, tried);
  }

  private static String lack(
      OrderLine order, PlanTrace.Trouble trouble, Reason.MaterialShort shortage) {
    return (trouble.late() + trouble.unmet())
        + " of "
        + order.quantity()
        + " late or unmet; "
        + shortage.text();
  }
}
