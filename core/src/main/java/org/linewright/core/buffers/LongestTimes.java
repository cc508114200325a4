package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.buffers.StageNetwork.Stage;

/**
 * How long stages wait and how late they deliver at most: when no stage keeps more stock than what
 * it has promised to customers asks for.
 *
 * @param waits longest inbound time, {@code [stage]}
 * @param promises longest service time, {@code [stage]}
 */
record LongestTimes(int[] waits, int[] promises) {

  /** Works them out; O(stages + links). Without cycles. */
  static LongestTimes of(StageNetwork network) {
    List<List<Integer>> customers = network.customers();
    int[] waits = network.stages().stream().mapToInt(Stage::inboundTime).toArray();
    int[] promises = new int[waits.length];
    for (int number : sequence(network)) {
      Stage stage = network.stages().get(number);
      promises[number] = Math.min(stage.longestService(), waits[number] + stage.leadTime());
      for (int customer : customers.get(number)) {
        waits[customer] = Math.max(waits[customer], promises[number]);
      }
    }
    return new LongestTimes(waits, promises);
  }

  /**
   * Numbers of the stages, every supplier before its customers; without those in a circle of links
   * and behind one.
   */
  static List<Integer> sequence(StageNetwork network) {
    List<List<Integer>> suppliers = network.suppliers();
    List<List<Integer>> customers = network.customers();
    int[] open = suppliers.stream().mapToInt(List::size).toArray();
    List<Integer> sequence = new ArrayList<>();
    for (int stage = 0; stage < open.length; stage++) {
      if (open[stage] == 0) {
        sequence.add(stage);
      }
    }
    for (int done = 0; done < sequence.size(); done++) {
      for (int customer : customers.get(sequence.get(done))) {
        if (--open[customer] == 0) {
          sequence.add(customer);
        }
      }
    }
    return sequence;
  }
}
