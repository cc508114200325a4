package org.linewright.core.sequence.internal.day;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.LineDay;

/** Cars of a color in a row, as batch limits count them. */
public final class ColorRuns {
  private ColorRuns() {}

  /**
   * The most cars in a row by color that end today; those of yesterday count if the day says so.
   */
  public static Map<String, Integer> longest(LineDay day) {
    Map<String, Integer> longest = new LinkedHashMap<>();
    String color = "";
    int run = 0;
    if (!day.limitsBeginAnew()) {
      for (Car car : day.before()) {
        run = car.color().equals(color) ? run + 1 : 1;
        color = car.color();
      }
    }
    for (Car car : day.cars()) {
      run = car.color().equals(color) ? run + 1 : 1;
      color = car.color();
      longest.merge(color, run, Math::max);
    }
    return longest;
  }
}
