package org.linewright.core.sequence.internal.day;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.sequence.Car;

/** Numbers what cars have of one kind, such as colors, in the sequence in which they come. */
final class CarKinds {
  private CarKinds() {}

  /**
   * {@code [slot]}: the number of what its car has; -1 = nothing.
   *
   * @param known numbers by name; what is new is added
   */
  static int[] of(List<Car> slots, Function<Car, String> by, Map<String, Integer> known) {
    int[] ids = new int[slots.size()];
    for (int i = 0; i < ids.length; i++) {
      String value = by.apply(slots.get(i));
      ids[i] = value.isEmpty() ? -1 : known.computeIfAbsent(value, name -> known.size());
    }
    return ids;
  }
}
