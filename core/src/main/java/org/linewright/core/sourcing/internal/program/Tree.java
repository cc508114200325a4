package org.linewright.core.sourcing.internal.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.linewright.core.solver.MixedProgram.Solution;

/**
 * Branch and bound over approvals: each node is the linear program with the cuts known and some
 * approvals given or refused. The scenarios are asked in nodes where the parent's promise was far
 * from the truth, and in leaves until it is near. The lowest promise comes first, then its nearer
 * child at once.
 */
final class Tree {
  private static final double WHOLE = 1e-6;
  private static final int MOST_ASKED = 12; // in one leaf

  private final Search search;
  private final int[] switches;
  private final int first;
  private final double close;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(Comparator.comparingDouble(Node::bound).thenComparingInt(Node::number));
  private double least;
  private double pruned = Double.POSITIVE_INFINITY;
  private double @Nullable [] found;
  private int nodes;

  /** What is set: -1 = open, 0, 1, {@code [switch]}; and whether its parent promised too much. */
  private record Node(byte[] set, double bound, int number, boolean isLoose) {
    Node child(int place, int value, double promised, int count, boolean isLooseParent) {
      byte[] mine = set.clone();
      mine[place] = (byte) value;
      return new Node(mine, promised, count, isLooseParent);
    }
  }

  /** Switches that stand in front, such as families, are settled first. */
  Tree(Search search, int[] switches, int first, double close) {
    this.first = first;
    this.search = search;
    this.switches = switches;
    this.close = close;
  }

  /** No portfolio costs less. */
  double bound() {
    Node lowest = open.peek();
    double left = lowest == null ? Double.POSITIVE_INFINITY : lowest.bound();
    return Math.min(least, Math.min(pruned, left));
  }

  /** The best solution; null = none is better than what was known. */
  double @Nullable [] found() {
    return found;
  }

  /** Searches so many nodes, from a bound and the cost of what is known. */
  void run(int most, double bound, double known) {
    least = known;
    byte[] none = new byte[switches.length];
    Arrays.fill(none, (byte) -1);
    open.add(new Node(none, bound, 0, true));
    while (!open.isEmpty() && nodes < most && open.element().bound() < least - close) {
      Node at = open.remove();
      while (at != null) {
        at = step(at);
      }
    }
    search.limits(switches, none);
  }

  /** Looks into a node; gives the child to go on with, if any. */
  private @Nullable Node step(Node node) {
    nodes++;
    search.limits(switches, node.set());
    boolean isLoose = node.isLoose();
    for (int asked = 0; ; asked++) {
      Solution now = search.trySolve();
      if (!now.isFound()) {
        return null;
      }
      double promised = Math.max(node.bound(), search.promised(now));
      int place = fractional(now.values());
      boolean isLeaf = place < 0;
      if (promised >= least - close || (isLeaf && asked >= MOST_ASKED)) {
        pruned = Math.min(pruned, promised);
        return null;
      }
      if (!isLeaf && (!isLoose || asked > 0)) {
        return branch(node, place, now.values()[switches[place]], promised, isLoose);
      }
      double actual = search.ask(now.values());
      isLoose = actual - promised > close;
      if (isLeaf) {
        if (actual < least) {
          least = actual;
          found = now.values();
        }
        if (actual - promised < close / 4) {
          pruned = Math.min(pruned, promised);
          return null;
        }
      }
    }
  }

  private Node branch(Node node, int place, double value, double promised, boolean isLoose) {
    int nearer = value >= 0.5 ? 1 : 0;
    open.add(node.child(place, 1 - nearer, promised, nodes, isLoose));
    return node.child(place, nearer, promised, nodes, isLoose);
  }

  private int fractional(double[] values) {
    int most = -1;
    double farthest = WHOLE;
    for (int i = 0; i < switches.length; i++) {
      if (i == first && most >= 0) {
        return most;
      }
      double far = Math.abs(values[switches[i]] - Math.rint(values[switches[i]]));
      if (far > farthest) {
        farthest = far;
        most = i;
      }
    }
    return most;
  }
}
