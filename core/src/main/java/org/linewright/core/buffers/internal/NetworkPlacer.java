package org.linewright.core.buffers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places safety stock in a network without circles, at least cost or near it, with a bound that no
 * placement undercuts. A stage whose stock costs nothing delivers at once and waits for as long as
 * it takes, so its links bind nobody; what is left falls into parts, each placed by itself.
 */
public final class NetworkPlacer {

  /** Placements that are cheaper by a smaller share than this are not looked for. */
  static final double EXACT = 1e-9;

  /**
   * A network.
   *
   * @param leadTime units of time, {@code [stage]}
   * @param inboundTime units of time, {@code [stage]}
   * @param longestService within which a stage must deliver outside, {@code [stage]}; MAX_VALUE =
   *     nothing is asked
   * @param weight money for the root of a unit of time, {@code [stage]}; 0 or more
   * @param from the stage that gives, {@code [link]}
   * @param to the stage that takes, {@code [link]}
   */
  public record Given(
      int[] leadTime,
      int[] inboundTime,
      int[] longestService,
      double[] weight,
      int[] from,
      int[] to) {}

  /**
   * A placement.
   *
   * @param waits units of time, {@code [stage]}
   * @param promises units of time, {@code [stage]}
   * @param bound no placement costs less
   */
  public record Placed(int[] waits, int[] promises, double bound) {}

  private final Given given;
  private final int[] promises;
  private double bound;

  private NetworkPlacer(Given given) {
    this.given = given;
    promises = new int[given.weight.length];
  }

  /** Places the stock. */
  public static Placed place(Given given, Meter meter) {
    NetworkPlacer placer = new NetworkPlacer(given);
    List<int[]> parts = placer.parts();
    double left = parts.stream().mapToDouble(part -> part.length).sum();
    for (int[] part : parts) {
      placer.place(part, meter.part(part.length / left));
      left -= part.length;
    }
    return new Placed(placer.waits(), placer.promises, placer.bound);
  }

  private boolean binds(int link) {
    return given.weight[given.from[link]] > 0 && given.weight[given.to[link]] > 0;
  }

  /** Stages with a cost that hang together by links that bind; small parts first. */
  private List<int[]> parts() {
    List<List<Integer>> near = new ArrayList<>();
    for (int stage = 0; stage < promises.length; stage++) {
      near.add(new ArrayList<>());
    }
    for (int link = 0; link < given.from.length; link++) {
      if (binds(link)) {
        near.get(given.from[link]).add(given.to[link]);
        near.get(given.to[link]).add(given.from[link]);
      }
    }
    boolean[] seen = new boolean[promises.length];
    List<int[]> parts = new ArrayList<>();
    for (int first = 0; first < seen.length; first++) {
      if (!seen[first] && given.weight[first] > 0) {
        List<Integer> part = new ArrayList<>();
        part.add(first);
        seen[first] = true;
        for (int done = 0; done < part.size(); done++) {
          for (int other : near.get(part.get(done))) {
            if (!seen[other]) {
              seen[other] = true;
              part.add(other);
            }
          }
        }
        parts.add(part.stream().mapToInt(Integer::intValue).sorted().toArray());
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.length));
    return parts;
  }

  private void place(int[] part, Meter meter) {
    int[] place = new int[promises.length];
    int[] lead = new int[part.length];
    int[] inbound = new int[part.length];
    int[] longest = new int[part.length];
    double[] weight = new double[part.length];
    Arrays.fill(place, -1);
    for (int at = 0; at < part.length; at++) {
      place[part[at]] = at;
      lead[at] = given.leadTime[part[at]];
      inbound[at] = given.inboundTime[part[at]];
      longest[at] = given.longestService[part[at]];
      weight[at] = given.weight[part[at]];
    }
    int[] links = new int[given.from.length];
    int count = 0;
    for (int link = 0; link < links.length; link++) {
      if (binds(link) && place[given.from[link]] >= 0) {
        links[count++] = link;
      }
    }
    int[] from = new int[count];
    int[] to = new int[count];
    for (int at = 0; at < count; at++) {
      from[at] = place[given.from[links[at]]];
      to[at] = place[given.to[links[at]]];
    }
    PartPlacer placer =
        new PartPlacer(new StageGraph(lead, inbound, longest, weight, from, to), longest, meter);
    bound += placer.search();
    for (int at = 0; at < part.length; at++) {
      promises[part[at]] = placer.promises()[at];
    }
  }

  /** What every stage waits for the slowest of its suppliers, those without stock among them. */
  private int[] waits() {
    int[] waits = given.inboundTime.clone();
    for (int link = 0; link < given.from.length; link++) {
      int taker = given.to[link];
      waits[taker] = Math.max(waits[taker], promises[given.from[link]]);
    }
    return waits;
  }
}
