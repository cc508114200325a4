package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linewright.core.margin.network.SupplyNetwork.Arc;
import org.linewright.core.margin.network.SupplyNetwork.Node;
import org.linewright.core.margin.network.SupplyNetwork.Site;
import org.linewright.core.margin.network.SupplyNetwork.SiteFailure;

/** Small networks of three tiers with materials of one or two makers, sites of one or two nodes. */
final class RandomNetworks {
  private final SplittableRandom random;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  private RandomNetworks(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static SupplyNetwork network(long seed) {
    RandomNetworks draw = new RandomNetworks(seed);
    List<Integer> customers = new ArrayList<>();
    int products = draw.from(1, 3);
    for (int i = 0; i < products; i++) {
      customers.add(draw.node("P" + i, draw.from(5, 40)));
    }
    for (int tier = 1; tier <= 2; tier++) {
      List<Integer> makers = new ArrayList<>();
      int materials = draw.from(1, 4);
      for (int material = 0; material < materials; material++) {
        int count = draw.from(1, 2);
        int customer = customers.get(draw.from(0, customers.size() - 1));
        int other = customers.get(draw.from(0, customers.size() - 1));
        for (int maker = 0; maker < count; maker++) {
          int node = draw.node("T" + tier + "M" + material, 0);
          makers.add(node);
          draw.arcs.add(new Arc(node, customer, draw.from(1, 3)));
          if (other != customer) {
            draw.arcs.add(new Arc(node, other, draw.from(1, 2)));
          }
        }
      }
      customers = makers;
    }
    int all = draw.sites.size();
    List<SiteFailure> together =
        List.of(new SiteFailure("both", List.of(0, draw.from(0, all - 1)), draw.from(1, 9)));
    return new SupplyNetwork(draw.sites, draw.nodes, draw.arcs, together);
  }

  private int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  private int node(String material, int demand) {
    boolean shares = !sites.isEmpty() && from(0, 3) == 0;
    if (!shares) {
      double capacity = from(0, 4) == 0 ? SupplyNetwork.UNLIMITED : from(20, 200);
      sites.add(new Site("S" + sites.size(), capacity, from(0, 12)));
    }
    double own = from(0, 2) == 0 ? from(10, 150) : SupplyNetwork.UNLIMITED;
    nodes.add(
        new Node(
            "N" + nodes.size(),
            sites.size() - 1,
            material,
            from(0, 120),
            own,
            from(1, 2),
            demand,
            demand == 0 ? 0 : from(1, 50)));
    return nodes.size() - 1;
  }
}
