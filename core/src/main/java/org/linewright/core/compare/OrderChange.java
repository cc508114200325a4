package org.linewright.core.compare;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Coded;

/**
 * An order that another world treats differently.
 *
 * @param kind what happens to it, seen from the baseline
 * @param order order
 * @param variant variant
 * @param before what becomes of it in the baseline; null = there is no such order
 * @param after what becomes of it in the other world; null = there is no such order
 */
public record OrderChange(
    Kind kind,
    String order,
    String variant,
    @Nullable OrderState before,
    @Nullable OrderState after) {

  /** What happens to an order. */
  public enum Kind implements Coded {
    /** More of its vehicles are delivered. */
    GAINED("gained"),
    /** Fewer of its vehicles are delivered. */
    LOST("lost"),
    /** The same number of vehicles, delivered earlier on average. */
    EARLIER("earlier"),
    /** The same number of vehicles, delivered later on average. */
    LATER("later"),
    /** Delivered as before, but wanted on another day or in another number. */
    ASKED_ANEW("asked anew"),
    /** Only the other world has the order. */
    NEW("new"),
    /** Only the baseline has the order. */
    DROPPED("dropped");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** How an order changed that at least one world has; empty when it did not. */
  static Optional<Kind> kind(@Nullable OrderState before, @Nullable OrderState after) {
    if (before == null) {
      return Optional.of(Kind.NEW);
    }
    if (after == null) {
      return Optional.of(Kind.DROPPED);
    }
    int more = Integer.compare(after.delivered(), before.delivered());
    int later = Long.compare(after.vehicleDays(), before.vehicleDays());
    if (more != 0) {
      return Optional.of(more > 0 ? Kind.GAINED : Kind.LOST);
    }
    if (later != 0) {
      return Optional.of(later > 0 ? Kind.LATER : Kind.EARLIER);
    }
    boolean same =
        Objects.equals(before.due(), after.due())
            && before.late() == after.late()
            && before.unmet() == after.unmet();
    return same ? Optional.empty() : Optional.of(Kind.ASKED_ANEW);
  }

  /** Vehicles delivered more than in the baseline. */
  public int vehicles() {
    return (after == null ? 0 : after.delivered()) - (before == null ? 0 : before.delivered());
  }

  /** Calendar days by which its last delivery is later; null when one of the two is not there. */
  public @Nullable Long daysLater() {
    if (before == null || after == null) {
      return null;
    }
    return before.lastDelivery() == null || after.lastDelivery() == null
        ? null
        : ChronoUnit.DAYS.between(before.lastDelivery(), after.lastDelivery());
  }
}
