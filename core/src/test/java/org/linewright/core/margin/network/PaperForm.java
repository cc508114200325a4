package org.linewright.core.margin.network;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.margin.internal.solve.OpenProgram;
import org.linewright.core.margin.internal.solve.Program;
import org.linewright.core.margin.network.SupplyNetwork.Arc;
import org.linewright.core.margin.network.SupplyNetwork.Node;
import org.linewright.core.margin.network.SupplyNetwork.SiteFailure;

/**
 * The programs as Simchi-Levi et al. (2015) print them: a flow for every arc, amounts over the
 * whole time, time a variable of its own. Shares no formulation with the product, only the solver.
 */
final class PaperForm {
  private static final double LONGEST = 1e5;
  private final SupplyNetwork network;

  PaperForm(SupplyNetwork network) {
    this.network = network;
  }

  double impact(SiteFailure failure) {
    return solve(failure, failure.timeToRecover());
  }

  /** Time to survive; {@link #LONGEST} and more = for ever. */
  double timeToSurvive(SiteFailure failure) {
    return -solve(failure, -1);
  }

  /**
   * @param time the time; -1 = find the longest
   */
  private double solve(SiteFailure failure, double time) {
    Program program = new Program();
    boolean isFree = time < 0;
    int t = program.addColumn(isFree ? 0 : time, isFree ? LONGEST : time, isFree ? -1 : 0);
    List<Node> nodes = network.nodes();
    int[] made = new int[nodes.size()];
    int[] flow = new int[network.arcs().size()];
    for (int j = 0; j < made.length; j++) {
      boolean down = failure.sites().contains(nodes.get(j).site());
      made[j] = program.addColumn(0, down ? 0 : Double.POSITIVE_INFINITY, 0);
    }
    for (int a = 0; a < flow.length; a++) {
      flow[a] = program.addColumn(0, Double.POSITIVE_INFINITY, 0);
    }
    for (int j = 0; j < made.length; j++) {
      addNode(program, j, made, flow, t, isFree);
    }
    for (int s = 0; s < network.sites().size(); s++) {
      addCapacity(program, s, made, t);
    }
    try (OpenProgram open = new OpenProgram(program.compile())) {
      return open.minimize().value();
    }
  }

  private void addNode(Program program, int j, int[] made, int[] flow, int t, boolean isFree) {
    Node node = network.nodes().get(j);
    Set<String> materials = new TreeSet<>();
    for (Arc arc : network.arcs()) {
      if (arc.to() == j) {
        materials.add(network.nodes().get(arc.from()).material());
      }
    }
    for (String material : materials) {
      int needed = program.addRow(Double.NEGATIVE_INFINITY, 0);
      program.addTerm(needed, made[j], 1);
      for (int a = 0; a < flow.length; a++) {
        Arc arc = network.arcs().get(a);
        if (arc.to() == j && network.nodes().get(arc.from()).material().equals(material)) {
          program.addTerm(needed, flow[a], -1 / arc.use());
        }
      }
    }
    int balance = program.addRow(Double.NEGATIVE_INFINITY, node.stock());
    program.addTerm(balance, made[j], -1);
    for (int a = 0; a < flow.length; a++) {
      if (network.arcs().get(a).from() == j) {
        program.addTerm(balance, flow[a], 1);
      }
    }
    program.addTerm(balance, t, node.demand());
    if (node.demand() > 0 && !isFree) {
      program.addTerm(balance, program.addColumn(0, Double.POSITIVE_INFINITY, node.value()), -1);
    }
    if (!Double.isInfinite(node.capacity())) {
      int own = program.addRow(Double.NEGATIVE_INFINITY, 0);
      program.addTerm(own, made[j], 1);
      program.addTerm(own, t, -node.capacity());
    }
  }

  private void addCapacity(Program program, int s, int[] made, int t) {
    double capacity = network.sites().get(s).capacity();
    if (Double.isInfinite(capacity)) {
      return;
    }
    int row = program.addRow(Double.NEGATIVE_INFINITY, 0);
    program.addTerm(row, t, -capacity);
    for (int j = 0; j < made.length; j++) {
      if (network.nodes().get(j).site() == s) {
        program.addTerm(row, made[j], network.nodes().get(j).load());
      }
    }
  }
}
