package org.linewright.core.kits;

import java.util.Arrays;
import java.util.List;

/** A growing list of plain ints. */
final class IntList {
  private int[] values = new int[8];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void sort() {
    Arrays.sort(values, 0, size);
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  static int[] array(List<Integer> boxed) {
    return boxed.stream().mapToInt(Integer::intValue).toArray();
  }
}
