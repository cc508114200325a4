package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.SupplyTree.Stage;

/** Answers how much to hold, and where. */
public final class BuffersQuestion {

  private BuffersQuestion() {}

  /**
   * Places the safety stock of a network where it ties up the least money.
   *
   * @param tree checked: a tree, no negative numbers
   */
  public static BuffersAnswer answer(SupplyTree tree) {
    int[][] times = ServiceTimes.find(tree);
    List<StagePlacement> placements = new ArrayList<>();
    double value = 0;
    double everywhere = 0;
    double ends = 0;
    LongestTimes longest = LongestTimes.of(tree);
    for (int number = 0; number < tree.stages().size(); number++) {
      Stage stage = tree.stages().get(number);
      StagePlacement placed = StagePlacement.of(stage, times[0][number], times[1][number]);
      placements.add(placed);
      value += placed.stockValue();
      everywhere += StagePlacement.of(stage, 0, stage.inboundTime()).stockValue();
      int promise = longest.promises()[number];
      ends += StagePlacement.of(stage, promise, longest.waits()[number]).stockValue();
    }
    return new BuffersAnswer(placements, value, everywhere, ends);
  }
}
