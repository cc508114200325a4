package org.linewright.core.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.linewright.core.instance.Instance;

/**
 * What one vehicle takes out of a book, the materials that run short the longest first. Those that
 * can be bought by the day in question stand at the end and are not looked at: most vehicles of a
 * long bill then cost a few materials, not all.
 */
public final class ScarceFirst {
  private final PromiseBook book;
  private final int[] materials;
  private final int[] quantities;
  private final int[] unlimitedFrom;
  private final int mostUnits;

  public ScarceFirst(Need need, PromiseBook book) {
    this.book = book;
    int[] lines =
        IntStream.range(0, need.materials().length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> -book.unlimitedFrom(need.materials()[i])))
            .mapToInt(i -> i)
            .toArray();
    this.materials = Arrays.stream(lines).map(i -> need.materials()[i]).toArray();
    this.quantities = Arrays.stream(lines).map(i -> need.quantities()[i]).toArray();
    this.mostUnits = Instance.PLENTY / Arrays.stream(quantities).max().orElse(1);
    this.unlimitedFrom = Arrays.stream(materials).map(book::unlimitedFrom).toArray();
  }

  /** First day on which everything for all {@code units} is promised; NEVER when there is none. */
  public int firstDay(int units) {
    int first = units > mostUnits ? Instance.NEVER : 0;
    for (int i = 0; i < materials.length && first < unlimitedFrom[i]; i++) {
      first = book.firstDay(materials[i], units * quantities[i], first);
    }
    return first;
  }

  /** Vehicles for which everything is promised on a day, {@link Instance#PLENTY} at most. */
  public int available(int day) {
    int units = Instance.PLENTY;
    for (int i = 0; i < materials.length && day < unlimitedFrom[i] && units > 0; i++) {
      int pieces = book.promised(materials[i], day);
      units = Math.min(units, quantities[i] == 1 ? pieces : pieces / quantities[i]);
    }
    return units;
  }

  /** Takes everything for so many vehicles on a day. */
  public void take(int day, int units) {
    for (int i = 0; i < materials.length && day < unlimitedFrom[i]; i++) {
      book.take(materials[i], day, units * quantities[i]);
    }
  }

  /** Gives back everything for so many vehicles that were started on a day. */
  public void giveBack(int day, int units) {
    for (int i = 0; i < materials.length && day < unlimitedFrom[i]; i++) {
      book.giveBack(materials[i], day, units * quantities[i]);
    }
  }
}
