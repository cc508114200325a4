package org.linewright.core.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.Event;
import org.linewright.core.plant.EventKind;
import org.linewright.core.reason.Reason;

/** Explains a line-day: closed, full, or idle and for lack of what. */
final class LineWhy {
  private final Case asked;
  private final Instance instance;

  LineWhy(Case asked) {
    this.asked = asked;
    this.instance = asked.instance();
  }

  WhyAnswer explain(String name, LocalDate date) {
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
      return WhyAnswer.nothingWrong(what + " does not work.", steps);
    }
    PlanTrace trace = asked.trace();
    List<PlanTrace.Use> uses = trace.usesOfLine(line, day, day);
    long units = uses.stream().mapToLong(PlanTrace.Use::units).sum();
    if (units > 0) {
      steps.add(
          new WhyAnswer.Step(
              1,
              name,
              PartFacts.takers(instance, uses, units, "vehicles", 5)
                  .replace(" are taken by orders planned before", " are started for")));
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
    return WhyAnswer.nothingWrong(headline, steps);
  }

  private String closedBy(String line, LocalDate date) {
    for (Event event : instance.plant().events()) {
      LocalDate from = event.from();
      LocalDate to = event.to();
      boolean then = (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
      if (event.kind() == EventKind.LINE_STOPPED && line.equals(event.target()) && then) {
        return "stopped by event "
            + event.event()
            + (to == null ? " until further notice" : " until " + to);
      }
    }
    return "no shifts in its calendar on that day";
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
        for (Reason reason : trace.causes(option.variant(), 1, day)) {
          steps.add(
              new WhyAnswer.Step(
                  2,
                  variant,
                  free + " more would fit and " + open + " are late or unmet: " + cause(reason)));
        }
      }
    }
  }

  /** A line with room is not full: then the order's other rules bind (whole order, 60 days). */
  private static String cause(Reason reason) {
    return reason instanceof Reason.LineFull
        ? "the orders that wait do not fit as a whole"
        : reason.text();
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
