package org.linewright.core.programme.internal.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.ReservoirConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.time.WorkDays;

/**
 * A programme as a constraint model. For each activity a its first day s(a) and the day after its
 * last e(a), with e(a) = s(a) + days, or by a table of its calendar; for each link {s|e}(to) ≥
 * {s|e}(from) + lag; for each crew Σ need of those at work ≤ capacity on every day; for the money a
 * reservoir that never gets empty; for each goal c ≥ e of its activities. Made small: Σ weight × c.
 *
 * <p>One goal alone stands as an activity, too, which takes every crew whole from c on: so the
 * crews' own arguments reach the goal.
 */
final class ExactModel {
  final CpModel model = new CpModel();
  final LinearArgument[] start;
  final LinearArgument[] end;
  final IntVar[] searched;
  final IntVar[] ready;
  private final int[] firstRank;

  private final Graph graph;
  private final Project project;
  private final int[] latestEnd;
  private final int horizon;
  private final IntervalVar[] work;

  /**
   * Builds the model.
   *
   * @param bound no schedule has a smaller objective
   * @param objective only schedules with a smaller objective are wanted
   * @param span no activity needs to end later than this
   */
  ExactModel(Graph graph, long bound, long objective, int span) {
    this.graph = graph;
    this.project = graph.project;
    int size = graph.size;
    this.start = new LinearArgument[size];
    this.end = new LinearArgument[size];
    this.searched = new IntVar[size];
    this.firstRank = new int[size];
    this.work = new IntervalVar[size];
    this.ready = new IntVar[project.goals().size()];
    Windows windows = new Windows(graph, objective, span);
    this.latestEnd = windows.latestEnd;
    this.horizon = windows.horizon;
    for (int a = 0; a < size; a++) {
      activity(a);
    }
    links();
    goals(windows.latestReady, bound, objective);
    crews();
    if (project.cash() != null) {
      money(project.cash());
    }
  }

  private void activity(int a) {
    WorkDays calendar = project.calendars().get(a);
    int days = project.days()[a];
    int earliest = graph.head[a];
    int latest = Math.max(earliest, graph.latestStart(a, latestEnd[a]));
    if (calendar == null || days == 0) {
      searched[a] = model.newIntVar(earliest, latest, "");
      start[a] = searched[a];
      end[a] = LinearExpr.affine(searched[a], 1, days);
      work[a] = model.newFixedSizeIntervalVar(searched[a], days, "");
      return;
    }
    int rank = calendar.rank(earliest);
    int ranks = calendar.rank(latest) - rank + 1;
    long[] starts = new long[ranks];
    long[] ends = new long[ranks];
    for (int i = 0; i < ranks; i++) {
      starts[i] = calendar.dayOf(rank + i);
      ends[i] = graph.end(a, (int) starts[i]);
    }
    IntVar at = model.newIntVar(0, ranks - 1, "");
    IntVar from = model.newIntVar(starts[0], starts[ranks - 1], "");
    IntVar until = model.newIntVar(ends[0], ends[ranks - 1], "");
    IntVar length = model.newIntVar(days, ends[ranks - 1] - starts[0], "");
    model.addElement(at, starts, from);
    model.addElement(at, ends, until);
    searched[a] = at;
    firstRank[a] = rank;
    start[a] = from;
    end[a] = until;
    work[a] = model.newIntervalVar(from, length, until, "");
  }

  /** The value of the searched variable that stands for a first day. */
  long hint(int a, int firstDay) {
    WorkDays calendar = project.calendars().get(a);
    return calendar == null || project.days()[a] == 0
        ? firstDay
        : calendar.rank(firstDay) - firstRank[a];
  }

  /** The first day that a value of the searched variable stands for. */
  int firstDay(int a, long value) {
    WorkDays calendar = project.calendars().get(a);
    return calendar == null || project.days()[a] == 0
        ? (int) value
        : calendar.dayOf((int) value + firstRank[a]);
  }

  private void links() {
    Project.Links links = project.links();
    for (int link = 0; link < links.from().length; link++) {
      LinkKind kind = links.kind()[link];
      int from = links.from()[link];
      int to = links.to()[link];
      LinearExprBuilder least = LinearExpr.newBuilder();
      least.add(kind.fromEnd() ? end[from] : start[from]).add(links.lag()[link]);
      model.addGreaterOrEqual(kind.toEnd() ? end[to] : start[to], least);
    }
  }

  private void goals(int[] latestReady, long bound, long objective) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    int goal = 0;
    for (Project.Goal one : project.goals()) {
      int earliest = one.notBefore();
      for (int a : one.activities()) {
        earliest = Math.max(earliest, graph.end(a, graph.head[a]));
      }
      ready[goal] = model.newIntVar(earliest, Math.max(earliest, latestReady[goal]), "");
      for (int a : one.activities()) {
        model.addGreaterOrEqual(ready[goal], end[a]);
      }
      sum.addTerm(ready[goal], one.weight());
      goal++;
    }
    model.addLinearConstraint(sum, bound, objective - 1);
    model.minimize(sum);
  }

  private boolean isWholeGoal() {
    return project.goals().size() == 1 && project.goals().get(0).activities().length == graph.size;
  }

  private void crews() {
    int[] capacity = project.crews().capacity();
    @Nullable IntervalVar after = null;
    if (isWholeGoal()) {
      IntVar rest = model.newIntVar(1, horizon + 1, "");
      after = model.newIntervalVar(ready[0], rest, LinearExpr.constant(horizon + 1), "");
    }
    for (int crew = 0; crew < capacity.length; crew++) {
      int[] need = project.crews().need()[crew];
      List<Integer> users = new ArrayList<>();
      long sum = 0;
      for (int a = 0; a < need.length; a++) {
        if (need[a] > 0 && project.days()[a] > 0) {
          users.add(a);
          sum += need[a];
        }
      }
      if (sum > capacity[crew]) {
        CumulativeConstraint atWork = model.addCumulative(capacity[crew]);
        users.forEach(a -> atWork.addDemand(work[a], need[a]));
        if (after != null) {
          atWork.addDemand(after, capacity[crew]);
        }
      }
    }
  }

  private void money(Project.Cash cash) {
    ReservoirConstraint left = model.addReservoirConstraint(0, Long.MAX_VALUE / 4);
    for (int i = 0; i < cash.day().length; i++) {
      if (cash.cents()[i] > 0) {
        left.addEvent(cash.day()[i], cash.cents()[i]);
      }
    }
    for (int a = 0; a < graph.size; a++) {
      for (int payment = 0; payment < cash.paid()[a].length; payment++) {
        if (cash.paid()[a][payment] > 0) {
          left.addEvent(payDay(a, cash.paidAfter()[a][payment]), -cash.paid()[a][payment]);
        }
      }
    }
  }

  private LinearArgument payDay(int a, int workingDays) {
    if (workingDays == project.days()[a]) {
      return workingDays == 0 ? start[a] : end[a];
    }
    WorkDays calendar = project.calendars().get(a);
    if (calendar == null || workingDays == 0) {
      return LinearExpr.newBuilder().add(start[a]).add(workingDays).build();
    }
    int ranks =
        calendar.rank(Math.max(graph.head[a], graph.latestStart(a, latestEnd[a])))
            - firstRank[a]
            + 1;
    long[] days = new long[ranks];
    for (int i = 0; i < ranks; i++) {
      days[i] = graph.after(a, calendar.dayOf(firstRank[a] + i), workingDays);
    }
    IntVar day = model.newIntVar(days[0], days[ranks - 1], "");
    model.addElement(searched[a], days, day);
    return day;
  }
}
