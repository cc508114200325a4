package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.reason.Reason;

/** What lines may keep an order back. */
final class LineLimits {

  private LineLimits() {}

  /**
   * Too few hours on the days on which a line works.
   *
   * @param options the ways in which the order's vehicles are built there
   */
  record Hours(int line, List<BuildOption> options) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.lines().hours(line);
    }

    @Override
    public Reason reason(Lack lack) {
      Lack.Window window = lack.window(options);
      return new Reason.LineFull(
          List.of(lack.instance().lines().name(line)),
          window.from(),
          window.to(),
          window.needed(),
          window.free());
    }
  }

  /** An event that stops a line or takes some of its hours. */
  record Stop(int line, Event event) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.event(event);
    }

    @Override
    public Reason reason(Lack lack) {
      String effect = event.kind() == EventKind.CAPACITY_FACTOR ? event.effect() : "";
      return new Reason.LineHeldBack(
          lack.instance().lines().name(line), event.event(), effect, event.from(), event.to());
    }
  }

  /**
   * A variant, or what it is made from, ramps up on a line.
   *
   * @param options the ways to build that ramp up
   */
  record Ramp(int line, List<BuildOption> options) implements Limit {
    @Override
    public void lift(Relief relief) {
      options.forEach(relief.lines()::ramp);
    }

    @Override
    public Reason reason(Lack lack) {
      Lack.Window window = lack.window(options);
      return new Reason.RampUsedUp(
          List.of(lack.instance().lines().name(line)),
          window.from(),
          window.to(),
          window.needed(),
          window.free());
    }
  }

  /** Changeovers between families. */
  record Changeovers(int line, List<BuildOption> options) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.lines().changeovers(line);
    }

    @Override
    public Reason reason(Lack lack) {
      Lack.Window window = lack.window(options);
      return new Reason.ChangeoversTakeHours(
          lack.instance().lines().name(line),
          window.from(),
          window.to(),
          window.needed(),
          window.free());
    }
  }

  /** Frozen days of a line. */
  record Frozen(int line) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.lines().frozenDays(line);
    }

    @Override
    public Reason reason(Lack lack) {
      LocalDate until = lack.instance().plant().lines().get(line).frozenUntil();
      return new Reason.LineFrozen(
          lack.instance().lines().name(line),
          until == null ? lack.instance().horizon().planDate() : until);
    }
  }

  /**
   * Days on which a line has no shift.
   *
   * @param off the days, {@code [day]}
   */
  record DaysOff(BuildOption option, boolean[] off) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.daysOff(option.line(), off);
    }

    @Override
    public Reason reason(Lack lack) {
      Lack.Days days = lack.days(option, day -> off[day]);
      return new Reason.LineOff(
          lack.instance().lines().name(option.line()), days.from(), days.to(), days.count());
    }
  }
}
