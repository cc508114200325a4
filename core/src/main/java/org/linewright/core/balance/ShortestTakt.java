package org.linewright.core.balance;

/**
 * A balance with the shortest takt found.
 *
 * @param takt the longest time of a station
 * @param bound no balance has a shorter one
 * @param stationOf station of each task, from 0
 */
public record ShortestTakt(int takt, int bound, int[] stationOf) {

  /**
   * Shares the tasks out among so many stations so that the fullest has as little as can be found
   * (SALBP-2).
   */
  public static ShortestTakt of(Workload work, int stations, BalanceEffort effort) {
    if (stations < 1) {
      throw new IllegalArgumentException("stations = " + stations + "\nMaybe 1 or more.");
    }
    int total = Math.toIntExact(work.total());
    int lowest = Math.max(work.longest(), (total + stations - 1) / stations);
    TaktSearch.Found found =
        TaktSearch.shortest(
            lowest,
            Math.max(total, lowest),
            (takt, trial) -> {
              LineCount count = LineBalancer.within(work, takt, stations, trial);
              boolean fits = count.stations() <= stations;
              return new TaktSearch.Trial(
                  fits ? count.stationOf() : new int[0], count.bound() > stations);
            },
            of -> fullest(work, of),
            effort);
    return new ShortestTakt(found.takt(), Math.min(found.bound(), found.takt()), found.placeOf());
  }

  private static int fullest(Workload work, int[] stationOf) {
    long[] loads = new long[stationOf.length];
    long most = 0;
    for (int task = 0; task < stationOf.length; task++) {
      loads[stationOf[task]] += work.times()[task];
      most = Math.max(most, loads[stationOf[task]]);
    }
    return (int) most;
  }
}
