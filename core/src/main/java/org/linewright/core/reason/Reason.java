package org.linewright.core.reason;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cause that binds: what, how much, since when, until when. */
public sealed interface Reason {

  /** The cause in a planner's words, without a full stop. */
  String text();

  /**
   * Too few pieces of a part, or kits, by a day.
   *
   * @param material part, or the words that name the kits
   * @param needed pieces needed
   * @param promised pieces that can still be had by the day
   * @param by the day
   * @param enoughFrom first day with enough; null = not within the horizon
   */
  record MaterialShort(
      String material, long needed, long promised, LocalDate by, @Nullable LocalDate enoughFrom)
      implements Reason {
    @Override
    public String text() {
      String relief =
          enoughFrom == null ? "no more within the horizon" : "enough from " + enoughFrom;
      return material
          + ": "
          + needed
          + " needed by "
          + by
          + ", "
          + promised
          + " to be had, "
          + relief;
    }
  }

  /**
   * Lines without enough free capacity.
   *
   * @param lines the lines on which the variant can be built
   * @param from first day looked at
   * @param to last day looked at
   * @param needed vehicles wanted
   * @param free vehicles that still fit
   */
  record LineFull(List<String> lines, LocalDate from, LocalDate to, int needed, int free)
      implements Reason {
    @Override
    public String text() {
      return "line "
          + String.join(", ", lines)
          + " full: "
          + needed
          + " wanted from "
          + from
          + " to "
          + to
          + ", "
          + free
          + " free";
    }
  }

  /**
   * A ramp-up that allows no more vehicles, though its line has room.
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
          + needed
          + " wanted from "
          + from
          + " to "
          + to
          + ", "
          + free
          + " free";
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
   * @param firstRelease first day on which a vehicle could be released
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
   * What could be built is less than the smallest allowed delivery.
   *
   * @param minimumShipment smallest delivery
   * @param possible vehicles that could be built
   */
  record BelowMinimumShipment(int minimumShipment, int possible) implements Reason {
    @Override
    public String text() {
      return "only " + possible + " can be built, the smallest delivery is " + minimumShipment;
    }
  }
}
