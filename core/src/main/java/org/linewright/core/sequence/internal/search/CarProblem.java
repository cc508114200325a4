package org.linewright.core.sequence.internal.search;

import org.linewright.core.sequence.WindowCount;

/**
 * A day's cars and what their sequence should keep, compiled. Slots {@code 0..from-1} do not move:
 * yesterday's last cars and the frozen ones, after so many empty ones that no window begins before
 * slot 0. Slots {@code from..slots-1} are searched. Car i stands at slot i at first.
 *
 * @param slots all slots
 * @param begin the day's first slot
 * @param from the first that is searched
 * @param mask {@code [car]}, bit k set where rule k counts the car
 * @param atMost {@code [rule]}
 * @param of {@code [rule]}, slots of a window
 * @param ruleRank {@code [rule]}, place of its goal among the goals, or -1 when it does not count
 * @param wholeWindows see {@link WindowCount#WHOLE_WINDOWS}
 * @param color {@code [car]}, or -1 for none
 * @param longestBatch {@code [color]}, cars in a row
 * @param batchFrom first slot that counts against it
 * @param colorRank place of color changes among the goals, or -1
 * @param lot {@code [car]}, or -1 for none
 * @param lotRank place of lot changes among the goals, or -1
 * @param flows even flows, each with its place among the goals
 * @param ranks number of goals
 * @param least {@code [goal]}, proven; a sequence that reaches all of them is the best there is
 */
public record CarProblem(
    int slots,
    int begin,
    int from,
    long[] mask,
    int[] atMost,
    int[] of,
    int[] ruleRank,
    boolean wholeWindows,
    int[] color,
    int[] longestBatch,
    int batchFrom,
    int colorRank,
    int[] lot,
    int lotRank,
    Flow[] flows,
    int ranks,
    long[] least) {

  /**
   * An even flow: how much kinds of cars have in common.
   *
   * @param rank place among the goals
   * @param kind {@code [car]}, the kind, or -1 for a car that uses nothing
   * @param common {@code [kind][kind]}, the sum over parts of the product of the two uses
   * @param unit what counts as one, in the unit of {@code common}
   */
  public record Flow(int rank, int[] kind, long[][] common, double unit) {}

  int rules() {
    return of.length;
  }

  int cars() {
    return slots - from;
  }
}
