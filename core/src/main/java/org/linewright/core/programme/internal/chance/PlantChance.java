package org.linewright.core.programme.internal.chance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.draw.Draws;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.ChanceRequest;
import org.linewright.core.programme.DateChances;
import org.linewright.core.programme.DurationLaw;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectChance;
import org.linewright.core.programme.internal.compile.PlantProject;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * The chances of a plant's programme. {@code duration_days} is the median, {@code
 * p90_duration_days} what is enough in nine of ten cases; likewise {@code cost} and {@code
 * p90_cost}. What remains of an activity is as much in doubt as all of it. Costs share the common
 * cause with the durations, the rest of each is its own.
 */
public final class PlantChance {
  private static final String COST = " cost";

  private final PlantProject compiled;
  private final Horizon horizon;
  private final int[] start;
  private final ChanceRequest request;

  /** The chances of a schedule. */
  public PlantChance(PlantProject compiled, Horizon horizon, int[] start, ChanceRequest request) {
    this.compiled = compiled;
    this.horizon = horizon;
    this.start = start;
    this.request = request;
  }

  /** True when something is in doubt and chances are asked for. */
  public boolean isAsked() {
    return request.replications() > 0 && IntStream.range(0, start.length).anyMatch(this::isInDoubt);
  }

  private boolean isInDoubt(int a) {
    Activity row = compiled.activities.get(a);
    return compiled.done.state(a) != ActivityState.DONE
        && (row.p90DurationDays() != null || row.p90Cost() != null);
  }

  /** Lives through the programme. */
  public DateChances chances() {
    Replications runs =
        new Replications(openings(), chance(), sequence(), request.seed(), request.replications())
            .run(request.threads());
    List<DateChances.Opening> rows = new ArrayList<>();
    int goal = 0;
    int last = 0;
    for (int f = 0; f < compiled.members.length; f++) {
      if (compiled.members[f].length > 0) {
        Facility row = compiled.facilities.get(f);
        int planned = compiled.opening(f, start);
        last = Math.max(last, planned);
        int[] ready = runs.ready[goal++];
        if (isOpen(f)) {
          Arrays.fill(ready, planned);
        }
        rows.add(opening(row.facility(), planned, row.deadline(), ready));
      }
    }
    long[] cost = cost();
    return new DateChances(
        request.replications(),
        rows,
        opening("all", last, null, runs.span),
        new Money(cost[at(50)]),
        new Money(cost[at(80)]),
        new Money(cost[at(90)]),
        drivers(runs));
  }

  private boolean isOpen(int f) {
    return Arrays.stream(compiled.members[f])
        .allMatch(a -> compiled.done.state(a) == ActivityState.DONE);
  }

  /** The project with the openings alone as goals, one for each scheduled facility. */
  private Project openings() {
    List<Project.Goal> goals = new ArrayList<>();
    for (int[] members : compiled.members) {
      if (members.length > 0) {
        goals.add(new Project.Goal(members, 1));
      }
    }
    Project project = compiled.project;
    return new Project(
        project.days(),
        project.earliest(),
        project.calendars(),
        project.links(),
        project.crews(),
        project.cash(),
        goals);
  }

  private ProjectChance chance() {
    return new ProjectChance(
        IntStream.range(0, start.length).mapToObj(this::law).toList(),
        compiled.activities.stream().map(Activity::activity).toList(),
        compiled.activities.stream().map(PlantChance::crew).toList(),
        request.commonShare(),
        request.crewShare());
  }

  private static String crew(Activity row) {
    String crew = row.crew();
    return crew == null ? "" : crew;
  }

  /** The law of what remains: its median what is scheduled, as much in doubt as the whole. */
  private DurationLaw law(int a) {
    Activity row = compiled.activities.get(a);
    Integer p90 = row.p90DurationDays();
    int days = compiled.project.days()[a];
    return p90 == null || days == 0 || row.durationDays() == 0
        ? new DurationLaw.Fixed(days)
        : new DurationLaw.LogNormal(days, (double) days * p90 / row.durationDays());
  }

  /** The sequence of the schedule: who starts first stands first. */
  private int[] sequence() {
    return new Graph(compiled.project).sequence(start);
  }

  private int at(int percent) {
    return (int) Math.max(0, Math.ceil(request.replications() * (long) percent / 100.0) - 1);
  }

  private DateChances.Opening opening(
      String facility, int planned, @Nullable LocalDate deadline, int[] days) {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    return new DateChances.Opening(
        facility,
        horizon.date(planned),
        horizon.date(sorted[at(50)]),
        horizon.date(sorted[at(80)]),
        horizon.date(sorted[at(90)]),
        share(sorted, planned),
        deadline == null ? null : share(sorted, horizon.day(deadline)));
  }

  private static double share(int[] sorted, int day) {
    return (double) Arrays.stream(sorted).filter(one -> one <= day).count() / sorted.length;
  }

  private List<DateChances.Driver> drivers(Replications runs) {
    double spread = runs.spread();
    List<DateChances.Driver> drivers = new ArrayList<>();
    for (int a = 0; a < start.length; a++) {
      double correlation = runs.correlation(a);
      drivers.add(
          new DateChances.Driver(
              compiled.activities.get(a).activity(),
              (double) runs.critical[a] / request.replications(),
              correlation,
              correlation * spread));
    }
    drivers.sort(Comparator.comparingDouble(driver -> -driver.days()));
    return drivers;
  }

  private long[] cost() {
    Draws draws = new Draws(request.seed());
    long[] cents = new long[request.replications()];
    double shared = Math.sqrt(request.commonShare());
    double own = Math.sqrt(1 - request.commonShare());
    for (int number = 0; number < cents.length; number++) {
      draws.begin(number);
      double all = draws.normal(Draws.stream(DrawnSchedule.COMMON), 0);
      for (int a = 0; a < start.length; a++) {
        Activity row = compiled.activities.get(a);
        Money cost = row.cost();
        Money p90 = row.p90Cost();
        long rest = compiled.costs.rest(a).cents();
        cents[number] += compiled.costs.past(a).cents();
        if (cost != null && p90 != null && cost.cents() > 0 && rest > 0) {
          double normal = shared * all + own * draws.normal(Draws.stream(row.activity() + COST), 0);
          double dear = (double) rest / cost.cents() * p90.cents();
          cents[number] += Math.round(new DurationLaw.LogNormal(rest, dear).days(normal));
        } else {
          cents[number] += rest;
        }
      }
    }
    Arrays.sort(cents);
    return cents;
  }
}
