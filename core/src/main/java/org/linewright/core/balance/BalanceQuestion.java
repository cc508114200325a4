package org.linewright.core.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.balance.internal.place.FewestMoves;
import org.linewright.core.balance.internal.place.LineWork;
import org.linewright.core.balance.internal.place.PlaceSearch;
import org.linewright.core.balance.internal.place.Places;
import org.linewright.core.balance.internal.place.Smoother;
import org.linewright.core.balance.internal.place.StationNeeds;
import org.linewright.core.plant.Plant;

/**
 * Which station does what: the fewest stations for a takt, or the shortest takt for the stations;
 * or, when a balance is kept, the fewest moves. Then loads are made alike. One variant without
 * zones and rules is searched by {@link LineBalancer}, everything else place by place.
 */
public final class BalanceQuestion {
  private static final double SECONDS_OF_MOVES = 60;

  private final BalanceRequest request;
  private final LineWork work;
  private int bound;
  private boolean impossible;
  private int staying;

  private BalanceQuestion(Plant plant, BalanceRequest request) {
    this.request = request;
    this.work = LineWork.of(plant, request);
    this.staying = work.tasks.size();
  }

  /**
   * Balances the line.
   *
   * @param plant whose tasks of the variants have times and links without a circle
   */
  public static BalanceAnswer answer(Plant plant, BalanceRequest request) {
    return new BalanceQuestion(plant, request).solve();
  }

  private BalanceAnswer solve() {
    if (!request.hasTakt()) {
      return shortest();
    }
    int takt = LineWork.takt(request.taktSeconds());
    List<StationNeed> needs = new StationNeeds(work, takt).list();
    bound = StationNeeds.bound(needs);
    impossible = isHopeless(takt, needs);
    int[] of =
        impossible ? new int[0] : request.rules().kept().isEmpty() ? fewest(takt) : kept(takt);
    return answer(takt, takt, of, needs);
  }

  /** A task longer than the takt, one without a station, or a zone with too few. */
  private boolean isHopeless(int takt, List<StationNeed> needs) {
    boolean tooLong =
        Arrays.stream(work.places.times).flatMapToInt(Arrays::stream).anyMatch(t -> t > takt);
    return tooLong
        || hasHomeless()
        || needs.stream().anyMatch(need -> need.stations() > need.available())
        || bound > most();
  }

  private boolean hasHomeless() {
    return IntStream.range(0, work.tasks.size())
        .anyMatch(task -> work.places.latest[task] < work.places.earliest[task]);
  }

  /** Stations that may be used. */
  private int most() {
    int all = work.stations.size();
    return request.stations() > 0 ? Math.min(request.stations(), all) : all;
  }

  private boolean isPlain() {
    return work.places.times.length == 1 && work.places.isFree();
  }

  private int[] fewest(int takt) {
    int most = most();
    if (isPlain()) {
      LineCount count = LineBalancer.fewest(workload(), takt, request.effort());
      bound = count.bound();
      impossible = bound > most;
      return count.stations() > most ? new int[0] : count.stationOf();
    }
    PlaceSearch.Found found = new PlaceSearch(work.places, takt, most, request.effort()).run();
    boolean isFound = found.used() <= most;
    impossible = found.isExact() && !isFound;
    if (found.isExact() && isFound) {
      bound = found.used();
    }
    return found.placeOf();
  }

  private Workload workload() {
    return new Workload(work.places.times[0], work.places.from, work.places.to);
  }

  private int[] kept(int takt) {
    Places places = work.places;
    int[] kept = new int[places.tasks];
    boolean[][] allowed = new boolean[places.tasks][places.places()];
    List<String> names = work.stations.stream().map(row -> row.station()).toList();
    for (int task = 0; task < places.tasks; task++) {
      kept[task] = names.indexOf(request.rules().kept().getOrDefault(work.tasks.get(task), ""));
      for (int place = 0; place < places.places(); place++) {
        allowed[task][place] = places.mayGo(task, place);
      }
    }
    int[][] links = new int[places.from.length][];
    Arrays.setAll(links, link -> new int[] {places.from[link], places.to[link]});
    FewestMoves.Result result =
        FewestMoves.solve(
            new FewestMoves.Asked(places.times, takt, links, allowed, kept),
            most(),
            SECONDS_OF_MOVES,
            request.effort().seconds());
    staying = result.stayBound();
    impossible = result.isImpossible();
    return result.placeOf();
  }

