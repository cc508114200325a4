package org.linewright.core.programme.internal.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.Project;
import org.linewright.core.time.Horizon;
import org.linewright.core.time.WorkDays;
import org.linewright.core.units.Money;

/**
 * A plant's programme compiled. Day 0 is the plan date. What is done takes no time on day 0; what
 * has begun takes what remains. A facility with activities is two goals: its opening, weighted by
 * what a day is worth, and, where it has a deadline, the days after it.
 */
public final class PlantProject {
  private static final int CALENDAR_DAYS = 7320;
  private static final long GREATEST_WEIGHT = 1_000_000;

  public final List<Activity> activities;
  public final List<ActivityLink> links;
  public final List<Crew> crews;
  public final List<Facility> facilities;

  /** {@code [facility]} its activities; none = it is not scheduled. */
  public final int[][] members;

  /**
   * {@code [facility]} what a day of its opening is worth against the others; where amounts differ
   * much, rounded to a millionth of the greatest.
   */
  public final long[] weight;

  public final DoneWork done;
  public final Costs costs;

  public final Project project;

  /** So much a weighted day of an opening counts against a day late: more than all days late. */
  public final long openingFactor;

  private final Plant plant;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Compiles a checked plant. */
  public PlantProject(Plant plant) {
    this.plant = plant;
    this.activities = plant.activities();
    this.links = plant.activityLinks();
    this.crews = plant.crews();
    this.facilities = plant.facilities();
    for (int a = 0; a < activities.size(); a++) {
      numbers.put(activities.get(a).activity(), a);
    }
    this.done = new DoneWork(plant);
    this.costs = new Costs(activities, done, plant.settings().planDate());
    this.members = members();
    this.weight = weights();
    this.openingFactor =
        1 + CALENDAR_DAYS * facilities.stream().filter(row -> row.deadline() != null).count();
    this.project = compile();
  }

