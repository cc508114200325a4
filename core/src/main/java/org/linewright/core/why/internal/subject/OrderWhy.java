package org.linewright.core.why.internal.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.OrdersGoal;
import org.linewright.core.why.internal.levers.Shortage;
import org.linewright.core.why.internal.levers.SupplyLevers;

/** Explains an order: its binding causes, then what stands behind each. */
public final class OrderWhy {
  private static final int TAKERS_SHOWN = 5;

  private final Case asked;
  private final Instance instance;

  public OrderWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  public WhyAnswer explain(String name) {
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
    List<WhyAnswer.Step> steps = new ArrayList<>();
    List<Shortage> shortages = Shortage.listOf(instance, trouble.reasons());
    List<Tried> tried =
        asked.trace().without(order, () -> lookBehind(line, trouble, shortages, steps));
    String met = name + (line.isAsSoonAsPossible() ? " is delivered in full" : " is on time");
    Answers answers = new Answers(asked, new OrdersGoal(Set.of(name), met));
    tryOut(answers, order, shortages, trouble);
    return answers.answer(what + ": " + verdict(line, trouble) + ".", steps, tried);
  }

  /** What stands behind each cause and what else there is, without what the order itself takes. */
  private List<Tried> lookBehind(
      OrderLine order,
      PlanTrace.Trouble trouble,
      List<Shortage> shortages,
      List<WhyAnswer.Step> steps) {
    for (Reason reason : trouble.reasons()) {
      steps.add(new WhyAnswer.Step(1, subject(order, reason.itself()), reason.text()));
      addBehind(reason.itself(), steps);
    }
    return new Alternatives(instance, asked.trace(), trouble.reasons())
        .tried(order.variant(), asked.lastDayInTime(order), order.isAsSoonAsPossible(), shortages);
  }

  private void tryOut(
      Answers answers, int number, List<Shortage> shortages, PlanTrace.Trouble trouble) {
    OrderLine order = instance.orders().get(number);
    int variant = order.variant();
    int inTime = asked.lastDayInTime(order);
    boolean soonest = order.isAsSoonAsPossible();
    answers.tryParts(shortages);
    if (asked.lacksKits(trouble.reasons())) {
      answers.tryOut(answers.supply().kits(variant, asked.missed(number), inTime, soonest));
      answers.tryOut(answers.supply().kitsEarlier(variant));
    }
    answers.tryOut(answers.rules().transfers());
    for (BuildOption option : instance.options().get(variant)) {
      answers.tryShifts(option, inTime, soonest);
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

  private static String subject(OrderLine order, Reason reason) {
    if (reason instanceof Reason.MaterialShort shortage) {
      return shortage.material();
    }
    return reason instanceof Reason.LineFull full ? String.join(" ", full.lines()) : order.name();
  }

  private void addBehind(Reason reason, List<WhyAnswer.Step> steps) {
    PartFacts facts = new PartFacts(instance, asked.trace());
    if (reason instanceof Reason.MaterialShort shortage) {
      int part = instance.parts().find(shortage.material());
      if (part >= 0) {
        int by = instance.horizon().day(shortage.by());
        steps.addAll(facts.behind(part, by, TAKERS_SHOWN));
      }
    } else if (reason instanceof Reason.LineFull full) {
      int from = instance.horizon().day(full.from());
      int to = instance.horizon().day(full.to());
      for (String line : full.lines()) {
        List<PlanTrace.Use> uses = asked.trace().usesOfLine(instance.lines().get(line), from, to);
        if (!uses.isEmpty()) {
          steps.add(new WhyAnswer.Step(2, line, facts.takers(uses, "vehicles", TAKERS_SHOWN)));
        }
      }
    }
  }
}
