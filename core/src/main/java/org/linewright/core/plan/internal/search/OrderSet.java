package org.linewright.core.plan.internal.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Some of the orders; adding, removing and drawing one take the same short time. */
final class OrderSet {
  private final int[] members;
  private final int[] position; // -1 = not in the set
  private int size;

  OrderSet(int orders) {
    members = new int[orders];
    position = new int[orders];
    Arrays.fill(position, -1);
  }

  void put(int order, boolean isMember) {
    if (isMember && position[order] < 0) {
      position[order] = size;
      members[size++] = order;
    } else if (!isMember && position[order] >= 0) {
      int last = members[--size];
      members[position[order]] = last;
      position[last] = position[order];
      position[order] = -1;
    }
  }

  int size() {
    return size;
  }

  /** The members in no particular sequence, by 0 ≤ i < size. */
  int get(int i) {
    return members[i];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      position[members[i]] = -1;
    }
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int draw(SplittableRandom random) {
    return members[random.nextInt(size)];
  }
}
