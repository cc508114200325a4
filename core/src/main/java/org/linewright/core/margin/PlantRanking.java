package org.linewright.core.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plants side by side on the same set of failures: all that any of them knows. A failure that a
 * plant does not know cannot hurt it.
 *
 * @param failures failures in the set
 * @param rows plants, the largest margin first
 */
public record PlantRanking(int failures, List<Row> rows) {

  /**
   * One plant.
   *
   * @param rank 1 = the largest margin
   * @param answer its own answer
   * @param cvar95Share vehicles lost in the worst twentieth of the set, as a share of the plan
   */
  public record Row(int rank, MarginAnswer answer, double cvar95Share) {}

  public PlantRanking {
    rows = List.copyOf(rows);
  }

  /** Ranks by margin, then by the share that passes, then by what the worst failures cost. */
  public static PlantRanking of(List<MarginAnswer> answers) {
    Set<String> keys = new TreeSet<>();
    answers.forEach(answer -> answer.failures().forEach(row -> keys.add(row.failure().key())));
    List<Row> rows = new ArrayList<>();
    for (MarginAnswer answer : answers) {
      List<Double> losses = new ArrayList<>();
      answer.failures().forEach(row -> losses.add(row.lostVehicles()));
      while (losses.size() < keys.size()) {
        losses.add(0.0);
      }
      double worst = MarginQuestion.cvar(losses, MarginQuestion.WORST_SHARE);
      double share = answer.plannedVehicles() > 0 ? worst / answer.plannedVehicles() : 0;
      rows.add(new Row(0, answer, share));
    }
    rows.sort(
        Comparator.comparingDouble((Row row) -> -row.answer.margin())
            .thenComparingDouble(row -> -row.answer.passShare())
            .thenComparingDouble(Row::cvar95Share));
    List<Row> ranked = new ArrayList<>();
    for (Row row : rows) {
      ranked.add(new Row(ranked.size() + 1, row.answer, row.cvar95Share));
    }
    return new PlantRanking(keys.size(), ranked);
  }
}
