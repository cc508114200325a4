package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.margin.internal.solve.OpenProgram;
import org.linewright.core.margin.network.SupplyNetwork.SiteFailure;

/**
 * The plain way to the same answers: for each failure both programs of the whole network, each from
 * nothing. For comparison and measurement.
 */
public final class WholeNetwork {
  private final SupplyNetwork network;
  private final NetworkProgram program;

  private WholeNetwork(SupplyNetwork network) {
    this.network = network;
    this.program = new NetworkProgram(network, NetworkOrder.of(network));
  }

  /** Time to survive and impact of the first failures; other figures are left 0. */
  public static List<SiteMargin> answer(SupplyNetwork network, int failures) {
    WholeNetwork whole = new WholeNetwork(network);
    List<SiteMargin> rows = new ArrayList<>();
    for (SiteFailure failure : network.listFailures().subList(0, failures)) {
      double survive = 1 / whole.solve(failure, 0);
      double impact =
          failure.timeToRecover() == 0
              ? 0
              : failure.timeToRecover() * whole.solve(failure, failure.timeToRecover());
      rows.add(new SiteMargin(failure.name(), failure.timeToRecover(), survive, impact, 0, 0, 0));
    }
    return rows;
  }

  /** Least 1 / time with all demand met when time is 0; else what is lost per unit of time. */
  private double solve(SiteFailure failure, double time) {
    try (OpenProgram open = new OpenProgram(program.matrix())) {
      for (int i = 0; i < network.nodes().size(); i++) {
        if (failure.sites().contains(network.nodes().get(i).site())) {
          open.bounds(i, 0, 0);
        }
        if (program.lost(i) >= 0 && time == 0) {
          open.bounds(program.lost(i), 0, 0);
        } else if (program.lost(i) >= 0) {
          open.cost(program.lost(i), network.nodes().get(i).value());
        }
      }
      if (time == 0) {
        open.cost(program.sigma(), 1);
      } else {
        open.bounds(program.sigma(), 1 / time, 1 / time);
      }
      return open.minimize().value();
    }
  }
}
