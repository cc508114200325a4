package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/** One queue of states for each number of closed stations, the lowest key first. */
final class DepthQueues {
  private static final int FIRST = 16;

  private final int[][] states;
  private final float[][] keys;
  private final int[] sizes;

  DepthQueues(int depths) {
    this.states = new int[depths][FIRST];
    this.keys = new float[depths][FIRST];
    this.sizes = new int[depths];
  }

  int size(int depth) {
    return sizes[depth];
  }

  void add(int depth, int state, float key) {
    int at = sizes[depth]++;
    if (at == states[depth].length) {
      states[depth] = Arrays.copyOf(states[depth], 2 * at);
      keys[depth] = Arrays.copyOf(keys[depth], 2 * at);
    }
    int[] ids = states[depth];
    float[] heap = keys[depth];
    while (at > 0 && heap[(at - 1) >> 1] > key) {
      int up = (at - 1) >> 1;
      heap[at] = heap[up];
      ids[at] = ids[up];
      at = up;
    }
    heap[at] = key;
    ids[at] = state;
  }

  int poll(int depth) {
    int[] ids = states[depth];
    float[] heap = keys[depth];
    int first = ids[0];
    int last = --sizes[depth];
    float key = heap[last];
    int at = 0;
    for (int down = 1; down < last; down = 2 * at + 1) {
      if (down + 1 < last && heap[down + 1] < heap[down]) {
        down++;
      }
      if (heap[down] >= key) {
        break;
      }
      heap[at] = heap[down];
      ids[at] = ids[down];
      at = down;
    }
    heap[at] = key;
    ids[at] = ids[last];
    return first;
  }
}
