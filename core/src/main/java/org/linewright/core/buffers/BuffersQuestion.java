package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.StageNetwork.Link;
import org.linewright.core.buffers.StageNetwork.Stage;
import org.linewright.core.buffers.internal.NetworkPlacer;

/** Answers how much to hold, and where. */
public final class BuffersQuestion {
  private static final double ROUNDING = 1e-9;

  private BuffersQuestion() {}

  /**
   * Places the safety stock of a network where it ties up the least money, by the
   * guaranteed-service model. Every stage promises to deliver within its service time S, and waits
   * SI for the slowest of its suppliers. It must then cover the net time τ = SI + T - S by stock of
   * its own:
   *
   * <pre>
   *   least Σ value(k) spread(k) √τ(k),  τ(k) = SI(k) + T(k) - S(k) ≥ 0
   *   SI(k) ≥ S(i) for each supplier i of k,  SI(k) ≥ inbound(k),  S(k) ≤ longest(k),  all whole
   * </pre>
   *
   * <p>Source: S. Graves, S. Willems, Manufacturing &amp; Service Operations Management 2(1), 2000
   * (erratum 5(2), 2003). Exact where no two stages are joined in two ways, and on most networks of
   * up to a hundred stages; otherwise as near as the effort allows, with a bound.
   *
   * @param network checked: no circles, no negative numbers
   */
  public static BuffersAnswer answer(StageNetwork network, PlacementEffort effort) {
    int[] lead = network.stages().stream().mapToInt(Stage::leadTime).toArray();
    int[] inbound = network.stages().stream().mapToInt(Stage::inboundTime).toArray();
    int[] longest = network.stages().stream().mapToInt(Stage::longestService).toArray();
    double[] weight = network.stages().stream().mapToDouble(s -> s.value() * s.spread()).toArray();
    int[] from = network.links().stream().mapToInt(Link::from).toArray();
    int[] to = network.links().stream().mapToInt(Link::to).toArray();
    NetworkPlacer.Placed placed =
        NetworkPlacer.place(
            new NetworkPlacer.Given(lead, inbound, longest, weight, from, to), effort.meter());
    return answer(network, placed);
  }

  private static BuffersAnswer answer(StageNetwork network, NetworkPlacer.Placed placed) {
    List<StagePlacement> placements = new ArrayList<>();
    double value = 0;
    double everywhere = 0;
    double ends = 0;
    LongestTimes longest = LongestTimes.of(network);
    for (int number = 0; number < network.stages().size(); number++) {
      Stage stage = network.stages().get(number);
      StagePlacement at =
          StagePlacement.of(stage, placed.promises()[number], placed.waits()[number]);
      placements.add(at);
      value += at.stockValue();
      everywhere += StagePlacement.of(stage, 0, stage.inboundTime()).stockValue();
      int promise = longest.promises()[number];
      ends += StagePlacement.of(stage, promise, longest.waits()[number]).stockValue();
    }
    // a placement that is better by less than rounding is none
    double bound = placed.bound() > value * (1 - ROUNDING) ? value : placed.bound();
    return new BuffersAnswer(placements, value, bound, everywhere, ends);
  }
}
