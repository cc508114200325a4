package org.linewright.core.plan.internal.reasons;

import org.linewright.core.reason.Reason;

/** What there would be of a part, as a limit that is taken away. */
record Lifted(int part, PartSupply supply) implements Limit {
  @Override
  public void lift(Relief relief) {
    relief.supply(part, supply);
  }

  @Override
  public Reason reason(Lack lack) {
    throw new UnsupportedOperationException("supply is told with its part");
  }
}
