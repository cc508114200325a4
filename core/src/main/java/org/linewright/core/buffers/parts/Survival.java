package org.linewright.core.buffers.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a plant lasts when every first source stays away: as long as the part that runs out
 * first, however much there is of the others. And what so many days cost, or so much money lasts.
 */
final class Survival {
  private final List<NeededPart> parts;
  private final int horizonDays;

  /**
   * How long.
   *
   * @param days until the first part runs out; null = past the horizon
   * @param gate that part
   */
  record Lasting(@Nullable Double days, @Nullable String gate) {}

  /** Pieces bought of a part. */
  interface Purchase {
    long pieces(NeededPart part);
  }

  Survival(List<NeededPart> parts, int horizonDays) {
    this.parts = parts;
    this.horizonDays = horizonDays;
  }

  /** How long it lasts after a purchase. */
  Lasting lasts(Purchase purchase) {
    double least = Double.POSITIVE_INFINITY;
    String gate = null;
    for (NeededPart part : parts) {
      double days = part.lasts((double) purchase.pieces(part));
      if (days < least) {
        least = days;
        gate = part.row().part();
      }
    }
    return least < horizonDays ? new Lasting(least, gate) : new Lasting(null, null);
  }

  /** Cents of a purchase. */
  long cost(Purchase purchase) {
    return parts.stream().mapToLong(part -> part.cost(purchase.pieces(part))).sum();
  }

  /** The most days that so many cents buy when they go to the parts that run out first. */
  double days(long cents) {
    double low = 0;
    double high = horizonDays;
    if (cost(part -> part.toLast(horizonDays)) <= cents) {
      return horizonDays;
    }
    for (int cut = 0; cut < 60; cut++) {
      double middle = (low + high) / 2;
      if (cost(part -> part.toLast(middle)) <= cents) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
