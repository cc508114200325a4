package org.linewright.core.cover;

import org.linewright.core.instance.Instance;

/** Answers how long the plant lasts. */
public final class CoverQuestion {

  private CoverQuestion() {}

  /**
   * Burns the plant down day by day: every line builds at its full rate, its variants in proportion
   * to what remains of each, from what is on hand and announced.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   */
  public static CoverAnswer answer(Instance instance) {
    BurnDown burnDown = new BurnDown(instance);
    burnDown.run();
    return new CoverReport(instance, burnDown).answer();
  }
}
