package org.linewright.core.sequence.internal.day;

import java.util.Arrays;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;
import org.linewright.core.sequence.WindowCount;

/**
 * Violations of a rule that no sequence avoids, by counting each car once for every window that
 * holds it: together the windows hold so many, and each takes only as many as are allowed.
 */
final class WindowBound {
  private final LineDay day;
  private final RatioRule rule;
  private final int slots;
  private final boolean isWhole;
  private long allowed;
  private long ofYesterday;

  WindowBound(LineDay day, RatioRule rule) {
    this.day = day;
    this.rule = rule;
    this.slots = day.cars().size();
    this.isWhole = day.count() == WindowCount.WHOLE_WINDOWS;
  }

  long violations() {
    int[] holding = new int[slots];
    int last = isWhole ? slots - rule.of() : slots - 1;
    for (int start = isWhole ? 0 : 1 - rule.of(); start <= last; start++) {
      add(start, holding);
    }
    Arrays.sort(holding);
    int cars = (int) day.cars().stream().filter(this::has).count();
    // in the slots that the fewest windows hold
    long held = Arrays.stream(holding, 0, cars).asLongStream().sum();
    long tooMany = Math.max(0, held - allowed);
    if (!isWhole) {
      return tooMany + ofYesterday;
    }
    long perWindow = Math.max(1, rule.of() - rule.atMost());
    return (tooMany + perWindow - 1) / perWindow;
  }

  private void add(int start, int[] holding) {
    int from = Math.max(0, start);
    int to = Math.min(slots, start + rule.of());
    for (int slot = from; slot < to; slot++) {
      holding[slot]++;
    }
    int yesterday = yesterday(start);
    allowed += Math.min(to - from, Math.max(0, rule.atMost() - yesterday));
    ofYesterday += Math.max(0, yesterday - rule.atMost());
  }

  /** Yesterday's cars with the option in a window that begins before the day. */
  private int yesterday(int start) {
    int size = day.before().size();
    int from = Math.max(0, size + start);
    return start >= 0
        ? 0
        : (int) day.before().subList(from, size).stream().filter(this::has).count();
  }

  private boolean has(Car car) {
    return car.options().contains(rule.option());
  }
}
