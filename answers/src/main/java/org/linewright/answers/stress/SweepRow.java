package org.linewright.answers.stress;

import java.util.List;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressAnswer.TailRisk;

/**
 * What a sweep says of one world.
 *
 * @param labels what tells it from the others, one for each dimension
 * @param replications replications
 * @param planned vehicles that the plan releases
 * @param lost mean of the vehicles lost
 * @param halfWidth half the width of its 95 % confidence interval
 * @param lostP50 half of the replications lose at most this many
 * @param lostP90 nine tenths do
 * @param lostTail mean of the vehicles lost in the worst 5 %
 * @param delayed mean of the vehicles delayed
 * @param centsLost mean of the money lost, in cents
 * @param stop median of the last day on which a vehicle is started; empty = none is
 * @param tally its tally, packed
 */
public record SweepRow(
    List<String> labels,
    long replications,
    long planned,
    double lost,
    double halfWidth,
    long lostP50,
    long lostP90,
    double lostTail,
    double delayed,
    double centsLost,
    String stop,
    long[] tally) {

  public SweepRow {
    labels = List.copyOf(labels);
  }

  /** The row of an answer. */
  public static SweepRow of(List<String> labels, StressAnswer answer, long[] tally) {
    double tail =
        answer.risks().stream()
            .filter(risk -> risk.level() == 0.95)
            .mapToDouble(TailRisk::lostTail)
            .findFirst()
            .orElse(0);
    return new SweepRow(
        labels,
        answer.replications(),
        answer.planned(),
        answer.lost().mean(),
        answer.lost().halfWidth(),
        answer.lost().p50(),
        answer.lost().p90(),
        tail,
        answer.delayed().mean(),
        answer.lossCents().mean(),
        answer.stop().p50() == null ? "" : answer.stop().p50().toString(),
        tally);
  }
}
