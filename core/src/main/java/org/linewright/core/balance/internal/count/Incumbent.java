package org.linewright.core.balance.internal.count;

/** The best balance found so far, in the caller's numbers. Not thread-safe. */
public final class Incumbent {
  private int stations;
  private int[] stationOf;

  public Incumbent(int stations, int[] stationOf) {
    this.stations = stations;
    this.stationOf = stationOf;
  }

  public int stations() {
    return stations;
  }

  public int[] stationOf() {
    return stationOf;
  }

  void better(int count, int[] of) {
    if (count < stations) {
      stations = count;
      stationOf = of;
    }
  }
}
