package org.linewright.core.scenario;

import java.util.Arrays;

/**
 * The most members of a sequence that stand in rising order: those that need not move when the
 * sequence is sorted. Patience sorting, O(n log n); Fredman, On computing the length of longest
 * increasing subsequences, Discrete Mathematics 11 (1975) 29–35. Example: of 3 1 2 -1 4, the run is
 * 1 2 4.
 */
final class RisingRun {

  private RisingRun() {}

  /**
   * A longest rising run.
   *
   * @param values different numbers; those below 0 are left out
   */
  static int[] longest(int[] values) {
    int[] lastOfLength = new int[values.length];
    int[] lastValue = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        int shorter = -Arrays.binarySearch(lastValue, 0, length, values[i]) - 1;
        previous[i] = shorter == 0 ? -1 : lastOfLength[shorter - 1];
        lastOfLength[shorter] = i;
        lastValue[shorter] = values[i];
        length = Math.max(length, shorter + 1);
      }
    }
    int[] run = new int[length];
    for (int at = length - 1, i = length == 0 ? -1 : lastOfLength[length - 1]; at >= 0; at--) {
      run[at] = values[i];
      i = previous[i];
    }
    return run;
  }
}
