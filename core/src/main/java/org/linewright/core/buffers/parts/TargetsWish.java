package org.linewright.core.buffers.parts;

import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * What targets are asked for.
 *
 * @param service share of days or swings that the stock covers, 0.5 to below 1
 * @param budget money to spend on stock; null = none
 */
public record TargetsWish(double service, @Nullable Money budget) {
  public TargetsWish {
    if (!(service >= 0.5 && service < 1)) {
      throw new IllegalArgumentException("service is " + service);
    }
  }
}
