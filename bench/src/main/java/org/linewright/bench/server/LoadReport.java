package org.linewright.bench.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a load has come to: how long looks took, what failed. */
final class LoadReport {
  private final Map<String, List<Long>> micros;
  private final AtomicInteger errors;

  LoadReport(Map<String, List<Long>> micros, AtomicInteger errors) {
    this.micros = micros;
    this.errors = errors;
  }

  void tell() {
    List<Long> all = new ArrayList<>();
    new TreeMap<>(micros)
        .forEach(
            (address, times) -> {
              all.addAll(times);
              tell(address, times);
            });
    tell("all", all);
    System.out.println("errors " + errors.get());
  }

  private static void tell(String name, List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-60s %6d calls  p50 %7.1f ms  p99 %7.1f ms  max %7.1f ms%n",
        name,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1000.0;
  }
}
