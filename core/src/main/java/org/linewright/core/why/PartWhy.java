package org.linewright.core.why;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.reason.Reason;

/**
 * Explains a part: what there is of it, who takes it, who goes without, and what could bring more.
 */
final class PartWhy {
  private static final int ORDERS_SHOWN = 10;

  private final Instance instance;
  private final Mode mode;

  PartWhy(Instance instance, Mode mode) {
    this.instance = instance;
    this.mode = mode;
  }

  WhyAnswer explain(String name) {
    int part = instance.parts().find(name);
    if (part < 0) {
      throw new IllegalArgumentException("unknown part " + name);
    }
    PlanTrace trace = PlanTrace.of(instance, mode);
    List<WhyAnswer.Step> steps = new ArrayList<>();
    int orders = 0;
    long units = 0;
    for (int order = 0; order < instance.orders().size(); order++) {
      PlanTrace.Trouble trouble = trace.findTrouble(order);
      if (trouble == null) {
        continue;
      }
      for (Reason reason : trouble.reasons()) {
        if (reason instanceof Reason.MaterialShort shortage && shortage.material().equals(name)) {
          orders++;
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
    return new WhyAnswer(headline, steps);
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
