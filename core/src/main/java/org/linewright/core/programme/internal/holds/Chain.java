package org.linewright.core.programme.internal.holds;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.HoldKind;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * Walks back from the last activities of a facility over everything that keeps one from starting a
 * day earlier: links, earliest dates, busy crews and those that keep them busy, money.
 */
final class Chain {
  private final Graph graph;
  private final Project project;
  private final int[] start;
  private final int[] end;
  private final Set<Holder> holders = new LinkedHashSet<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final boolean[] seen;

  private Chain(Graph graph, int[] start, int[] end) {
    this.graph = graph;
    this.project = graph.project;
    this.start = start;
    this.end = end;
    this.seen = new boolean[graph.size];
  }

  /** What stands on the chains that end in the last activities of a facility. */
  static Set<Holder> of(Graph graph, int[] start, int[] end, int[] members) {
    Chain chain = new Chain(graph, start, end);
    int opening = 0;
    for (int a : members) {
      opening = Math.max(opening, end[a]);
    }
    for (int a : members) {
      if (end[a] == opening) {
        chain.reach(a);
      }
    }
    while (!chain.open.isEmpty()) {
      chain.look(chain.open.removeFirst());
    }
    return chain.holders;
  }

  private void reach(int a) {
    if (!seen[a]) {
      seen[a] = true;
      open.addLast(a);
    }
  }

  private void look(int a) {
    links(a);
    int earliest = project.earliest()[a];
    if (earliest > 0 && graph.first(a, earliest) == start[a]) {
      holders.add(new Holder(HoldKind.EARLIEST, a));
    }
    if (graph.earliest(a, start, end) < start[a] && !crews(a) && project.cash() != null) {
      holders.add(new Holder(HoldKind.CASH, 0));
    }
  }

  private void links(int a) {
    Project.Links links = project.links();
    for (int i = graph.intoFirst[a]; i < graph.intoFirst[a + 1]; i++) {
      int link = graph.into[i];
      int before = links.from()[link];
      LinkKind kind = links.kind()[link];
      int day = (kind.fromEnd() ? end[before] : start[before]) + links.lag()[link];
      int from = graph.first(a, Math.max(0, kind.toEnd() ? graph.startEndingAt(a, day) : day));
      if (from == start[a] && day > 0) {
        holders.add(new Holder(HoldKind.LINK, link));
        reach(before);
      }
    }
  }

  /** True when a crew has no room on the working day before. */
  private boolean crews(int a) {
    int from = graph.last(a, start[a] - 1);
    int until = graph.end(a, from);
    boolean isHeld = false;
    for (int i = graph.needFirst[a]; i < graph.needFirst[a + 1]; i++) {
      int crew = graph.needCrew[i];
      int most = project.crews().capacity()[crew] - graph.needUnits[i];
      for (int day = from; day < until; day++) {
        if (used(crew, day, a) > most) {
          isHeld = true;
          holders.add(new Holder(HoldKind.CREW, crew));
          reachThose(crew, day, a);
        }
      }
    }
    return isHeld;
  }

  private int used(int crew, int day, int without) {
    int used = 0;
    for (int a = 0; a < start.length; a++) {
      if (a != without && start[a] <= day && day < end[a]) {
        used += project.crews().need()[crew][a];
      }
    }
    return used;
  }

  private void reachThose(int crew, int day, int without) {
    for (int a = 0; a < start.length; a++) {
      boolean isAtWork = a != without && start[a] <= day && day < end[a];
      if (isAtWork && project.crews().need()[crew][a] > 0) {
        reach(a);
      }
    }
  }
}
