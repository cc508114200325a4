package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.internal.goal.LineDayGoal;
import org.linewright.core.why.internal.levers.Shortage;

/** Explains a line-day: closed, full, or idle and for lack of what. */
public final class LineWhy {
  private static final int TAKERS_SHOWN = 5;

  private final Case asked;
  private final Instance instance;

  public LineWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  public WhyAnswer explain(String name, LocalDate date) {
    int line = instance.lines().find(name);
    int day = instance.horizon().day(date);
    if (line < 0) {
      throw new IllegalArgumentException("unknown line " + name);
    }
    if (day < 0 || day >= instance.days()) {
      throw new IllegalArgumentException(
          date
              + " lies outside the planned days "
              + instance.horizon().planDate()
              + " to "
              + instance.horizon().end());
    }
    List<WhyAnswer.Step> steps = new ArrayList<>();
    String what = name + " on " + date;
    if (instance.lineCapacity()[line][day] == 0) {
      steps.add(new WhyAnswer.Step(1, name, closedBy(name, date)));
      return closed(line, date, what, steps);
    }
    PlanTrace trace = asked.trace();
    List<PlanTrace.Use> uses = trace.usesOfLine(line, day, day);
    long units = uses.stream().mapToLong(PlanTrace.Use::units).sum();
    if (units > 0) {
      steps.add(
          new WhyAnswer.Step(
              1,
              name,
              new PartFacts(instance, trace)
                  .takers(uses, "vehicles", "are started for: ", TAKERS_SHOWN)));
    }
    double share = instance.lineCapacity()[line][day] / (double) Instance.CAPACITY;
    double free = trace.freeShare(line, day);
    for (List<BuildOption> options : instance.options()) {
      for (BuildOption option : options) {
        if (option.line() == line) {
          addVariant(option, day, trace, steps);
        }
      }
    }
    String headline =
        String.format(
            Locale.ROOT,
            "%s: %d vehicles started, %.0f %% of the day's capacity is free.",
            what,
            units,
            share == 0 ? 0 : 100 * free / share);
    return answer(headline, steps, line, day, units);
  }

  private WhyAnswer closed(int line, LocalDate date, String what, List<WhyAnswer.Step> steps) {
    String name = instance.lines().name(line);
    String headline = what + " does not work.";
    boolean byEvent = findStop(name, date).isPresent();
    if (byEvent || asked.waiting().isEmpty()) {
      return WhyAnswer.nothingWrong(headline, steps);
    }
    Answers answers = new Answers(asked, new LineDayGoal(name, date, 1));
    answers.tryOut(List.of(answers.lines().shift(line, date)));
    return answers.answer(headline, steps, List.of());
  }

  /** A way to build for which vehicles wait, and how many of them. */
  private record Chance(BuildOption option, long units) {}

  private WhyAnswer answer(
      String headline, List<WhyAnswer.Step> steps, int line, int day, long started) {
    Optional<Chance> chance = chance(line, day);
    if (chance.isEmpty()) {
      return WhyAnswer.nothingWrong(headline, steps);
    }
    BuildOption option = chance.get().option();
    long units = chance.get().units();
    LocalDate date = instance.horizon().date(day);
    Answers answers =
        new Answers(
            asked,
            new LineDayGoal(instance.lines().name(line), date, started + Math.max(1, units)));
    List<Reason> reasons = asked.trace().causes(option.variant(), Math.max(1, (int) units), day);
    List<Shortage> shortages = units > 0 ? Shortage.listOf(instance, reasons) : List.of();
    answers.tryParts(shortages);
    answers.tryOut(answers.rules().transfers());
    if (units == 0) {
      answers.tryOut(List.of(answers.lines().shift(line, date)));
    }
    answers.priceLine(option, day);
    PartFacts facts = new PartFacts(instance, asked.trace());
    List<Tried> tried = new ArrayList<>();
    shortages.forEach(one -> tried.addAll(facts.tried(one.part(), option.variant(), day)));
    return answers.answer(headline, steps, tried);
  }

  /** The way to build with most vehicles that wait and would fit; else one that waits for room. */
  private Optional<Chance> chance(int line, int day) {
    List<Chance> chances = new ArrayList<>();
    for (int variant : asked.waiting()) {
      for (BuildOption option : instance.options().get(variant)) {
        if (option.line() == line && option.use()[day] > 0) {
          long room = asked.trace().freeUnits(option, day);
          chances.add(new Chance(option, Math.min(room, waiting(variant, asked.trace()))));
        }
      }
    }
    return chances.stream().max(Comparator.comparingLong(Chance::units));
  }

  private String closedBy(String line, LocalDate date) {
    return findStop(line, date)
        .map(
            event ->
                "stopped by event "
                    + event.event()
                    + (event.to() == null ? " until further notice" : " until " + event.to()))
        .orElse("no shifts in its calendar on that day");
  }

  private Optional<Event> findStop(String line, LocalDate date) {
    return instance.plant().events().stream()
        .filter(event -> event.kind() == EventKind.LINE_STOPPED && line.equals(event.target()))
        .filter(event -> holds(event, date))
        .findFirst();
  }

  private static boolean holds(Event event, LocalDate date) {
    LocalDate from = event.from();
    LocalDate to = event.to();
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  private void addVariant(
      BuildOption option, int day, PlanTrace trace, List<WhyAnswer.Step> steps) {
    String variant = instance.variants().name(option.variant());
    int free = trace.freeUnits(option, day);
    if (option.use()[day] == 0) {
      steps.add(new WhyAnswer.Step(2, variant, "has no rate or no approval on this day"));
    } else if (free == 0) {
      steps.add(
          new WhyAnswer.Step(
              2,
              variant,
              option.ramp() != null && trace.freeShare(option.line(), day) > 0
                  ? "the line or its ramp is used up"
                  : "the line is full"));
    } else {
      long open = waiting(option.variant(), trace);
      if (open == 0) {
        steps.add(
            new WhyAnswer.Step(2, variant, free + " more would fit, but no order waits for one"));
      } else {
        for (String cause : causes(trace.causes(option.variant(), 1, day))) {
          steps.add(
              new WhyAnswer.Step(
                  2,
                  variant,
                  free + " more would fit and " + open + " are late or unmet: " + cause));
        }
      }
    }
  }

  /** Where one more alone would find a place, the order's other rules bind. */
  private static List<String> causes(List<Reason> reasons) {
    return reasons.isEmpty()
        ? List.of("the orders that wait do not fit as a whole")
        : reasons.stream().map(Reason::text).toList();
  }

  private long waiting(int variant, PlanTrace trace) {
    long open = 0;
    for (int order = 0; order < instance.orders().size(); order++) {
      PlanTrace.Trouble trouble = trace.findTrouble(order);
      if (trouble != null && instance.orders().get(order).variant() == variant) {
        open += trouble.late() + trouble.unmet();
      }
    }
    return open;
  }
}
