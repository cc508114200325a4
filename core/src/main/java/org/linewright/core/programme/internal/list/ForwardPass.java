package org.linewright.core.programme.internal.list;

import org.jspecify.annotations.Nullable;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * The serial schedule generation scheme: each activity of a sequence is put on the first day on
 * which links, crews and money allow it. For a goal that gets no worse when something starts
 * earlier, some sequence gives an optimal schedule, unless money is short. Source: R. Kolisch,
 * "Serial and parallel resource-constrained project scheduling methods revisited", EJOR 90 (1996).
 * Allocates nothing. One thread.
 */
public final class ForwardPass {
  private final Graph graph;
  private final CrewDays crews;
  private final @Nullable CashDays money;

  public ForwardPass(Graph graph) {
    this.graph = graph;
    this.crews = new CrewDays(graph);
    Project.Cash cash = graph.project.cash();
    this.money = cash == null ? null : new CashDays(graph, cash);
  }

  /**
   * Makes a schedule.
   *
   * @param sequence all activities, each after those that it waits for
   * @param start filled: first days
   * @param end filled: days after the last ones
   * @return false when the money does not suffice
   */
  public boolean run(int[] sequence, int[] start, int[] end) {
    crews.clear();
    if (money != null) {
      money.clear();
    }
    for (int a : sequence) {
      int from = place(a, graph.earliest(a, start, end));
      if (from < 0) {
        return false;
      }
      start[a] = from;
      end[a] = graph.end(a, from);
      crews.take(a, from, end[a]);
      if (money != null) {
        money.take(a, from);
      }
    }
    return true;
  }

  private int place(int a, int earliest) {
    int from = earliest;
    while (true) {
      int free = crews.earliest(a, from);
      if (money == null) {
        return free;
      }
      int paid = money.earliest(a, free);
      if (paid == free || paid < 0) {
        return paid;
      }
      from = paid;
    }
  }
}
