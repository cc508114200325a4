package org.linewright.core.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.Order;
import org.linewright.core.reason.Reason;

/** Explains an order: its binding causes, then what stands behind each. */
final class OrderWhy {
  private static final int TAKERS_SHOWN = 5;

  private final Case asked;
  private final Instance instance;

  OrderWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  WhyAnswer explain(String name) {
    int order = find(name);
    OrderLine line = instance.orders().get(order);
    PlanTrace.Trouble trouble = asked.trace().findTrouble(order);
    String what =
        name
            + " ("
            + line.quantity()
            + " "
            + instance.variants().name(line.variant())
            + ", "
            + due(line)
            + ")";
    if (trouble == null) {
      return WhyAnswer.nothingWrong(
          what + (line.isAsSoonAsPossible() ? " is delivered in full." : " is on time."),
          List.of());
    }
    // causes as the order met them when its turn came
    PlanTrace before = PlanTrace.before(instance, asked.request(), order);
    List<WhyAnswer.Step> steps = new ArrayList<>();
    for (Reason reason : trouble.reasons()) {
      steps.add(new WhyAnswer.Step(1, subject(reason), reason.text()));
      addBehind(reason, before, steps);
    }
    List<Shortage> shortages = Shortage.listOf(instance, trouble.reasons());
    List<Tried> tried =
        new Alternatives(instance, before)
            .tried(
                line.variant(),
                trouble.late() + trouble.unmet(),
                asked.lastDayInTime(line),
                shortages);
    String met = name + (line.isAsSoonAsPossible() ? " is delivered in full" : " is on time");
    Answers answers = new Answers(asked, new OrdersGoal(Set.of(name), met));
    tryOut(answers, order, shortages, trouble);
    return answers.answer(what + ": " + verdict(line, trouble) + ".", steps, tried);
  }

  private void tryOut(
      Answers answers, int number, List<Shortage> shortages, PlanTrace.Trouble trouble) {
    OrderLine order = instance.orders().get(number);
    int variant = order.variant();
    int inTime = asked.lastDayInTime(order);
    answers.tryParts(shortages);
    if (asked.lacksKits(trouble.reasons())) {
      answers.tryOut(answers.supply().kits(variant, asked.missed(number), inTime));
      answers.tryOut(answers.supply().kitsEarlier(variant));
    }
    answers.tryOut(answers.rules().transfers());
    for (BuildOption option : instance.options().get(variant)) {
      answers.tryOut(answers.lines().shifts(option, inTime));
      answers.priceLine(option, inTime);
    }
    answers.tryOut(answers.lines().ramps(variant));
    Order row = instance.plant().orders().get(number);
    answers.tryOut(answers.rules().priority(row));
    answers.tryOut(answers.rules().asking(row, trouble.lastDay() - order.dueDay(), instance));
  }

  private int find(String name) {
    for (int order = 0; order < instance.orders().size(); order++) {
      if (instance.orders().get(order).name().equals(name)) {
        return order;
      }
    }
    throw new IllegalArgumentException("unknown order " + name);
  }

  private String due(OrderLine line) {
    return line.isAsSoonAsPossible()
        ? "as soon as possible"
        : "due " + instance.horizon().date(line.dueDay());
  }

  private String verdict(OrderLine line, PlanTrace.Trouble trouble) {
    List<String> parts = new ArrayList<>();
    if (trouble.late() > 0) {
      parts.add(
          trouble.late()
              + " late, the last delivered on "
              + instance.horizon().date(trouble.lastDay())
              + ", "
              + SupplyLevers.days(trouble.lastDay() - line.dueDay())
              + " late");
    }
    if (trouble.unmet() > 0) {
      parts.add(trouble.unmet() + " not delivered within the horizon");
    }
    return String.join("; ", parts);
  }

  private static String subject(Reason reason) {
    if (reason instanceof Reason.MaterialShort shortage) {
      return shortage.material();
    }
    return reason instanceof Reason.LineFull full ? String.join(" ", full.lines()) : "order";
  }

  private void addBehind(Reason reason, PlanTrace before, List<WhyAnswer.Step> steps) {
    if (reason instanceof Reason.MaterialShort shortage) {
      int part = instance.parts().find(shortage.material());
      if (part >= 0) {
        int by = instance.horizon().day(shortage.by());
        steps.addAll(new PartFacts(instance, before).behind(part, by, TAKERS_SHOWN));
      }
    } else if (reason instanceof Reason.LineFull full) {
      for (String line : full.lines()) {
        int from = instance.horizon().day(full.from());
        int to = instance.horizon().day(full.to());
        List<PlanTrace.Use> uses = before.usesOfLine(instance.lines().get(line), from, to);
        String takers = new PartFacts(instance, before).takers(uses, "vehicles", TAKERS_SHOWN);
        steps.add(new WhyAnswer.Step(2, line, takers));
      }
    }
  }
}
