package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Who makes what from what. Nodes make one product each; nodes that make the same material and feed
 * the same node stand in for each other.
 *
 * @param sites places that fail as a whole and share a capacity
 * @param nodes makers of one product
 * @param arcs who feeds whom; without cycles
 * @param failures sites that fail together, beside each site alone
 */
public record SupplyNetwork(
    List<Site> sites, List<Node> nodes, List<Arc> arcs, List<SiteFailure> failures) {

  /** Unlimited. */
  public static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /**
   * A place.
   *
   * @param name name
   * @param capacity load per unit of time; {@link #UNLIMITED} = no limit
   * @param timeToRecover units of time until it works again after a failure
   */
  public record Site(String name, double capacity, double timeToRecover) {}

  /**
   * A maker of one product.
   *
   * @param name name
   * @param site number of its site; -1 = it cannot fail
   * @param material what it makes
   * @param stock units of the product that lie there
   * @param capacity units per unit of time; {@link #UNLIMITED} = no limit
   * @param load capacity of the site that one unit takes
   * @param demand units per unit of time that customers outside want
   * @param value money lost with each unit of demand that is not met
   */
  public record Node(
      String name,
      int site,
      String material,
      double stock,
      double capacity,
      double load,
      double demand,
      double value) {}

  /**
   * A node feeds another.
   *
   * @param from number of the node that gives
   * @param to number of the node that takes
   * @param use units of the giver's product in one unit of the taker's
   */
  public record Arc(int from, int to, double use) {}

  /**
   * Sites that fail together.
   *
   * @param name name
   * @param sites numbers of the sites
   * @param timeToRecover units of time until all of them work again
   */
  public record SiteFailure(String name, List<Integer> sites, double timeToRecover) {
    public SiteFailure {
      sites = List.copyOf(sites);
    }
  }

  public SupplyNetwork {
    sites = List.copyOf(sites);
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
    failures = List.copyOf(failures);
  }

  /** Each site alone, then those that fail together. */
  public List<SiteFailure> listFailures() {
    List<SiteFailure> all = new ArrayList<>();
    for (int site = 0; site < sites.size(); site++) {
      all.add(
          new SiteFailure(sites.get(site).name(), List.of(site), sites.get(site).timeToRecover()));
    }
    all.addAll(failures);
    return all;
  }
}
