package org.linewright.core.cover;

import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;

/**
 * What parts the plant uses at plan rates, day by day, and what there is of them: the figures
 * behind {@link PartCover}, for those who ask how much to hold.
 */
public final class PlannedUse {
  private final PartBalance balance;

  private PlannedUse(PartBalance balance) {
    this.balance = balance;
  }

  /** Works it out; the instance after part transfers if there are any. */
  public static PlannedUse of(Instance instance) {
    return new PlannedUse(new PartBalance(instance, new Demand(instance)));
  }

  /** Pieces used, {@code [day]}; null when no wanted vehicle needs the part. Not to be changed. */
  public double @Nullable [] byDay(int part) {
    return balance.use(part);
  }

  /** Pieces that wanted vehicles need in all. */
  public long wanted(int part) {
    return balance.wanted(part);
  }

  /** Pieces usable by the end of a day, on the shelf and in usable kits; 0 of a part not used. */
  public long usableBy(int part, int day) {
    return balance.usableBy(part, day);
  }
}
