package org.linewright.core.plan;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;

/** Pieces taken of the parts that can be bought, as a log that can be cut off again to a mark. */
final class Consumption {
  private final boolean[] bought;
  private int[] part = new int[1024];
  private int[] day = new int[1024];
  private int[] pieces = new int[1024];
  private int size;

  Consumption(Instance instance) {
    bought = new boolean[instance.parts().size()];
    for (int i = 0; i < bought.length; i++) {
      bought[i] = !instance.sources().get(i).isEmpty();
    }
  }

  void add(Need need, int onDay, int units) {
    for (int i = 0; i < need.materials().length; i++) {
      add(need.materials()[i], onDay, need.quantities()[i] * units);
    }
  }

  void add(int material, int onDay, int count) {
    if (material >= bought.length || !bought[material]) {
      return;
    }
    if (size == part.length) {
      part = Arrays.copyOf(part, 2 * size);
      day = Arrays.copyOf(day, 2 * size);
      pieces = Arrays.copyOf(pieces, 2 * size);
    }
    part[size] = material;
    day[size] = onDay;
    pieces[size++] = count;
  }

  int size() {
    return size;
  }

  void cutTo(int mark) {
    size = mark;
  }

  /** Pieces taken by part and day, {@code [part][day]}; null for a part of which none was taken. */
  long[][] byPartAndDay(int days) {
    long[][] sums = new long[bought.length][];
    for (int i = 0; i < size; i++) {
      if (sums[part[i]] == null) {
        sums[part[i]] = new long[days];
      }
      sums[part[i]][day[i]] += pieces[i];
    }
    return sums;
  }
}
