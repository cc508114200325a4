package org.linewright.core.buffers;

import java.util.Locale;
import org.linewright.core.table.Coded;

/** How a stage pools what varies downstream, where it reaches a customer in several ways. */
public enum Variance implements Coded {
  /**
   * Link by link: squared spread = Σ (use × spread of the taker)². A customer counts once for each
   * way to it, as if the ways varied by themselves: smaller than it is. So do most published
   * figures.
   */
  PER_PATH,
  /** Each customer once: squared spread = Σ (units in one unit of the customer × its spread)². */
  ONCE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
