package org.linewright.core.kits.internal.book;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.linewright.core.instance.Bill;

/**
 * The bill of materials that holds on a day, parts ascending, so that a part is found by halving.
 *
 * @param parts dense part numbers, ascending
 * @param quantities pieces per vehicle
 * @param inKit true where the piece comes in the kit
 */
public record DayBill(int[] parts, int[] quantities, boolean[] inKit) {

  static DayBill of(Bill bill) {
    int[] order =
        IntStream.range(0, bill.parts().length)
            .boxed()
            .sorted((a, b) -> Integer.compare(bill.parts()[a], bill.parts()[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] parts = new int[order.length];
    int[] quantities = new int[order.length];
    boolean[] inKit = new boolean[order.length];
    for (int i = 0; i < order.length; i++) {
      parts[i] = bill.parts()[order[i]];
      quantities[i] = bill.quantities()[order[i]];
      inKit[i] = bill.inKit()[order[i]];
    }
    return new DayBill(parts, quantities, inKit);
  }

  /** Place of a part in the bill; negative when the bill does not need it. */
  public int find(int part) {
    return Arrays.binarySearch(parts, part);
  }

  /** Pieces of a part in one vehicle; 0 when the bill does not need it. */
  public int quantity(int part) {
    int place = find(part);
    return place < 0 ? 0 : quantities[place];
  }

  /** Pieces of a part in one kit; 0 when it does not come in the kit. */
  int inKit(int part) {
    int place = find(part);
    return place < 0 || !inKit[place] ? 0 : quantities[place];
  }

  /**
   * Which of the missing parts the vehicle really lacks: waived parts are not needed, and a kit
   * never holds what is taken from the shelf.
   *
   * @param missing dense part numbers, ascending
   * @param built a car on the yard lacks loose parts too
   * @return ascending; {@code missing} itself when all of it counts
   */
  int[] lacking(int[] missing, boolean built) {
    int count = 0;
    int[] lacking = new int[missing.length];
    for (int part : missing) {
      int place = find(part);
      if (place >= 0 && (built || inKit[place])) {
        lacking[count++] = part;
      }
    }
    return count == missing.length ? missing : Arrays.copyOf(lacking, count);
  }

  /** Parts that do not come in the kit, ascending. */
  public int[] loose() {
    return IntStream.range(0, parts.length).filter(i -> !inKit[i]).map(i -> parts[i]).toArray();
  }

  /** Pieces of these parts in one vehicle together. */
  public long pieces(int[] ofParts) {
    long sum = 0;
    for (int part : ofParts) {
      sum += quantity(part);
    }
    return sum;
  }
}
