package org.linewright.core.buffers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The stages of a tree from its leaves inward: each has one neighbor at most that comes later, its
 * parent. O(stages + links).
 *
 * @param stages numbers of the stages in that order
 * @param parents number of the parent, {@code [stage]}; -1 = none, the root of its tree
 */
record TreeOrder(List<Integer> stages, int[] parents) {

  /**
   * Sorts a tree.
   *
   * @throws IllegalArgumentException when two stages are joined in two ways
   */
  static TreeOrder of(SupplyTree tree) {
    TreeOrder order = sort(tree);
    if (order.stages.size() < tree.stages().size()) {
      throw new IllegalArgumentException("two ways between two stages\nMaybe check first.");
    }
    return order;
  }

  /** True when nowhere two stages are joined in two ways. */
  static boolean isTree(SupplyTree tree) {
    return sort(tree).stages.size() == tree.stages().size();
  }

  private static TreeOrder sort(SupplyTree tree) {
    int size = tree.stages().size();
    List<List<Integer>> neighbors = tree.suppliers();
    List<List<Integer>> customers = tree.customers();
    int[] open = new int[size];
    int[] parents = new int[size];
    Deque<Integer> leaves = new ArrayDeque<>();
    for (int stage = 0; stage < size; stage++) {
      neighbors.get(stage).addAll(customers.get(stage));
      open[stage] = neighbors.get(stage).size();
      parents[stage] = -1;
      if (open[stage] <= 1) {
        leaves.add(stage);
      }
    }
    List<Integer> order = new ArrayList<>();
    boolean[] done = new boolean[size];
    while (!leaves.isEmpty()) {
      int leaf = leaves.remove();
      done[leaf] = true;
      order.add(leaf);
      for (int neighbor : neighbors.get(leaf)) {
        if (!done[neighbor]) {
          parents[leaf] = neighbor;
          if (--open[neighbor] == 1) {
            leaves.add(neighbor);
          }
        }
      }
    }
    return new TreeOrder(order, parents);
  }
}
