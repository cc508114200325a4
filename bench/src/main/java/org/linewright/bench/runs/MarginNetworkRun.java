package org.linewright.bench.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.linewright.bench.Arguments;
import org.linewright.bench.PlantSize;
import org.linewright.bench.Timing;
import org.linewright.bench.Timing.Timed;
import org.linewright.core.margin.network.NetworkAnswer;
import org.linewright.core.margin.network.NetworkQuestion;
import org.linewright.core.margin.network.SiteMargin;
import org.linewright.core.margin.network.SupplyNetwork;
import org.linewright.core.margin.network.SupplyNetwork.Arc;
import org.linewright.core.margin.network.SupplyNetwork.Node;
import org.linewright.core.margin.network.SupplyNetwork.Site;
import org.linewright.core.margin.network.WholeNetwork;

/**
 * How long do all single failures of a supply network take, time to survive and performance impact
 * of each: by the local solver, and by HiGHS on the whole network, each program from nothing.
 * Arguments: {@code --nodes N}, 2,000 when it is left out; {@code --threads T}, 2; {@code --whole
 * K}: how many failures the whole network is solved for, all when it is left out.
 */
public final class MarginNetworkRun {
  private static final int PRODUCTS = 20;

  private MarginNetworkRun() {}

  public static void main(String[] args) {
    Arguments arguments = new Arguments(args);
    int nodes = Integer.parseInt(arguments.find("nodes").orElse("2000"));
    int threads = Integer.parseInt(arguments.find("threads").orElse("2"));
    int whole = Integer.parseInt(arguments.find("whole").orElse(String.valueOf(nodes)));
    SupplyNetwork network = network(nodes, PlantSize.SEED);
    System.out.printf(Locale.ROOT, "%,d nodes, %,d arcs%n", nodes, network.arcs().size());
    Timed<NetworkAnswer> local = Timing.of(() -> NetworkQuestion.answer(network, threads));
    print("local, " + threads + " threads", local.timing(), nodes);
    Timed<List<SiteMargin>> cold = Timing.of(() -> WholeNetwork.answer(network, whole));
    print("whole, 1 thread", cold.timing(), whole);
    double worst = 0;
    for (int i = 0; i < whole; i++) {
      worst = Math.max(worst, off(local.answer().failures().get(i), cold.answer().get(i)));
    }
    System.out.printf(Locale.ROOT, "largest difference of an answer, relative: %.1e%n", worst);
  }

  private static double off(SiteMargin one, SiteMargin other) {
    double time =
        Math.abs(one.timeToSurvive() - other.timeToSurvive()) / Math.max(1, one.timeToSurvive());
    double impact = Math.abs(one.impact() - other.impact()) / Math.max(1, one.impact());
    return Math.max(time, impact);
  }

  private static void print(String what, Timing timing, int failures) {
    System.out.printf(
        Locale.ROOT,
        "%-18s %,6d failures: %7.2f s wall, %7.2f s CPU of all threads, %6.2f ms CPU a failure%n",
        what,
        failures,
        timing.wall(),
        timing.allCpu(),
        1_000 * timing.allCpu() / failures);
  }

  /**
   * Products on top of three tiers of 10, 30 and about 60 % of the nodes. A material has one or two
   * makers with 5 to 65 % more capacity than their share, up to 29 periods of stock, one to three
   * customers; recovery takes 14 to 147 periods.
   */
  static SupplyNetwork network(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] tiers = {PRODUCTS, size / 10, size * 3 / 10, 0};
    tiers[3] = size - tiers[0] - tiers[1] - tiers[2];
    List<List<List<Integer>>> materials = new ArrayList<>();
    int nodes = 0;
    for (int tier : tiers) {
      List<List<Integer>> ofTier = new ArrayList<>();
      for (int left = tier; left > 0; left -= ofTier.get(ofTier.size() - 1).size()) {
        boolean single = tier == PRODUCTS || left == 1 || random.nextDouble() < 0.6;
        ofTier.add(single ? List.of(nodes) : List.of(nodes, nodes + 1));
        nodes += single ? 1 : 2;
      }
      materials.add(ofTier);
    }
    double[] need = new double[size];
    for (int product = 0; product < PRODUCTS; product++) {
      need[product] = 20 + random.nextInt(200);
    }
    double[] demand = Arrays.copyOf(need, PRODUCTS);
    List<Arc> arcs = new ArrayList<>();
    for (int tier = 0; tier < 3; tier++) {
      for (List<Integer> makers : materials.get(tier + 1)) {
        TreeSet<Integer> customers = new TreeSet<>();
        int wanted = 1 + random.nextInt(3);
        for (int i = 0; i < wanted; i++) {
          customers.add(random.nextInt(materials.get(tier).size()));
        }
        for (int customer : customers) {
          int use = 1 + random.nextInt(2);
          for (int to : materials.get(tier).get(customer)) {
            for (int from : makers) {
              arcs.add(new Arc(from, to, use));
              need[from] += use * need[to] / makers.size();
            }
          }
        }
      }
    }
    return put(materials, need, demand, arcs, random);
  }

  private static SupplyNetwork put(
      List<List<List<Integer>>> materials,
      double[] need,
      double[] demand,
      List<Arc> arcs,
      SplittableRandom random) {
    List<Node> nodes = new ArrayList<>();
    List<Site> sites = new ArrayList<>();
    for (int tier = 0; tier < materials.size(); tier++) {
      for (int material = 0; material < materials.get(tier).size(); material++) {
        for (int node : materials.get(tier).get(material)) {
          double capacity = need[node] * (1.05 + 0.6 * random.nextDouble());
          sites.add(new Site("S" + node, capacity, 14 + 7 * random.nextInt(20)));
          nodes.add(
              new Node(
                  "N" + node,
                  node,
                  "M" + tier + "-" + material,
                  need[node] * random.nextInt(30),
                  SupplyNetwork.UNLIMITED,
                  1,
                  tier == 0 ? demand[node] : 0,
                  tier == 0 ? 1_000 + random.nextInt(5_000) : 0));
        }
      }
    }
    return new SupplyNetwork(sites, nodes, arcs, List.of());
  }
}
