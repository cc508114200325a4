package org.linewright.core.stress;

import java.util.Arrays;

/** What became of the plant in one replication. Reused by its replication; copy what is kept. */
final class Outcome {
  /** Vehicles released within the horizon. */
  int built;

  /** Vehicles that the plan releases and this replication does not; below 0 = it has more. */
  int lost;

  /** Vehicles started later than the plan starts them. */
  int delayed;

  /** Vehicles delivered after the due day of their order. */
  int late;

  /** Vehicles × calendar days after the due day, or since the plan date for orders without one. */
  long lateVehicleDays;

  /** Value released − lateness + parking saved − dear purchases, in cents. */
  long cents;

  /** Pieces ordered elsewhere than planned. */
  long rerouted;

  /** Last day on which a vehicle is started; -1 = none is. */
  int stop;

  /** The same for each contract. */
  final int[] contractStop;

  /** Vehicles started for each contract up to its last day. */
  final int[] contractBuilt;

  /** Vehicles started up to the end of each step. */
  final int[] curve;

  Outcome(int contracts, int steps) {
    contractStop = new int[contracts];
    contractBuilt = new int[contracts];
    curve = new int[steps];
  }

  void clear() {
    built = 0;
    lost = 0;
    delayed = 0;
    late = 0;
    lateVehicleDays = 0;
    cents = 0;
    rerouted = 0;
    stop = -1;
    Arrays.fill(contractStop, -1);
    Arrays.fill(contractBuilt, 0);
    Arrays.fill(curve, 0);
  }
}
