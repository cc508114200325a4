package org.linewright.core.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;

/**
 * When a line can stop.
 *
 * @param wish what was asked
 * @param windows the cheapest first, of equal ones the earlier; empty when no window fits
 * @param given the window that events of the plant set today; empty = none
 * @param givenEvents names of these events; they were taken out before a window was sought
 * @param idleFrom first working day from which the line starts nothing any more; null = it builds
 *     to the end
 * @param starts days on which a window could start
 * @param plans plans made
 * @param proof why there is no cheaper window
 * @param edits the first window in the place of the given one, as edits of the plant
 */
public record RetoolAnswer(
    RetoolWish wish,
    List<RetoolWindow> windows,
    Optional<RetoolWindow> given,
    List<String> givenEvents,
    @Nullable LocalDate idleFrom,
    int starts,
    int plans,
    Proof proof,
    List<Edit> edits) {

  public RetoolAnswer {
    windows = List.copyOf(windows);
    givenEvents = List.copyOf(givenEvents);
    edits = List.copyOf(edits);
  }

  /** Why there is no cheaper window. */
  public enum Proof {
    /** Nothing is planned inside the first window: it costs nothing. */
    IDLE("nothing is planned inside the window, so that it costs nothing"),
    /** Every start was planned again. */
    ALL("every start was planned again"),
    /**
     * What was left out cannot be cheaper when a longer stop is never cheaper than a shorter one.
     */
    BOUND("what was left out holds a shorter stop that already costs as much"),
    /** The plans allowed were used up. */
    NONE("not proven: the plans allowed were used up"),
    /** No window fits. */
    NO_WINDOW("no window of so many working days fits");

    private final String text;

    Proof(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
