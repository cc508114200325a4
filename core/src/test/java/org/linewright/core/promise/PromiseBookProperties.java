package org.linewright.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Arrival;

/** The suffix minima against the definition: min over later days of supply − taken. */
class PromiseBookProperties {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 30;

  @Property(tries = 500)
  void thePromiseOfADayIsTheSmallestFreeBalanceFromThenOn(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] supply = new long[DAYS];
    PromiseBook book = book(random, supply);
    long[] taken = new long[DAYS];
    for (int step = 0; step < 40; step++) {
      int day = random.nextInt(DAYS);
      int promised = book.promised(0, day);
      if (taken[day] > 0 && random.nextInt(3) == 0) {
        int pieces = 1 + random.nextInt((int) taken[day]);
        book.giveBack(0, day, pieces);
        taken[day] -= pieces;
      } else if (promised > 0) {
        int pieces = 1 + random.nextInt(promised);
        book.take(0, day, pieces);
        taken[day] += pieces;
      }
      for (int d = 0; d < DAYS; d++) {
        assertThat(book.promised(0, d)).isEqualTo((int) smallestBalance(supply, taken, d));
      }
      int wanted = 1 + random.nextInt(60);
      assertThat(book.firstDay(0, wanted, 0)).isEqualTo(firstDay(supply, taken, wanted));
    }
  }

  private static PromiseBook book(SplittableRandom random, long[] supply) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int day = random.nextInt(DAYS);
      int pieces = random.nextInt(40);
      supply[day] += pieces;
      arrivals.add(new Arrival("C" + i, "P", pieces, FIRST.plusDays(day), null, 0, null, null, ""));
    }
    Plant plant =
        Plant.of(PlantSettings.of("one part", FIRST, FIRST.plusDays(DAYS - 1)))
            .with(PlantTables.ARRIVALS, arrivals);
    Instance instance = Instance.compile(plant);
    return PromiseBook.open(instance, new Recipes(instance), true);
  }

  private static long smallestBalance(long[] supply, long[] taken, int fromDay) {
    long smallest = Long.MAX_VALUE;
    long balance = 0;
    for (int day = 0; day < DAYS; day++) {
      balance += supply[day] - taken[day];
      if (day >= fromDay) {
        smallest = Math.min(smallest, balance);
      }
    }
    return smallest;
  }

  private static int firstDay(long[] supply, long[] taken, int pieces) {
    for (int day = 0; day < DAYS; day++) {
      if (smallestBalance(supply, taken, day) >= pieces) {
        return day;
      }
    }
    return Instance.NEVER;
  }
}
