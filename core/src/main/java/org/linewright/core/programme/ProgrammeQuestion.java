package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.programme.internal.chance.PlantChance;
import org.linewright.core.programme.internal.compile.BegunFirst;
import org.linewright.core.programme.internal.compile.PlantProject;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.programme.internal.holds.HoldSearch;
import org.linewright.core.programme.internal.list.LeftShift;
import org.linewright.core.programme.internal.list.RightShift;
import org.linewright.core.programme.internal.money.CashCurve;
import org.linewright.core.programme.internal.progress.ProgressBook;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * Answers when the new facilities are ready. Openings come first, each weighted by what a day of it
 * is worth; among schedules that are equal in them the one with the fewest days after deadlines is
 * taken. What things cost does not hang on when they are done. What was done before the plan date
 * stays; what has begun goes on with the days that remain, before anything new starts; nothing else
 * is put before the plan date.
 */
public final class ProgrammeQuestion {
  private static final long HOLD_SCHEDULES = 1000;

  private final Plant plant;
  private final Horizon horizon;
  private final PlantProject compiled;
  private final Graph graph;

  private ProgrammeQuestion(Plant plant) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.compiled = new PlantProject(plant);
    this.graph = new Graph(compiled.project);
  }

  /**
   * Schedules the programme and says what holds it up.
   *
   * @param plant a checked plant
   * @param effort how hard to search; the schedules for what holds it up come on top
   * @param chance how the chance of each date is worked out
   */
  public static ProgrammeAnswer answer(Plant plant, ProjectEffort effort, ChanceRequest chance) {
    return answer(plant, effort, chance, null);
  }

  /**
   * The same set beside a schedule that was kept.
   *
   * @param baseline its name; null = beside the baseline columns of the activities
   */
  public static ProgrammeAnswer answer(
      Plant plant, ProjectEffort effort, ChanceRequest chance, @Nullable String baseline) {
    return new ProgrammeQuestion(plant).answer(effort, chance, baseline);
  }

  private ProgrammeAnswer answer(
      ProjectEffort effort, ChanceRequest request, @Nullable String baseline) {
    BegunFirst begun = new BegunFirst(compiled.done);
    Project searched = begun.of(compiled.project);
    ProjectSchedule found = ProjectScheduler.schedule(searched, effort, null);
    if (!found.isFound() && graph.size > 0) {
      return withoutMoney(baseline);
    }
    @SuppressWarnings("ReferenceEquality") // it is the very same where nothing has begun
    boolean isBegun = searched != compiled.project;
    int[] start = isBegun ? LeftShift.shifted(new Graph(searched), found.start()) : found.start();
    HoldSearch holds =
        new HoldSearch(
            compiled,
            horizon,
            start,
            (project, known) ->
                ProjectScheduler.schedule(
                        begun.of(project), ProjectEffort.counted(HOLD_SCHEDULES, 0), known)
                    .start());
    PlantChance chance = new PlantChance(compiled, horizon, start, request);
    CashCurve cash = new CashCurve(compiled, horizon, start, plant.funds());
    List<ActivityDates> activities = activities(start);
    return new ProgrammeAnswer(
        facilities(start, cash),
        activities,
        holds.holds(),
        cash.months(),
        holds.tried(),
        openingDays(start),
        openingDays(found),
        found.isProven(),
        Money.ZERO,
        chance.isAsked() ? Optional.of(chance.chances()) : Optional.empty(),
        new ProgressBook(plant, compiled, activities, baseline).answer());
  }

  private ProgrammeAnswer withoutMoney(@Nullable String baseline) {
    Money missing = Money.ZERO;
    for (int a = 0; a < graph.size; a++) {
      missing = missing.plus(compiled.costs.whole(a));
    }
    for (Fund fund : plant.funds()) {
      missing = missing.minus(fund.amount());
    }
    return new ProgrammeAnswer(
        facilities(null, null),
        List.of(),
        List.of(),
        List.of(),
        0,
        0,
        openingDays(graph.head),
        false,
        missing,
        Optional.empty(),
        new ProgressBook(plant, compiled, List.of(), baseline).answer());
  }

  private long openingDays(int[] start) {
    long sum = 0;
    for (int f = 0; f < compiled.members.length; f++) {
      sum += compiled.weight[f] * compiled.opening(f, start);
    }
    return sum;
  }

  /** What the bound of openings and days late together leaves for the openings. */
  private long openingDays(ProjectSchedule found) {
    long own = openingDays(found.start());
    if (found.isProven()) {
      return own;
    }
    long deadlines = 0;
    for (Project.Goal goal : compiled.project.goals()) {
      deadlines += goal.notBefore();
    }
    long least = Math.floorDiv(found.bound() - deadlines, compiled.openingFactor);
    return Math.min(own, Math.max(openingDays(graph.head), least));
  }

  private List<FacilityDates> facilities(int @Nullable [] start, @Nullable CashCurve cash) {
    List<FacilityDates> rows = new ArrayList<>();
    int horizonEnd = horizon.days();
    for (int f = 0; f < compiled.members.length; f++) {
      Facility row = compiled.facilities.get(f);
      int[] members = compiled.members[f];
      LocalDate opening =
          start == null || members.length == 0 ? null : horizon.date(compiled.opening(f, start));
      LocalDate deadline = row.deadline();
      rows.add(
          new FacilityDates(
              row.facility(),
              row.name(),
              opening,
              members.length == 0 ? null : horizon.date(compiled.opening(f, graph.head)),
              deadline,
              opening == null || deadline == null
                  ? null
                  : Math.max(0, horizon.day(opening) - horizon.day(deadline)),
              cost(members),
              row.budget(),
              cash == null ? Money.ZERO : cash.committed(members, horizonEnd),
              cash == null ? Money.ZERO : cash.spent(members, horizonEnd)));
    }
    return rows;
  }

  private Money cost(int[] members) {
    Money sum = Money.ZERO;
    for (int a : members) {
      sum = sum.plus(compiled.costs.whole(a));
    }
    return sum;
  }

  private List<ActivityDates> activities(int[] start) {
    int[] latest = RightShift.latest(graph, start);
    List<ActivityDates> rows = new ArrayList<>();
    for (int a = 0; a < start.length; a++) {
      Activity row = compiled.activities.get(a);
      ActivityState state = compiled.done.state(a);
      boolean isDone = state == ActivityState.DONE;
      int last = Math.max(start[a], graph.end(a, start[a]) - 1);
      rows.add(
          new ActivityDates(
              row.activity(),
              row.facility(),
              row.crew(),
              state,
              compiled.done.share(a, horizon.planDate()),
              state == ActivityState.PLANNED ? horizon.date(start[a]) : compiled.done.started(a),
              isDone ? compiled.done.lastDay(a) : horizon.date(last),
              isDone ? 0 : Math.max(0, latest[a] - start[a]),
              compiled.costs.whole(a)));
    }
    return rows;
  }
}
