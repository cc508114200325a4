package org.linewright.core.plan.internal.reasons;

import org.linewright.core.reason.Reason;

/** One thing that may keep an order back, and that can be taken away to see whether it does. */
public interface Limit {

  /** Takes it away for a trial. */
  void lift(Relief relief);

  /** What is told of it when it binds. */
  Reason reason(Lack lack);
}
