package org.linewright.core.kits.internal.book;

import java.util.Arrays;

/** A growing list of plain ints. */
public final class IntList {
  private int[] values = new int[8];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public void insert(int index, int value) {
    add(value);
    System.arraycopy(values, index, values, index + 1, size - index - 1);
    values[index] = value;
  }

  public void clear() {
    size = 0;
  }

  public void sort() {
    Arrays.sort(values, 0, size);
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
