package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.Goal;
import org.linewright.core.why.internal.goal.OrdersGoal;
import org.linewright.core.why.internal.levers.Shortage;

/** Explains the orders of a variant or a contract together: what keeps back most of them. */
public final class GroupWhy {
  private static final int CAUSES_SHOWN = 6;
  private static final int ORDERS_SHOWN = 5;

  private final Case asked;
  private final Instance instance;

  public GroupWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  public WhyAnswer variant(String name) {
    int variant = instance.variants().find(name);
    if (variant < 0) {
      throw new IllegalArgumentException("unknown variant " + name);
    }
    List<Integer> orders = asked.orders(order -> instance.orders().get(order).variant() == variant);
    return explain(name, orders, name + ": " + delivered(orders));
  }

  public WhyAnswer contract(String name) {
    Contract row =
        instance.plant().contracts().stream()
            .filter(contract -> contract.contract().equals(name))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("unknown contract " + name));
    List<Integer> orders =
        asked.orders(order -> name.equals(instance.plant().orders().get(order).contract()));
    LocalDate stop = asked.replanner().before().summary().lastStartByContract().get(name);
    String headline =
        name
            + (stop == null ? " starts no vehicle: " : " stops on " + stop + ": ")
            + delivered(orders)
            + committed(row);
    return explain(name, orders, headline);
  }

  private static String committed(Contract contract) {
    Integer units = contract.committedUnits();
    return units == null ? "" : "; " + units + " are committed";
  }

  private String delivered(List<Integer> orders) {
    long wanted = orders.stream().mapToLong(one -> instance.orders().get(one).quantity()).sum();
    long late = 0;
    long unmet = 0;
    for (int order : asked.troubled(orders)) {
      PlanTrace.Trouble trouble = asked.trace().findTrouble(order);
      late += trouble == null ? 0 : trouble.late();
      unmet += trouble == null ? 0 : trouble.unmet();
    }
    return wanted
        + " vehicles ordered, "
        + (wanted - late - unmet)
        + " on time, "
        + late
        + " late, "
        + unmet
        + " not delivered within the horizon";
  }

  private WhyAnswer explain(String name, List<Integer> orders, String headline) {
    List<Integer> troubled = asked.troubled(orders);
    if (troubled.isEmpty()) {
      String end = orders.isEmpty() ? ". No order wants one." : ". Nothing more is ordered.";
      return WhyAnswer.nothingWrong(headline + end, List.of());
    }
    Map<Reason, Long> causes = asked.causes(troubled);
    List<Reason> largest = causes.keySet().stream().limit(CAUSES_SHOWN).toList();
    List<Shortage> shortages = Shortage.listOf(instance, largest);
    List<WhyAnswer.Step> steps = steps(troubled, causes);
    Set<String> names =
        orders.stream()
            .map(order -> instance.orders().get(order).name())
            .collect(Collectors.toSet());
    Goal goal =
        new OrdersGoal(names, "all orders of " + name + " are on time or delivered in full");
    Answers answers = new Answers(asked, goal);
    tryOut(answers, troubled, shortages, causes.keySet());
    return answers.answer(headline + ".", steps, tried(troubled, shortages, causes.keySet()));
  }

  private List<WhyAnswer.Step> steps(List<Integer> troubled, Map<Reason, Long> causes) {
    List<WhyAnswer.Step> steps = new ArrayList<>();
    troubled.stream()
        .sorted((a, b) -> Long.compare(asked.missed(b), asked.missed(a)))
        .limit(ORDERS_SHOWN)
        .forEach(order -> steps.add(new WhyAnswer.Step(1, orderName(order), lack(order))));
    if (troubled.size() > ORDERS_SHOWN) {
      String more = "and " + (troubled.size() - ORDERS_SHOWN) + " more orders";
      steps.add(new WhyAnswer.Step(1, "…", more));
    }
    causes.entrySet().stream()
        .limit(CAUSES_SHOWN)
        .forEach(
            cause -> {
              String text = cause.getKey().text();
              steps.add(
                  new WhyAnswer.Step(1, "cause", "for " + cause.getValue() + " vehicles: " + text));
              steps.addAll(behind(cause.getKey()));
            });
    return steps;
  }

  private List<WhyAnswer.Step> behind(Reason reason) {
    List<WhyAnswer.Step> steps = new ArrayList<>();
    for (Shortage shortage : Shortage.listOf(instance, List.of(reason))) {
      steps.addAll(
          new PartFacts(instance, asked.trace())
              .behind(shortage.part(), shortage.byDay(), ORDERS_SHOWN));
    }
    return steps;
  }

  private String orderName(int order) {
    return instance.orders().get(order).name();
  }

  private String lack(int order) {
    PlanTrace.@Nullable Trouble trouble = asked.trace().findTrouble(order);
    return trouble == null
        ? ""
        : trouble.late() + " late, " + trouble.unmet() + " not delivered within the horizon";
  }

  private List<Tried> tried(List<Integer> troubled, List<Shortage> shortages, Set<Reason> reasons) {
    Alternatives alternatives = new Alternatives(instance, asked.trace(), reasons);
    Set<Tried> rows = new LinkedHashSet<>();
    for (int variant : variants(troubled)) {
      int byDay = 0;
      boolean soonest = false;
      for (int order : troubled) {
        OrderLine line = instance.orders().get(order);
        if (line.variant() == variant) {
          byDay = Math.max(byDay, asked.lastDayInTime(line));
          soonest |= line.isAsSoonAsPossible();
        }
      }
      rows.addAll(alternatives.tried(variant, byDay, soonest, shortages));
    }
    return List.copyOf(rows);
  }

  private Collection<Integer> variants(List<Integer> troubled) {
    return troubled.stream()
        .map(order -> instance.orders().get(order).variant())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void tryOut(
      Answers answers, List<Integer> troubled, List<Shortage> shortages, Set<Reason> reasons) {
    answers.tryParts(shortages);
    answers.tryOut(answers.rules().transfers());
    Set<Integer> linesTried = new HashSet<>();
    for (int variant : variants(troubled)) {
      List<Integer> ofVariant =
          troubled.stream()
              .filter(order -> instance.orders().get(order).variant() == variant)
              .toList();
      int byDay =
          ofVariant.stream()
              .mapToInt(order -> asked.lastDayInTime(instance.orders().get(order)))
              .max()
              .orElse(0);
      boolean soonest = asked.isWantedSoon(ofVariant);
      long missed = ofVariant.stream().mapToLong(asked::missed).sum();
      if (asked.lacksKits(reasons)) {
        answers.tryOut(answers.supply().kits(variant, missed, byDay, soonest));
        answers.tryOut(answers.supply().kitsEarlier(variant));
      }
      for (BuildOption option : instance.options().get(variant)) {
        if (linesTried.add(option.line())) {
          answers.tryShifts(option, byDay, soonest);
        }
      }
      answers.tryOut(answers.lines().ramps(variant));
    }
  }
}
