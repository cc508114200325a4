package org.linewright.core.buffers;

import java.util.List;

/**
 * Where safety stock lies, and what it costs.
 *
 * @param stages the stages in their sequence
 * @param stockValue money in all safety stock; the least that keeps every promise
 * @param everywhereValue money if every stage kept stock enough to deliver at once
 * @param endsValue money if only those stages kept stock that have promised a time to customers
 */
public record BuffersAnswer(
    List<StagePlacement> stages, double stockValue, double everywhereValue, double endsValue) {
  public BuffersAnswer {
    stages = List.copyOf(stages);
  }
}