  private int[][] members() {
    Map<String, List<Integer>> byFacility = new HashMap<>();
    for (int a = 0; a < activities.size(); a++) {
      byFacility.computeIfAbsent(activities.get(a).facility(), first -> new ArrayList<>()).add(a);
    }
    return facilities.stream()
        .map(row -> byFacility.getOrDefault(row.facility(), List.of()))
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Values of a day in cents, divided by what they have in common. */
  private long[] weights() {
    long least =
        facilities.stream()
            .map(Facility::dayValue)
            .mapToLong(value -> value == null ? 0 : value.cents())
            .filter(cents -> cents > 0)
            .min()
            .orElse(1);
    long[] weights = new long[facilities.size()];
    long common = 0;
    for (int f = 0; f < weights.length; f++) {
      Money value = facilities.get(f).dayValue();
      weights[f] = value == null ? least : Math.max(1, value.cents());
      common = common(weights[f], common);
    }
    long divisor = Math.max(1, common);
    long greatest = Arrays.stream(weights).max().orElse(1) / divisor;
    double scale = greatest <= GREATEST_WEIGHT ? 1 : (double) GREATEST_WEIGHT / greatest;
    return Arrays.stream(weights)
        .map(cents -> Math.max(1, Math.round(scale * cents / divisor)))
        .toArray();
  }

  private static long common(long one, long other) {
    return other == 0 ? one : common(other, one % other);
  }

  private Project compile() {
    Horizon horizon = plant.horizon();
    int size = activities.size();
    int[] days = new int[size];
    int[] earliest = new int[size];
    List<@Nullable WorkDays> calendars = new ArrayList<>();
    Map<String, WorkDays> byName = new HashMap<>();
    CalendarBook book = new CalendarBook(plant);
    for (int a = 0; a < size; a++) {
      Activity row = activities.get(a);
      days[a] = done.remainingDays(a);
      LocalDate from = done.state(a) == ActivityState.PLANNED ? row.earliest() : null;
      earliest[a] = from == null ? 0 : Math.max(0, horizon.day(from));
      String calendar = calendarOf(row);
      calendars.add(
          calendar == null || done.state(a) == ActivityState.DONE
              ? null
              : byName.computeIfAbsent(calendar, name -> calendar(book, name, horizon)));
    }
    Project.Links tied = new WorkedLinks(plant, done, numbers, calendars).links();
    return new Project(days, earliest, calendars, tied, crews(days), cash(), goals(horizon));
  }

  private @Nullable String calendarOf(Activity row) {
    return crews.stream()
        .filter(crew -> crew.crew().equals(row.crew()))
        .findFirst()
        .map(Crew::calendar)
        .orElse(null);
  }

  private static WorkDays calendar(CalendarBook book, String name, Horizon horizon) {
    boolean[] works = new boolean[CALENDAR_DAYS];
    for (int day = 0; day < works.length; day++) {
      works[day] = book.shifts(name, horizon.date(day)) > 0;
    }
    return WorkDays.of(works);
  }

  private Project.Crews crews(int[] days) {
    int[] capacity = crews.stream().mapToInt(Crew::capacity).toArray();
    int[][] need = new int[capacity.length][activities.size()];
    for (int crew = 0; crew < capacity.length; crew++) {
      for (int a = 0; a < activities.size(); a++) {
        boolean isOwn = crews.get(crew).crew().equals(activities.get(a).crew());
        need[crew][a] = isOwn && days[a] > 0 ? units(a) : 0;
      }
    }
    return new Project.Crews(capacity, need);
  }

  private int units(int a) {
    return activities.get(a).crewUnits();
  }

  private Project.@Nullable Cash cash() {
    List<Fund> funds =
        plant.funds().stream().sorted(Comparator.comparing(Fund::available)).toList();
    if (funds.isEmpty()) {
      return null;
    }
    int[][] after = new int[activities.size()][];
    long[][] paid = new long[after.length][];
    for (int a = 0; a < after.length; a++) {
      SortedMap<Integer, Long> payments = payments(a);
      after[a] = payments.keySet().stream().mapToInt(Integer::intValue).toArray();
      paid[a] = payments.values().stream().mapToLong(Long::longValue).toArray();
    }
    return new Project.Cash(
        funds.stream().mapToInt(row -> Math.max(0, day(row.available()))).toArray(),
        left(funds),
        after,
        paid);
  }

  /** What is left of each fund when the first ones have paid for the past. */
  private long[] left(List<Fund> funds) {
    long past = past().cents();
    long[] left = new long[funds.size()];
    for (int i = 0; i < left.length; i++) {
      long own = funds.get(i).amount().cents();
      long taken = Math.min(own, past);
      left[i] = own - taken;
      past -= taken;
    }
    return left;
  }

  /** What all work has cost before the plan date. */
  public Money past() {
    Money past = Money.ZERO;
    for (int a = 0; a < activities.size(); a++) {
      past = past.plus(costs.past(a));
    }
    return past;
  }

  private int day(LocalDate date) {
    return plant.horizon().day(date);
  }

  /** What is still to be paid for an activity: cents by days of work from now on. */
  public SortedMap<Integer, Long> payments(int a) {
    return costs.payments(a);
  }

  /** Day on which a facility opens: after the last of its activities, done ones included. */
  public int opening(int f, int[] start) {
    int opening = 0;
    boolean isOpen = members[f].length > 0;
    int past = Integer.MIN_VALUE;
    for (int a : members[f]) {
      opening = Math.max(opening, project.end(a, start[a]));
      boolean isDone = done.state(a) == ActivityState.DONE;
      isOpen &= isDone;
      past = isDone ? Math.max(past, day(done.lastDay(a)) + 1) : past;
    }
    return isOpen ? past : opening;
  }

  private List<Project.Goal> goals(Horizon horizon) {
    List<Project.Goal> goals = new ArrayList<>();
    for (int f = 0; f < members.length; f++) {
      if (members[f].length > 0) {
        goals.add(new Project.Goal(members[f], weight[f] * openingFactor));
        LocalDate deadline = facilities.get(f).deadline();
        if (deadline != null) {
          goals.add(new Project.Goal(members[f], 1, Math.max(0, horizon.day(deadline))));
        }
      }
    }
    return goals;
  }
}
