package org.linewright.core.balance;

/** The best balance found so far, in the caller's numbers. Not thread-safe. */
final class Incumbent {
  private int stations;
  private int[] stationOf;

  Incumbent(int stations, int[] stationOf) {
    this.stations = stations;
    this.stationOf = stationOf;
  }

  int stations() {
    return stations;
  }

  int[] stationOf() {
    return stationOf;
  }

  void better(int count, int[] of) {
    if (count < stations) {
      stations = count;
      stationOf = of;
    }
  }
}
