package org.linewright.core.programme.internal.chance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.draw.Draws;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectChance;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.programme.internal.list.BackwardPass;
import org.linewright.core.programme.internal.list.ForwardPass;

/**
 * One replication after the other: durations are drawn, the activities are placed in the sequence
 * of the schedule, and pushed to the right to see which have no slack. The sequence stays the same;
 * who is free first begins first, without knowing how long it will take. Books of one thread.
 */
final class DrawnSchedule {
  static final String COMMON = "programme";

  private final Project planned;
  private final ProjectChance chance;
  private final int[] sequence;

  /** The days of this replication: the arrays of its own project, drawn anew each time. */
  private final int[] days;

  private final Graph graph;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final Draws draws;
  private final long common = Draws.stream(COMMON);
  private final long[] streams;
  private final long[] groupStreams;
  private final int[] start;
  private final int[] end;
  private final int[] late;
  private final int[] lateEnd;

  final int[] ready;
  final long[] critical;
  final long[][] sums;
  int span;

  DrawnSchedule(Project project, ProjectChance chance, int[] sequence, long seed) {
    this.planned = project;
    this.chance = chance;
    this.sequence = sequence;
    this.days = project.days().clone();
    Project own =
        new Project(
            days,
            project.earliest(),
            project.calendars(),
            project.links(),
            project.crews(),
            copied(project.cash()),
            project.goals());
    this.graph = new Graph(own);
    this.forward = new ForwardPass(graph);
    this.backward = new BackwardPass(graph);
    this.draws = new Draws(seed);
    this.streams = chance.names().stream().mapToLong(Draws::stream).toArray();
    this.groupStreams =
        chance.groups().stream().mapToLong(group -> Draws.stream(COMMON + " " + group)).toArray();
    int size = days.length;
    this.start = new int[size];
    this.end = new int[size];
    this.late = new int[size];
    this.lateEnd = new int[size];
    this.ready = new int[project.goals().size()];
    this.critical = new long[size];
    this.sums = new long[size][3];
  }

  /** Payments that change with the durations; the amounts and what comes in stay. */
  private static Project.@Nullable Cash copied(Project.@Nullable Cash cash) {
    return cash == null
        ? null
        : new Project.Cash(
            cash.day(),
            cash.cents(),
            Arrays.stream(cash.paidAfter()).map(int[]::clone).toArray(int[][]::new),
            cash.paid());
  }

  void run(int number) {
    draw(number);
    forward.run(sequence, start, end);
    span = 0;
    for (int one : end) {
      span = Math.max(span, one);
    }
    int goal = 0;
    for (Project.Goal one : graph.project.goals()) {
      int day = 0;
      for (int a : one.activities()) {
        day = Math.max(day, end[a]);
      }
      ready[goal++] = day;
    }
    System.arraycopy(start, 0, late, 0, start.length);
    System.arraycopy(end, 0, lateEnd, 0, end.length);
    backward.run(late, lateEnd);
    for (int a = 0; a < days.length; a++) {
      critical[a] += late[a] <= start[a] ? 1 : 0;
      sums[a][0] += days[a];
      sums[a][1] += (long) days[a] * days[a];
      sums[a][2] += (long) days[a] * span;
    }
  }

  /** Payments keep their places in the work: one after half of it stays one after half of it. */
  private void pay(int a) {
    Project.Cash cash = graph.project.cash();
    if (cash != null && planned.days()[a] > 0 && planned.cash() != null) {
      int[] before = planned.cash().paidAfter()[a];
      for (int payment = 0; payment < before.length; payment++) {
        long scaled = (long) before[payment] * days[a] / planned.days()[a];
        cash.paidAfter()[a][payment] = (int) scaled;
      }
    }
  }

  private void draw(int number) {
    draws.begin(number);
    double shared = Math.sqrt(chance.commonShare());
    double grouped = Math.sqrt(chance.groupShare());
    double own = Math.sqrt(Math.max(0, 1 - chance.commonShare() - chance.groupShare()));
    double all = draws.normal(common, 0);
    for (int a = 0; a < days.length; a++) {
      boolean isAlone = chance.groups().get(a).isEmpty();
      double ofGroup = draws.normal(isAlone ? streams[a] : groupStreams[a], isAlone ? 1 : 0);
      double normal = shared * all + grouped * ofGroup + own * draws.normal(streams[a], 0);
      days[a] = (int) Math.max(0, Math.round(chance.laws().get(a).days(normal)));
      pay(a);
    }
  }
}
