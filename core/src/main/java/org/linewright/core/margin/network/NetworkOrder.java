package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a network from the raw end to the customers, and who feeds and who takes.
 *
 * @param nodes numbers of the nodes, every supplier before its customers
 * @param into arcs into each node, {@code [node]}
 * @param outOf arcs out of each node, {@code [node]}
 */
record NetworkOrder(
    int[] nodes, List<List<SupplyNetwork.Arc>> into, List<List<SupplyNetwork.Arc>> outOf) {

  /**
   * Sorts a network; O(nodes + arcs).
   *
   * @throws IllegalArgumentException when it has a cycle
   */
  static NetworkOrder of(SupplyNetwork network) {
    NetworkOrder order = sort(network);
    if (order.nodes.length < network.nodes().size()) {
      throw new IllegalArgumentException("the network has a cycle\nMaybe check it first.");
    }
    return order;
  }

  private static NetworkOrder sort(SupplyNetwork network) {
    int size = network.nodes().size();
    List<List<SupplyNetwork.Arc>> into = new ArrayList<>();
    List<List<SupplyNetwork.Arc>> outOf = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      into.add(new ArrayList<>());
      outOf.add(new ArrayList<>());
    }
    for (SupplyNetwork.Arc arc : network.arcs()) {
      into.get(arc.to()).add(arc);
      outOf.get(arc.from()).add(arc);
    }
    int[] waiting = new int[size];
    int[] sorted = new int[size];
    int known = 0;
    for (int node = 0; node < size; node++) {
      waiting[node] = into.get(node).size();
      if (waiting[node] == 0) {
        sorted[known++] = node;
      }
    }
    for (int done = 0; done < known; done++) {
      for (SupplyNetwork.Arc arc : outOf.get(sorted[done])) {
        if (--waiting[arc.to()] == 0) {
          sorted[known++] = arc.to();
        }
      }
    }
    return new NetworkOrder(Arrays.copyOf(sorted, known), into, outOf);
  }

  /** True when nodes feed each other in a circle: then some never come to stand in the order. */
  static boolean hasCycle(SupplyNetwork network) {
    return sort(network).nodes.length < network.nodes().size();
  }
}
