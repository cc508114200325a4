package org.linewright.core.balance.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.BalanceRules;
import org.linewright.core.balance.internal.count.TaskGraph;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Station;
import org.linewright.core.plant.line.Task;
import org.linewright.core.plant.line.TaskLink;

/**
 * The tasks of the variants on a line and its stations, in milliseconds and dense numbers. A task
 * of the same name in several variants is one task: it is done at one station.
 */
public final class LineWork {
  private static final double MILLIS = 1000;

  /** Names of the variants that the rows of times stand for; one for a weighted mix. */
  public final List<String> variants;

  public final List<String> tasks;
  public final List<@Nullable String> zones;
  public final List<Station> stations;

  /** True if the line has rows in the table of stations. */
  public final boolean isGiven;

  public final Places places;

  private LineWork(
      List<String> variants,
      Map<String, @Nullable String> zoneOf,
      List<Station> stations,
      boolean isGiven,
      Places places) {
    this.variants = variants;
    this.tasks = List.copyOf(zoneOf.keySet());
    this.zones = new ArrayList<>(zoneOf.values());
    this.stations = stations;
    this.isGiven = isGiven;
    this.places = places;
  }

  public static LineWork of(Plant plant, BalanceRequest request) {
    List<String> variants = List.copyOf(new TreeSet<>(request.shares().keySet()));
    Map<String, @Nullable String> zoneOf = new LinkedHashMap<>();
    for (Task task : plant.tasks()) {
      if (variants.contains(task.variant())) {
        zoneOf.merge(task.task(), Objects.requireNonNullElse(task.zone(), ""), LineWork::given);
      }
    }
    List<String> names = List.copyOf(zoneOf.keySet());
    List<Station> stations =
        plant.stations().stream().filter(row -> row.line().equals(request.line())).toList();
    boolean isGiven = !stations.isEmpty();
    if (!isGiven) {
      stations = numbered(request, names.size());
    }
    int[][] links = links(plant, variants, names);
    int[][] times = times(plant, request, variants, names);
    List<String> rows = request.isWeighted() ? List.of("mix") : variants;
    Places places =
        new Places(times, links[0], links[1], allowed(zoneOf, stations, isGiven, request.rules()));
    return new LineWork(rows, zoneOf, stations, isGiven, places);
  }

  private static String given(String a, String b) {
    return a.isEmpty() ? b : a;
  }

  private static List<Station> numbered(BalanceRequest request, int tasks) {
    int count = request.stations() > 0 ? request.stations() : tasks;
    List<Station> stations = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      stations.add(new Station(request.line(), String.valueOf(number), null));
    }
    return stations;
  }

  private static int[][] links(Plant plant, List<String> variants, List<String> names) {
    List<TaskLink> rows =
        plant.table(org.linewright.core.plant.PlantTables.TASK_LINKS).rows().stream()
            .filter(row -> variants.contains(row.variant()))
            .toList();
    int[][] links = new int[2][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      links[0][i] = names.indexOf(rows.get(i).from());
      links[1][i] = names.indexOf(rows.get(i).to());
    }
    return links;
  }

  /** Milliseconds; of a weighted mix the mean, rounded up. */
  private static int[][] times(
      Plant plant, BalanceRequest request, List<String> variants, List<String> names) {
    double[][] seconds = new double[variants.size()][names.size()];
    for (Task task : plant.tasks()) {
      int variant = variants.indexOf(task.variant());
      if (variant >= 0) {
        seconds[variant][names.indexOf(task.task())] = task.seconds();
      }
    }
    if (!request.isWeighted()) {
      return Arrays.stream(seconds).map(LineWork::millis).toArray(int[][]::new);
    }
    double total = request.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    double[] mean = new double[names.size()];
    for (int variant = 0; variant < seconds.length; variant++) {
      double share = request.shares().getOrDefault(variants.get(variant), 0.0) / total;
      for (int task = 0; task < mean.length; task++) {
        mean[task] += share * seconds[variant][task];
      }
    }
    return new int[][] {millis(mean)};
  }

  private static int[] millis(double[] seconds) {
    return Arrays.stream(seconds).mapToInt(time -> (int) Math.ceil(time * MILLIS - 1e-6)).toArray();
  }

  private static long[][] allowed(
      Map<String, @Nullable String> zoneOf,
      List<Station> stations,
      boolean isGiven,
      BalanceRules rules) {
    List<String> names = List.copyOf(zoneOf.keySet());
    long[][] allowed = new long[stations.size()][Math.max(1, (names.size() + 63) >> 6)];
    for (int place = 0; place < allowed.length; place++) {
      Station station = stations.get(place);
      for (int task = 0; task < names.size(); task++) {
        String name = names.get(task);
        String zone = zoneOf.get(name);
        boolean fits = !isGiven || zone == null || zone.isEmpty() || zone.equals(station.zone());
        String fixed = rules.fixed().getOrDefault(name, station.station());
        BalanceRules.Forbidden here = new BalanceRules.Forbidden(name, station.station());
        if (fits && fixed.equals(station.station()) && !rules.forbidden().contains(here)) {
          TaskGraph.set(allowed[place], 0, task);
        }
      }
    }
    return allowed;
  }

  /** The takt in milliseconds, rounded down. */
  public static int takt(double seconds) {
    return (int) Math.floor(seconds * MILLIS + 1e-6);
  }

  public static double seconds(long millis) {
    return millis / MILLIS;
  }
}
