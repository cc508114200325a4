package org.linewright.core.promise;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;

/**
 * What one vehicle takes: kits and parts.
 *
 * @param materials dense material numbers: parts first, then kit pools
 * @param quantities pieces per vehicle, same order
 */
public record Need(int[] materials, int[] quantities) {

  /** The rest of it when one material is taken apart. */
  Need without(int material) {
    int[] kept =
        IntStream.range(0, materials.length).filter(i -> materials[i] != material).toArray();
    return new Need(
        Arrays.stream(kept).map(i -> materials[i]).toArray(),
        Arrays.stream(kept).map(i -> quantities[i]).toArray());
  }

  /** Vehicles for which everything is promised on a day. Cost: O(materials). */
  public int available(PromiseBook book, int day) {
    int units = Integer.MAX_VALUE;
    for (int i = 0; i < materials.length && units > 0; i++) {
      int pieces = book.promised(materials[i], day);
      units = Math.min(units, quantities[i] == 1 ? pieces : pieces / quantities[i]);
    }
    return units;
  }

  /** First day on which everything for all {@code units} is promised; NEVER when there is none. */
  public int firstDay(PromiseBook book, int units) {
    int day = 0;
    for (int i = 0; i < materials.length && day != Instance.NEVER; i++) {
      long pieces = (long) units * quantities[i];
      day =
          pieces > Instance.PLENTY
              ? Instance.NEVER
              : book.firstDay(materials[i], (int) pieces, day);
    }
    return day;
  }

  /** Takes everything for so many vehicles on a day. */
  public void take(PromiseBook book, int day, int units) {
    for (int i = 0; i < materials.length; i++) {
      book.take(materials[i], day, units * quantities[i]);
    }
  }
}
