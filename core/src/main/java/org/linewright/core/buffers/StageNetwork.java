package org.linewright.core.buffers;

import java.util.ArrayList;
import java.util.List;

/**
 * Stages that can hold stock, and who feeds whom: without circles, in as many ways as there are.
 *
 * @param stages the stages
 * @param links the links
 */
public record StageNetwork(List<Stage> stages, List<Link> links) {

  /** No promise is asked of a stage. */
  public static final int ANY = Integer.MAX_VALUE;

  /**
   * A stage.
   *
   * @param name name
   * @param leadTime units of time from having all inputs to having the product; 0 or more
   * @param inboundTime units of time that its outside suppliers take; 0 or more
   * @param longestService units of time within which it must deliver to customers; {@link #ANY}
   * @param value money that one unit is worth when it leaves the stage
   * @param mean units wanted of it per unit of time, all customers together
   * @param spread safety factor × standard deviation of what is wanted in one unit of time
   */
  public record Stage(
      String name,
      int leadTime,
      int inboundTime,
      int longestService,
      double value,
      double mean,
      double spread) {}

  /**
   * A stage feeds another.
   *
   * @param from number of the stage that gives
   * @param to number of the stage that takes
   */
  public record Link(int from, int to) {}

  public StageNetwork {
    stages = List.copyOf(stages);
    links = List.copyOf(links);
  }

  /** Numbers of the stages that feed each one. */
  List<List<Integer>> suppliers() {
    List<List<Integer>> suppliers = empty();
    links.forEach(link -> suppliers.get(link.to()).add(link.from()));
    return suppliers;
  }

  /** Numbers of the stages that each one feeds. */
  List<List<Integer>> customers() {
    List<List<Integer>> customers = empty();
    links.forEach(link -> customers.get(link.from()).add(link.to()));
    return customers;
  }

  private List<List<Integer>> empty() {
    List<List<Integer>> lists = new ArrayList<>();
    stages.forEach(stage -> lists.add(new ArrayList<>()));
    return lists;
  }
}