  private BalanceAnswer shortest() {
    Places places = work.places;
    int most = most();
    long total = 0;
    int longest = 0;
    for (int[] ofVariant : places.times) {
      total = Math.max(total, Arrays.stream(ofVariant).asLongStream().sum());
      longest = Math.max(longest, Arrays.stream(ofVariant).max().orElse(0));
    }
    int lowest = (int) Math.max(longest, (total + most - 1) / most);
    if (hasHomeless()) {
      impossible = true;
      return answer(lowest, lowest, new int[0], new StationNeeds(work, lowest).list());
    }
    TaktSearch.Found found =
        TaktSearch.shortest(
            lowest,
            (int) Math.max(total, lowest),
            (takt, effort) -> trial(takt, most, effort),
            this::fullest,
            request.effort());
    impossible = found.placeOf().length == 0 && found.bound() > total;
    List<StationNeed> needs = new StationNeeds(work, found.takt()).list();
    bound = StationNeeds.bound(needs);
    return answer(found.takt(), Math.min(found.bound(), found.takt()), found.placeOf(), needs);
  }

  private TaktSearch.Trial trial(int takt, int most, BalanceEffort effort) {
    if (isPlain()) {
      LineCount count = LineBalancer.within(workload(), takt, most, effort);
      boolean fits = count.stations() <= most;
      return new TaktSearch.Trial(fits ? count.stationOf() : new int[0], count.bound() > most);
    }
    PlaceSearch.Found found = new PlaceSearch(work.places, takt, most, effort).run();
    return new TaktSearch.Trial(found.placeOf(), found.isExact() && found.placeOf().length == 0);
  }

  private int fullest(int[] placeOf) {
    long most = 0;
    for (int variant = 0; variant < work.places.times.length; variant++) {
      for (int place = 0; place < work.places.places(); place++) {
        most = Math.max(most, load(placeOf, variant, place));
      }
    }
    return (int) most;
  }

  private long load(int[] placeOf, int variant, int place) {
    long sum = 0;
    for (int task = 0; task < placeOf.length; task++) {
      sum += placeOf[task] == place ? work.places.times[variant][task] : 0;
    }
    return sum;
  }

  private BalanceAnswer answer(int takt, int taktBound, int[] found, List<StationNeed> needs) {
    boolean isFound = found.length > 0;
    boolean smooths = isFound && request.rules().kept().isEmpty();
    int[] of = smooths ? new Smoother(work.places, takt, found).run() : found;
    return new BalanceAnswer(
        request.line(),
        request.shares().keySet().stream().sorted().toList(),
        request.hasTakt() ? request.taktSeconds() : LineWork.seconds(takt),
        request.hasTakt() ? request.taktSeconds() : LineWork.seconds(taktBound),
        isFound ? stations(of) : List.of(),
        isFound ? tasks(of) : List.of(),
        bound,
        impossible,
        needs,
        staying);
  }

  private List<StationLoad> stations(int[] of) {
    List<StationLoad> loads = new ArrayList<>();
    for (int place = 0; place < work.stations.size(); place++) {
      List<String> tasks = new ArrayList<>();
      for (int task : work.places.order) {
        if (of[task] == place) {
          tasks.add(work.tasks.get(task));
        }
      }
      int busiest = 0;
      for (int variant = 1; variant < work.variants.size(); variant++) {
        busiest = load(of, variant, place) > load(of, busiest, place) ? variant : busiest;
      }
      if (work.isGiven || !tasks.isEmpty()) {
        loads.add(
            new StationLoad(
                work.stations.get(place).station(),
                work.stations.get(place).zone(),
                tasks,
                LineWork.seconds(load(of, busiest, place)),
                work.variants.get(busiest)));
      }
    }
    return loads;
  }

  private List<PlacedTask> tasks(int[] of) {
    List<PlacedTask> tasks = new ArrayList<>();
    Integer[] order = Arrays.stream(work.places.order).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Integer.compare(of[a], of[b]));
    for (int task : order) {
      String name = work.tasks.get(task);
      int longest = 0;
      for (int[] ofVariant : work.places.times) {
        longest = Math.max(longest, ofVariant[task]);
      }
      tasks.add(
          new PlacedTask(
              name,
              LineWork.seconds(longest),
              zone(task),
              work.stations.get(of[task]).station(),
              request.rules().kept().get(name)));
    }
    return tasks;
  }

  private @Nullable String zone(int task) {
    String zone = work.zones.get(task);
    return zone == null || zone.isEmpty() ? null : zone;
  }
}
