package org.linewright.core.balance;

import java.util.ArrayList;
import java.util.List;

/** Recomputes what a balance must keep from the raw tasks; shares no code with the search. */
final class BalanceChecker {
  private BalanceChecker() {}

  /** What is wrong with it; empty = nothing. */
  static List<String> faults(Workload work, int takt, int stations, int[] stationOf) {
    List<String> faults = new ArrayList<>();
    if (stationOf.length != work.times().length) {
      return List.of(stationOf.length + " of " + work.times().length + " tasks");
    }
    long[] loads = new long[stations];
    int[] counts = new int[stations];
    for (int task = 0; task < stationOf.length; task++) {
      if (stationOf[task] < 0 || stationOf[task] >= stations) {
        return List.of("task " + task + " at station " + stationOf[task]);
      }
      loads[stationOf[task]] += work.times()[task];
      counts[stationOf[task]]++;
    }
    for (int station = 0; station < stations; station++) {
      if (loads[station] > takt || counts[station] == 0) {
        faults.add("station " + station + " has " + loads[station] + " of " + takt);
      }
    }
    for (int link = 0; link < work.from().length; link++) {
      if (stationOf[work.from()[link]] > stationOf[work.to()[link]]) {
        faults.add(work.from()[link] + " comes after " + work.to()[link]);
      }
    }
    return faults;
  }
}
