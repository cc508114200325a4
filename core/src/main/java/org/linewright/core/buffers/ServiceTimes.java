package org.linewright.core.buffers;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.buffers.SupplyTree.Stage;

/**
 * Where safety stock lies at least cost: the guaranteed-service model. Every stage promises to
 * deliver within its service time S, and waits SI for the slowest of its suppliers. It must then
 * cover the net time τ = SI + T - S by stock of its own:
 *
 * <pre>
 *   least Σ value(k) spread(k) √τ(k),  τ(k) = SI(k) + T(k) - S(k) ≥ 0
 *   SI(k) ≥ S(i) for each supplier i of k,  SI(k) ≥ inbound(k),  S(k) ≤ longest(k),  all whole
 * </pre>
 *
 * Solved exactly by the dynamic program of S. Graves, S. Willems, Manufacturing &amp; Service
 * Operations Management 2(1), 2000 (erratum 5(2), 2003): the tree is taken in from its leaves; for
 * each stage and each time that it shares with its parent, the least cost of all that hangs on it.
 * O(stages × longest time²). Among equal costs the shortest times. Networks in which two stages are
 * joined in two ways are no trees and not solved (that problem is NP-hard: Lesnaia 2004).
 */
final class ServiceTimes {
  private final SupplyTree tree;
  private final TreeOrder order;
  private final List<List<Integer>> suppliers;
  private final List<List<Integer>> customers;

  private final LongestTimes longest;

  /** Least cost of what hangs on a stage, {@code [stage][time shared with the parent]}. */
  private final double[][] least;

  /** The stage's other time at that cost. */
  private final int[][] other;

  private final int[] service;
  private final int[] inbound;

  private ServiceTimes(SupplyTree tree) {
    this.tree = tree;
    int size = tree.stages().size();
    order = TreeOrder.of(tree);
    suppliers = tree.suppliers();
    customers = tree.customers();
    longest = LongestTimes.of(tree);
    least = new double[size][];
    other = new int[size][];
    service = new int[size];
    inbound = new int[size];
  }

  /**
   * Finds the service times.
   *
   * @return service times, then inbound times, {@code [2][stage]}
   */
  static int[][] find(SupplyTree tree) {
    ServiceTimes times = new ServiceTimes(tree);
    for (int stage : times.order.stages()) {
      times.fold(stage);
    }
    for (int at = times.order.stages().size() - 1; at >= 0; at--) {
      times.unfold(times.order.stages().get(at));
    }
    return new int[][] {times.service, times.inbound};
  }

  /** Money in stock of a stage that promises S and waits SI; infinite when it cannot. */
  private static double cost(Stage stage, int inbound, int service) {
    return inbound < stage.inboundTime()
        ? Double.POSITIVE_INFINITY
        : StagePlacement.of(stage, service, inbound).stockValue();
  }

  private boolean sharesService(int stage) {
    return customers.get(stage).contains(order.parents()[stage]);
  }

  /**
   * The least cost of a stage and all that hangs on it, for each time it shares with its parent.
   */
  private void fold(int number) {
    Stage stage = tree.stages().get(number);
    double[] ofInbound = new double[longest.waits()[number] + 1];
    double[] ofService = new double[longest.promises()[number] + 1];
    addSuppliers(number, ofInbound);
    addCustomers(number, ofService);
    boolean byService = sharesService(number);
    int times = byService ? ofService.length : ofInbound.length;
    least[number] = new double[times];
    other[number] = new int[times];
    Arrays.fill(least[number], Double.POSITIVE_INFINITY);
    for (int in = 0; in < ofInbound.length; in++) {
      int most = Math.min(in + stage.leadTime(), ofService.length - 1);
      for (int out = 0; out <= most; out++) {
        double cost = ofInbound[in] + ofService[out] + cost(stage, in, out);
        int shared = byService ? out : in;
        if (cost < least[number][shared]) {
          least[number][shared] = cost;
          other[number][shared] = byService ? in : out;
        }
      }
    }
  }

  /** Suppliers that hang on a stage may promise any time that it is ready to wait. */
  private void addSuppliers(int stage, double[] ofInbound) {
    for (int supplier : suppliers.get(stage)) {
      if (supplier != order.parents()[stage]) {
        double best = Double.POSITIVE_INFINITY;
        for (int in = 0; in < ofInbound.length; in++) {
          best = Math.min(best, in < least[supplier].length ? least[supplier][in] : best);
          ofInbound[in] += best;
        }
      }
    }
  }

  /** Customers that hang on a stage may wait for longer than it promises. */
  private void addCustomers(int stage, double[] ofService) {
    for (int customer : customers.get(stage)) {
      if (customer != order.parents()[stage]) {
        double best = Double.POSITIVE_INFINITY;
        for (int in = least[customer].length - 1; in >= 0; in--) {
          best = Math.min(best, least[customer][in]);
          if (in < ofService.length) {
            ofService[in] += best;
          }
        }
      }
    }
  }

  /** Reads off the times of a stage when those of its parent are known. */
  private void unfold(int stage) {
    int parent = order.parents()[stage];
    if (parent < 0) {
      inbound[stage] = cheapest(least[stage], 0, least[stage].length - 1);
      service[stage] = other[stage][inbound[stage]];
    } else if (sharesService(stage)) {
      int most = Math.min(inbound[parent], least[stage].length - 1);
      service[stage] = cheapest(least[stage], 0, most);
      inbound[stage] = other[stage][service[stage]];
    } else {
      inbound[stage] = cheapest(least[stage], service[parent], least[stage].length - 1);
      service[stage] = other[stage][inbound[stage]];
    }
  }

  private static int cheapest(double[] costs, int from, int to) {
    int best = from;
    for (int time = from; time <= to; time++) {
      best = costs[time] < costs[best] ? time : best;
    }
    return best;
  }
}
