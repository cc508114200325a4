package org.linewright.core.buffers;

import java.util.List;

/**
 * Where safety stock lies, and what it costs.
 *
 * @param stages the stages in their sequence
 * @param stockValue money in all safety stock
 * @param bound no placement that keeps every promise ties up less money
 * @param everywhereValue money if every stage kept stock enough to deliver at once
 * @param endsValue money if only those stages kept stock that have promised a time to customers
 */
public record BuffersAnswer(
    List<StagePlacement> stages,
    double stockValue,
    double bound,
    double everywhereValue,
    double endsValue) {
  public BuffersAnswer {
    stages = List.copyOf(stages);
  }

  /** What may be missing from the best, as a share of the stock's value; 0 = it is the best. */
  public double gap() {
    return stockValue > bound ? (stockValue - bound) / stockValue : 0;
  }
}
