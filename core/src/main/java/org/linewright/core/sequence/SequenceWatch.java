package org.linewright.core.sequence;

import java.util.Map;

/** Looks on while a sequence is searched; called from the searching threads, one at a time. */
public interface SequenceWatch {
  /** Nobody looks on. */
  SequenceWatch NONE = (best, progress) -> true;

  /**
   * Called a few times a second.
   *
   * @param best what each goal has come to in the best sequence of the search that tells
   * @param progress share of the search that is done, 0 to 1
   * @return false to end the search with the best so far
   */
  boolean goesOn(Map<Goal, Long> best, double progress);
}
