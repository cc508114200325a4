package org.linewright.core.margin.network;

import static org.linewright.core.margin.network.SupplyNetwork.Arc;
import static org.linewright.core.margin.network.SupplyNetwork.Node;
import static org.linewright.core.margin.network.SupplyNetwork.Site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.margin.internal.solve.Matrix;
import org.linewright.core.margin.internal.solve.Program;

/**
 * Both linear programs of a network in one, per unit of time. With u_i what node i makes per unit
 * of time, y_ij what flows from i to j, l_j the demand not met and σ = 1 / t:
 *
 * <pre>
 *   use · u_j ≤ Σ y_ij over the suppliers i of one material               each material of j
 *   Σ y_ij over customers j + d_i − l_i ≤ u_i + σ s_i                       each node i
 *   Σ load_i u_i ≤ c over the nodes of a site                              each site
 *   0 ≤ u_i ≤ c_i, and 0 where i has failed
 * </pre>
 *
 * <p>Time to survive: minimize σ with l = 0; t = 1 / σ, without end where σ = 0. Performance impact
 * of t units of time: t × the least Σ f_j l_j with σ = 1 / t. Dividing by t makes capacities plain
 * bounds and lets one matrix serve both. A material with one supplier needs no y: the flow is use ·
 * u_j.
 */
final class NetworkProgram {
  private final int[] lost; // [node], -1 = no demand

  private final int sigma;
  private final double[] most; // [node]: more is never needed
  private final List<List<Integer>> flows = new ArrayList<>(); // [node]: columns y into it
  private final Matrix matrix;
  private final SupplyNetwork network;

  NetworkProgram(SupplyNetwork network, NetworkOrder order) {
    this.network = network;
    Program program = new Program();
    this.most = most(network, order);
    for (double units : most) {
      program.addColumn(0, units, 0);
    }
    this.sigma = program.addColumn(0, Double.POSITIVE_INFINITY, 0);
    this.lost = new int[most.length];
    for (int i = 0; i < lost.length; i++) {
      double demand = network.nodes().get(i).demand();
      lost[i] = demand > 0 ? program.addColumn(0, demand, 0) : -1;
    }
    addFlows(program, order);
    addSites(program);
    this.matrix = program.compile();
  }

  /** Units per unit of time that can be of use, within the node's own capacities. */
  private static double[] most(SupplyNetwork network, NetworkOrder order) {
    double[] most = new double[network.nodes().size()];
    for (int at = most.length - 1; at >= 0; at--) {
      int i = order.nodes()[at];
      Node node = network.nodes().get(i);
      double need = node.demand();
      for (Arc arc : order.outOf().get(i)) {
        need += arc.use() * most[arc.to()];
      }
      double ofSite =
          node.site() < 0 || node.load() <= 0
              ? SupplyNetwork.UNLIMITED
              : network.sites().get(node.site()).capacity() / node.load();
      most[i] = Math.min(need, Math.min(node.capacity(), ofSite));
    }
    return most;
  }

  private void addFlows(Program program, NetworkOrder order) {
    int[] row = new int[most.length];
    for (int i = 0; i < row.length; i++) {
      Node node = network.nodes().get(i);
      row[i] = program.addRow(Double.NEGATIVE_INFINITY, -node.demand());
      program.addTerm(row[i], i, -1);
      if (node.stock() > 0) {
        program.addTerm(row[i], sigma, -node.stock());
      }
      if (lost[i] >= 0) {
        program.addTerm(row[i], lost[i], -1);
      }
    }
    for (int j = 0; j < row.length; j++) {
      flows.add(new ArrayList<>());
      Map<String, List<Arc>> materials = new LinkedHashMap<>();
      for (Arc arc : order.into().get(j)) {
        String material = network.nodes().get(arc.from()).material();
        materials.computeIfAbsent(material, first -> new ArrayList<>()).add(arc);
      }
      for (List<Arc> suppliers : materials.values()) {
        addMaterial(program, j, suppliers, row);
      }
    }
  }

  private void addMaterial(Program program, int j, List<Arc> suppliers, int[] row) {
    if (suppliers.size() == 1) {
      Arc only = suppliers.get(0);
      program.addTerm(row[only.from()], j, only.use());
      return;
    }
    int needed = program.addRow(Double.NEGATIVE_INFINITY, 0);
    program.addTerm(needed, j, 1);
    for (Arc arc : suppliers) {
      // counted in units of j, so that each supplier may have a use of its own
      int y = program.addColumn(0, most[j], 0);
      flows.get(j).add(y);
      program.addTerm(needed, y, -1);
      program.addTerm(row[arc.from()], y, arc.use());
    }
  }

  private void addSites(Program program) {
    for (int s = 0; s < network.sites().size(); s++) {
      Site site = network.sites().get(s);
      List<Integer> here = new ArrayList<>();
      for (int i = 0; i < most.length; i++) {
        if (network.nodes().get(i).site() == s) {
          here.add(i);
        }
      }
      double together =
          here.stream().mapToDouble(i -> network.nodes().get(i).load() * most[i]).sum();
      if (together > site.capacity()) {
        int row = program.addRow(Double.NEGATIVE_INFINITY, site.capacity());
        here.forEach(i -> program.addTerm(row, i, network.nodes().get(i).load()));
      }
    }
  }

  Matrix matrix() {
    return matrix;
  }

  /** Column of 1 / time. */
  int sigma() {
    return sigma;
  }

  /** Column of the demand of a node that is not met; -1 = it has none. */
  int lost(int node) {
    return lost[node];
  }

  /** Columns of a node: what it makes, what it loses, the flows into it that may be shared. */
  int[] columnsOf(int node) {
    int own = lost[node] >= 0 ? 2 : 1;
    int[] columns = new int[own + flows.get(node).size()];
    columns[0] = node;
    columns[own - 1] = own == 2 ? lost[node] : node;
    for (int at = own; at < columns.length; at++) {
      columns[at] = flows.get(node).get(at - own);
    }
    return columns;
  }

  /** Units per unit of time that a node makes at most, where it has not failed. */
  double most(int node) {
    return most[node];
  }
}
