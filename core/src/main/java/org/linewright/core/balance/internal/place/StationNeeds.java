package org.linewright.core.balance.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.balance.StationNeed;
import org.linewright.core.balance.internal.count.WeightRules;

/** Bounds on the stations of each zone and of all tasks, in each variant. */
public final class StationNeeds {
  private final LineWork work;
  private final int takt;

  public StationNeeds(LineWork work, int takt) {
    this.work = work;
    this.takt = takt;
  }

  /** The strictest bound of each zone in the order of the tasks, then that of all tasks. */
  public List<StationNeed> list() {
    List<StationNeed> needs = new ArrayList<>();
    List<String> zones =
        work.isGiven
            ? work.zones.stream().map(String::valueOf).filter(z -> !z.isEmpty()).distinct().toList()
            : List.of();
    zones.forEach(zone -> needs.add(strictest(zone)));
    needs.add(strictest(""));
    return needs;
  }

  /** Stations that all tasks need: zones share none. */
  public static int bound(List<StationNeed> needs) {
    int zones = 0;
    int all = 0;
    for (StationNeed need : needs) {
      if (need.zone().isEmpty()) {
        all = need.stations();
      } else {
        zones += need.stations();
      }
    }
    return Math.max(zones, all);
  }

  private StationNeed strictest(String zone) {
    StationNeed most = need(zone, 0);
    for (int variant = 1; variant < work.variants.size(); variant++) {
      StationNeed next = need(zone, variant);
      if (next.stations() > most.stations()) {
        most = next;
      }
    }
    return most;
  }

  private StationNeed need(String zone, int variant) {
    int[] ofVariant = work.places.times[variant];
    int[] tasks =
        IntStream.range(0, ofVariant.length)
            .filter(task -> zone.isEmpty() || zone.equals(work.zones.get(task)))
            .filter(task -> ofVariant[task] > 0)
            .toArray();
    int[] times = Arrays.stream(tasks).map(task -> ofVariant[task]).sorted().toArray();
    for (int i = 0, j = times.length - 1; i < j; i++, j--) {
      int swap = times[i];
      times[i] = times[j];
      times[j] = swap;
    }
    WeightRules rules = new WeightRules(times, takt, false);
    long[] sums = new long[rules.rules];
    rules.sum(new long[Math.max(1, (times.length + 63) >> 6)], 0, sums);
    int available =
        (int)
            work.stations.stream()
                .filter(station -> zone.isEmpty() || zone.equals(station.zone()))
                .count();
    return new StationNeed(
        zone,
        work.variants.get(variant),
        times.length,
        LineWork.seconds(Arrays.stream(times).asLongStream().sum()),
        rules.stations(sums),
        available,
        rules.name(rules.strictest(sums)));
  }
}
