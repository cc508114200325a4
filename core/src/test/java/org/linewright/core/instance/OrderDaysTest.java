package org.linewright.core.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.EventWindows.Window;

/** Days of order and receipt, against asking every event on every day. */
class OrderDaysTest {
  private static final int DAYS = 40;

  private static List<EventWindows> windows(SplittableRandom random) {
    List<EventWindows> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      List<Window> of = new ArrayList<>();
      for (int j = random.nextInt(1, 4); j > 0; j--) {
        int from = random.nextBoolean() ? Integer.MIN_VALUE : random.nextInt(-10, 60);
        int to = random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(-10, 60);
        of.add(new Window(from, to, 0.5 * random.nextInt(1, 6)));
      }
      all.add(new EventWindows(of));
    }
    return all;
  }

  private static int plain(
      int lead, List<EventWindows> bars, List<EventWindows> delays, int orderDay) {
    double factor = 1;
    for (EventWindows delay : delays) {
      factor *= delay.factor(orderDay);
    }
    int receipt = orderDay + (int) Math.ceil(lead * factor - 1e-9);
    boolean barred = bars.stream().anyMatch(bar -> bar.hit(orderDay) || bar.hit(receipt));
    return barred ? Instance.NEVER : receipt;
  }

  @Test
  void everyDayIsThatOfTheEventsOfTheDay() {
    SplittableRandom random = new SplittableRandom(1);
    int never = 0;
    for (int plant = 0; plant < 500; plant++) {
      int lead = random.nextInt(0, 30);
      List<EventWindows> bars = windows(random);
      List<EventWindows> delays = windows(random);
      OrderDays orders = new OrderDays(lead, bars, delays, DAYS);
      for (int day = 0; day < DAYS; day++) {
        int expected = plain(lead, bars, delays, day);
        assertThat(orders.receipt(day)).as("plant %d, day %d", plant, day).isEqualTo(expected);
        never += expected == Instance.NEVER ? 1 : 0;
      }
    }
    assertThat(never).isBetween(2_000, 18_000);
  }
}
