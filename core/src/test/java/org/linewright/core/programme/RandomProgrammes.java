package org.linewright.core.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.programme.Facility;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * Random plants with a programme that is under way: activities done, begun, not begun, also out of
 * their sequence; reports with and without costs and remaining days; baselines in columns and kept.
 */
final class RandomProgrammes {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 7); // a Saturday
  static final String KEPT = "agreed";
  private static final List<LinkKind> KINDS = List.of(LinkKind.values());

  private final SplittableRandom random;
  private final int size;

  private RandomProgrammes(long seed) {
    this.random = new SplittableRandom(seed);
    this.size = from(3, 12);
  }

  /** The same seed gives the same plant. */
  static Plant plant(long seed) {
    return new RandomProgrammes(seed).plant();
  }

  private int from(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  private boolean isOften() {
    return from(0, 2) > 0;
  }

  private Plant plant() {
    List<Activity> activities = activities();
    Plant plant =
        Plant.of(PlantSettings.of("programme", TODAY, TODAY.plusDays(60)))
            .with(PlantTables.CALENDARS, week())
            .with(PlantTables.FACILITIES, List.of(facility("A"), facility("B")))
            .with(PlantTables.CREWS, List.of(new Crew("BUILD", from(2, 3), "WEEK"), crew()))
            .with(PlantTables.ACTIVITIES, activities)
            .with(PlantTables.ACTIVITY_LINKS, links())
            .with(PlantTables.ACTIVITY_ACTUALS, actuals())
            .with(PlantTables.BASELINES, kept());
    return isOften() ? plant : plant.with(PlantTables.FUNDS, funds(activities));
  }

  private static List<CalendarRow> week() {
    List<CalendarRow> rows = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      rows.add(new CalendarRow("WEEK", DayPattern.find(day).orElseThrow(), 1));
    }
    return rows;
  }

  private Facility facility(String name) {
    @Nullable Money value = isOften() ? Money.of(from(1, 9)) : null;
    return new Facility(name, "", null, "", isOften() ? TODAY.plusDays(from(0, 40)) : null, value);
  }

  private Crew crew() {
    return new Crew("FIT", from(1, 2), null);
  }

  private static String name(int a) {
    return "A" + a;
  }

  private List<Activity> activities() {
    List<Activity> rows = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      int days = from(0, 8);
      boolean hasBaseline = isOften();
      LocalDate start = TODAY.plusDays(from(-20, 20));
      rows.add(
          new Activity(
              name(a),
              a % 2 == 0 ? "A" : "B",
              "",
              days,
              isOften() ? null : Integer.valueOf(days + from(0, 5)),
              isOften() ? Money.of(from(0, 900)) : null,
              isOften() ? (from(0, 1) == 0 ? "BUILD" : "FIT") : null,
              isOften() ? null : TODAY.plusDays(from(-5, 9)),
              null,
              1,
              from(0, 50),
              from(0, 50),
              hasBaseline ? start : null,
              hasBaseline ? start.plusDays(from(0, 15)) : null));
    }
    return rows;
  }

  private List<ActivityLink> links() {
    List<ActivityLink> rows = new ArrayList<>();
    for (int to = 1; to < size; to++) {
      for (int from = 0; from < to; from++) {
        if (from(1, size) <= 2) {
          LinkKind kind = isOften() ? LinkKind.FINISH_START : KINDS.get(from(0, 3));
          rows.add(new ActivityLink(name(from), name(to), from(0, 3) == 0 ? from(-2, 9) : 0, kind));
        }
      }
    }
    return rows;
  }

  /** The first ones are done, one or two begun; now and then one of the others, too. */
  private List<ActivityActual> actuals() {
    List<ActivityActual> rows = new ArrayList<>();
    int done = from(0, size);
    for (int a = 0; a < size; a++) {
      if (a < done || from(0, 5) == 0) {
        report(rows, a, a + 2 < done);
      }
    }
    return rows;
  }

  private void report(List<ActivityActual> rows, int a, boolean isDone) {
    int day = -from(2, 20);
    LocalDate started = isOften() ? TODAY.plusDays(day - from(0, 4)) : null;
    boolean isPaid = isOften();
    for (int share = from(0, 60); day < 0; day += from(1, 9)) {
      boolean isWhole = isDone || share == 100;
      Integer left = isWhole || isOften() ? null : Integer.valueOf(from(0, 9));
      rows.add(
          new ActivityActual(
              TODAY.plusDays(day),
              name(a),
              isWhole ? 100 : share,
              isPaid && isOften() ? Money.of(from(0, 700)) : null,
              left,
              started));
      share = Math.min(100, share + from(0, 40));
    }
    if (from(0, 4) == 0) {
      rows.add(new ActivityActual(TODAY.plusDays(from(0, 3)), name(a), 100, null, null, null));
    }
  }

  private List<Baseline> kept() {
    List<Baseline> rows = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      LocalDate start = TODAY.plusDays(from(-20, 20));
      rows.add(
          new Baseline(
              KEPT,
              name(a),
              start,
              start.plusDays(from(0, 9)),
              isOften() ? Money.of(from(0, 900)) : null));
    }
    return rows;
  }

  /** Enough in the end, whatever the past has cost. */
  private List<Fund> funds(List<Activity> activities) {
    Money all = Money.of(700L * size);
    for (Activity row : activities) {
      Money cost = row.cost();
      all = cost == null ? all : all.plus(cost);
    }
    return List.of(
        new Fund(TODAY.minusDays(9), all.dividedBy(2)),
        new Fund(TODAY.plusDays(from(1, 12)), all.dividedBy(4)),
        new Fund(TODAY.plusDays(from(13, 25)), all));
  }
}
