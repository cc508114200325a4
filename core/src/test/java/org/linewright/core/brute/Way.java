package org.linewright.core.brute;

import java.util.List;

/**
 * A way to get a vehicle of a variant further.
 *
 * @param kind what is done
 * @param variant number of the variant
 * @param cohort number of the kit cohort; -1 = without kit
 * @param needsByDay {@code [day]}: what one vehicle takes from the shelf when it is done that day
 */
public record Way(Kind kind, int variant, int cohort, List<List<Need>> needsByDay) {

  public enum Kind {
    /** A vehicle is started with every part; released the next day. */
    COMPLETE,
    /** A vehicle is started without exactly the missing parts of its kit; goes to the yard. */
    INCOMPLETE,
    /** A vehicle on the yard gets its missing parts; needs no line; released the next day. */
    COMPLETION,
    /** A finished base vehicle is converted. */
    SECOND_STAGE
  }

  /**
   * Pieces that one vehicle takes: all of one of the choices.
   *
   * @param choices the part of the bill first, then its alternates
   */
  public record Need(List<Pick> choices) {
    public Need {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One kind of part.
   *
   * @param part number of the part
   * @param pieces pieces for one vehicle
   */
  public record Pick(int part, int pieces) {}
}
