package org.linewright.core.kits.internal.book;

import java.util.ArrayDeque;
import java.util.Deque;
import org.linewright.core.instance.AlternateRule;

/**
 * Which parts a shelf covers altogether, so that no model needs to think of them: enough for every
 * vehicle that lacks the part, and not wanted as an alternate for another part.
 */
public final class ShelfView {
  private final long[] pieces;
  private final boolean[] covered;

  /**
   * @param needed pieces lacking, {@code [part]}
   * @param pieces pieces that may be fitted, {@code [part]}
   */
  public ShelfView(long[] needed, long[] pieces, AlternateBook alternates) {
    this.pieces = pieces;
    this.covered = new boolean[needed.length];
    Deque<Integer> scarce = new ArrayDeque<>();
    for (int part = 0; part < needed.length; part++) {
      covered[part] = needed[part] > 0 && pieces[part] >= needed[part];
      if (needed[part] > pieces[part]) {
        scarce.add(part);
      }
    }
    while (!scarce.isEmpty()) {
      for (AlternateRule rule : alternates.of(scarce.remove())) {
        if (covered[rule.alternate()]) {
          covered[rule.alternate()] = false;
          scarce.add(rule.alternate());
        }
      }
    }
  }

  public boolean covers(int part) {
    return covered[part];
  }

  public long pieces(int part) {
    return pieces[part];
  }
}
