package org.linewright.core.reason;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cause that binds: what, how much, since when, until when.
 *
 * <p>What a list of reasons of an order promises, with the rest of the plan kept and what the order
 * itself takes given back: each cause, taken away, makes the order better: fewer of its vehicles
 * undelivered, else fewer late, else fewer days late. A cause that stands {@link Link#TOGETHER}
 * with those before it does so only with them, and none of them can be left out. One that comes
 * {@link Link#THEN} does so once all before it are taken away; those behind it, up to the next
 * {@code THEN}, likewise. With all of them taken away the order is on time and in full.
 *
 * <p>Longer than most classes: a closed choice, each cause a record of a few lines with its
 * sentence.
 */
public sealed interface Reason {

  /** The cause in a planner's words, without a full stop. */
  String text();

  /** The cause itself, without the word that links it to those before it. */
  default Reason itself() {
    return this;
  }

  /** How a cause stands to those told before it. */
  enum Link {
    /** Both have to go. */
    TOGETHER("together with "),
    /** It counts once those before it are gone. */
    THEN("then ");

    private final String words;

    Link(String words) {
      this.words = words;
    }
  }

  /**
   * A cause that counts only with, or after, those told before it.
   *
   * @param link how it stands to them
   * @param cause the cause
   */
  record Linked(Link link, Reason cause) implements Reason {
    @Override
    public String text() {
      return link.words + cause.text();
    }

    @Override
    public Reason itself() {
      return cause;
    }
  }

  /**
   * Too few pieces of a part, or kits, by a day.
   *
   * @param material part, or the words that name the kits
   * @param needed pieces that the order needs
   * @param promised pieces that it can have by the day, what it has now among them
   * @param by the day; of an order without due day, the last one that would do
   * @param enoughFrom first day with enough; null = not within the horizon
   * @param soonest true when they are needed as soon as possible: the order has no due day
   * @param supply what keeps further supply back, each of it; empty = nothing that could be lifted
   */
  record MaterialShort(
      String material,
      long needed,
      long promised,
      LocalDate by,
      @Nullable LocalDate enoughFrom,
      boolean soonest,
      List<String> supply)
      implements Reason {

    public MaterialShort {
      supply = List.copyOf(supply);
    }

    /** A shortage by a day that is wanted, with nothing to say of its supply. */
    public MaterialShort(
        String material, long needed, long promised, LocalDate by, @Nullable LocalDate enoughFrom) {
      this(material, needed, promised, by, enoughFrom, false, List.of());
    }

    @Override
    public String text() {
      String relief =
          enoughFrom == null ? "no more within the horizon" : "enough from " + enoughFrom;
      String had = promised + " to be had";
      return material
          + ": "
          + needed
          + " needed "
          + (soonest ? "as soon as possible, " + had + " by " + by : "by " + by + ", " + had)
          + ", "
          + relief
          + (supply.isEmpty() ? "" : " (" + String.join(", ", supply) + ")");
    }
  }

  /**
   * Lines whose working hours are used up.
   *
   * @param lines the lines on which more hours would help
   * @param from first day looked at
   * @param to last day looked at
   * @param needed vehicles wanted
   * @param free vehicles that still fit
   */
  record LineFull(List<String> lines, LocalDate from, LocalDate to, int needed, int free)
      implements Reason {
    @Override
    public String text() {
      return "line " + String.join(", ", lines) + " full: " + span(needed, from, to, free, "free");
    }
  }

  /**
   * A ramp-up that allows no more vehicles.
   *
   * @param lines the lines on which the variant ramps up
   * @param from first day looked at
   * @param to last day looked at
   * @param needed vehicles wanted
   * @param free vehicles that the ramp still allows
   */
  record RampUsedUp(List<String> lines, LocalDate from, LocalDate to, int needed, int free)
      implements Reason {
    @Override
    public String text() {
      return "ramp-up on line "
          + String.join(", ", lines)
          + " used up: "
          + span(needed, from, to, free, "free");
    }
  }

  /**
   * Hours that changeovers between families take from a line.
   *
   * @param line the line
   * @param from first day looked at
   * @param to last day looked at
   * @param needed vehicles wanted
   * @param free vehicles that fit with the changeovers
   */
  record ChangeoversTakeHours(String line, LocalDate from, LocalDate to, int needed, int free)
      implements Reason {
    @Override
    public String text() {
      return "changeovers take hours of line "
          + line
          + ": "
          + span(needed, from, to, free, "free beside them");
    }
  }

  private static String span(int needed, LocalDate from, LocalDate to, int free, String word) {
    return needed + " wanted from " + from + " to " + to + ", " + free + " " + word;
  }

  /**
   * An event that stops a line or takes some of its hours.
   *
   * @param line line
   * @param event name of the event
   * @param effect what is left of the line's hours; empty = nothing
   * @param from its first day; null = from the first day planned
   * @param to its last day; null = until further notice
   */
  record LineHeldBack(
      String line, String event, String effect, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Reason {
    @Override
    public String text() {
      return "line "
          + line
          + (effect.isEmpty() ? " stopped" : " at " + effect + " of its hours")
          + " by event "
          + event
          + window(from, to);
    }
  }

  private static String window(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null ? "" : " from " + from)
        + (to == null ? " until further notice" : (from == null ? " until " : " to ") + to);
  }

  /**
   * Days on which a line has no shifts.
   *
   * @param line line
   * @param from first day looked at
   * @param to last day looked at
   * @param days how many of them have no shift
   */
  record LineOff(String line, LocalDate from, LocalDate to, int days) implements Reason {
    @Override
    public String text() {
      return "line "
          + line
          + " has no shift on "
          + days
          + (days == 1 ? " day" : " days")
          + " from "
          + from
          + " to "
          + to;
    }
  }

  /**
   * Days on which a line has no rate for a variant.
   *
   * @param line line
   * @param variant variant
   * @param from first day looked at
   * @param to last day looked at
   * @param days how many of them have no rate
   */
  record NoRate(String line, String variant, LocalDate from, LocalDate to, int days)
      implements Reason {
    @Override
    public String text() {
      return "line "
          + line
          + " has no rate for "
          + variant
          + " on "
          + days
          + (days == 1 ? " day" : " days")
          + " from "
          + from
          + " to "
          + to;
    }
  }

  /**
   * A type approval after whose last day nothing may be started.
   *
   * @param variant variant
   * @param until last day
   * @param needed vehicles wanted
   * @param possible vehicles that can be started until then
   */
  record ApprovalEnds(String variant, LocalDate until, int needed, int possible) implements Reason {
    @Override
    public String text() {
      return "approval of "
          + variant
          + " ends on "
          + until
          + ": "
          + needed
          + " wanted, "
          + possible
          + " can be started by then";
    }
  }

  /**
   * An event that ends an approval for a time or for good.
   *
   * @param variant variant
   * @param event name of the event
   * @param from its first day; null = from the first day planned
   * @param to its last day; null = until further notice
   */
  record ApprovalSuspended(
      String variant, String event, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Reason {
    @Override
    public String text() {
      return "approval of " + variant + " ended by event " + event + window(from, to);
    }
  }

  /**
   * A yard that takes no more incomplete vehicles.
   *
   * @param capacity vehicles that may stand there
   */
  record YardFull(int capacity) implements Reason {
    @Override
    public String text() {
      return "the yard is full: it takes " + capacity + " incomplete vehicles";
    }
  }

  /**
   * Hands that complete vehicles on the yard.
   *
   * @param perDay completions a day
   */
  record CompletionsUsedUp(int perDay) implements Reason {
    @Override
    public String text() {
      return "completions on the yard used up: " + perDay + " a day";
    }
  }

  /**
   * Days of a line on which a former plan is kept and nothing else is started.
   *
   * @param line line
   * @param until last frozen day
   */
  record LineFrozen(String line, LocalDate until) implements Reason {
    @Override
    public String text() {
      return "line " + line + " is frozen until " + until;
    }
  }

  /**
   * An order is built so many days early at the most.
   *
   * @param days days
   */
  record BuiltTooEarly(int days) implements Reason {
    @Override
    public String text() {
      return "no order is built more than " + days + " days early";
    }
  }

  /**
   * Nothing binds: the order alone could do better, the rest of the plan kept.
   *
   * @param units vehicles that could be delivered
   * @param by the day of the last of them
   */
  record PlaceLeft(int units, LocalDate by) implements Reason {
    @Override
    public String text() {
      return "nothing in the way: "
          + units
          + " could be delivered by "
          + by
          + ", the plan does not";
    }
  }

  /**
   * The horizon ends before a vehicle can be released, whatever is taken away.
   *
   * @param end last day of the horizon
   */
  record HorizonEnds(LocalDate end) implements Reason {
    @Override
    public String text() {
      return "the horizon ends on " + end + ", before it can be released";
    }
  }

  /**
   * The variant cannot be built at all.
   *
   * @param variant variant
   * @param cause what is lacking
   */
  record CannotBuild(String variant, String cause) implements Reason {
    @Override
    public String text() {
      return variant + " cannot be built: " + cause;
    }
  }

  /**
   * The due day leaves no time.
   *
   * @param due due day
   * @param firstRelease first day on which the order could be delivered with nothing in its way
   */
  record DueTooEarly(LocalDate due, LocalDate firstRelease) implements Reason {
    @Override
    public String text() {
      return "due " + due + " but nothing can be released before " + firstRelease;
    }
  }

  /**
   * The due day comes after the horizon, by whose end the order cannot be built: what the days
   * behind it allow is not known.
   *
   * @param due due day
   * @param horizonEnd last day planned
   */
  record DueAfterHorizon(LocalDate due, LocalDate horizonEnd) implements Reason {
    @Override
    public String text() {
      return "due after the horizon: " + due + ", planned up to " + horizonEnd;
    }
  }

  /**
   * Starts of a former plan on a frozen day that are no longer possible.
   *
   * @param variant variant
   * @param line line
   * @param day the frozen day
   * @param planned vehicles that the former plan starts
   * @param kept vehicles that are still started
   * @param cause what is lacking
   */
  record FrozenNotKept(
      String variant, String line, LocalDate day, int planned, int kept, String cause)
      implements Reason {
    @Override
    public String text() {
      return "frozen "
          + planned
          + " "
          + variant
          + " on "
          + line
          + " "
          + day
          + " cannot be kept: "
          + cause
          + (kept > 0 ? ", " + kept + " kept" : "");
    }
  }

  /**
   * Vehicles that a planner has locked and that cannot be started as locked.
   *
   * @param order the order that they are for; empty = any of the variant
   * @param variant variant
   * @param line line
   * @param day the day locked
   * @param locked vehicles locked
   * @param started vehicles that are started
   * @param cause what is in the way
   */
  record LockNotKept(
      String order,
      String variant,
      String line,
      LocalDate day,
      int locked,
      int started,
      String cause)
      implements Reason {
    @Override
    public String text() {
      return "locked "
          + locked
          + " "
          + variant
          + " on "
          + line
          + " "
          + day
          + (order.isEmpty() ? "" : " for " + order)
          + " cannot be started: "
          + cause
          + (started > 0 ? ", " + started + " started" : "");
    }
  }

  /**
   * A lock that keeps vehicles of an order until after its due day, or until late.
   *
   * @param line line of the last lock of the order
   * @param day its day
   * @param units vehicles of the order that are locked
   */
  record LockedLate(String line, LocalDate day, int units) implements Reason {
    @Override
    public String text() {
      return units + " locked, the last of them on line " + line + " on " + day;
    }
  }

  /**
   * Deliveries that would be smaller than allowed.
   *
   * @param minimumShipment smallest delivery
   * @param possible vehicles that could be delivered, or be in time, if smaller ones were allowed
   * @param wanted vehicles ordered
   */
  record BelowMinimumShipment(int minimumShipment, int possible, int wanted) implements Reason {
    @Override
    public String text() {
      return possible < minimumShipment
          ? "only " + possible + " can be built, the smallest delivery is " + minimumShipment
          : possible
              + " of "
              + wanted
              + " can be ready, no delivery may be smaller than "
              + minimumShipment;
    }
  }
}
