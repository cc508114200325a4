package org.linewright.core.why.internal.levers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/**
 * A change that can be made in sizes from 1 to {@code most}, and on a day when {@code window} says
 * so.
 *
 * @param subject what it changes, e.g. {@code more ECU}
 * @param most largest size
 * @param guess a size that may well do; a guess out of range costs only time
 * @param window days on which it could help
 * @param asksTheCustomer true when it changes what is wanted
 * @param condition what holds for it besides; "" = nothing
 * @param maker makes the change
 */
public record Lever(
    String subject,
    long most,
    long guess,
    Window window,
    boolean asksTheCustomer,
    String condition,
    Maker maker) {

  /** Makes a change of a size, on a day. */
  public interface Maker {
    Change of(long size, int day);
  }

  /**
   * One change.
   *
   * @param words what is changed, to stand before "and O1 is on time"
   * @param cost what it costs by the tables; null = they do not say
   * @param edits the change
   */
  public record Change(String words, @Nullable Money cost, List<Edit> edits) {
    public Change {
      edits = List.copyOf(edits);
    }

    /** The same with more to say. */
    public Change saying(String more) {
      return new Change(words + more, cost, edits);
    }
  }

  /** A lever without a day. */
  public static Lever of(String subject, long most, Maker maker) {
    return new Lever(subject, most, 0, Window.NONE, false, "", maker);
  }

  /** The same as a question to the customer, with a size that may do where the largest does not. */
  Lever asking(long likely) {
    return new Lever(subject, most, likely, window, true, condition, maker);
  }
}
