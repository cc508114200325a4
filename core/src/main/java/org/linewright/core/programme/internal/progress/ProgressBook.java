package org.linewright.core.programme.internal.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Baseline;
import org.linewright.core.programme.ActivityDates;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.CurveDay;
import org.linewright.core.programme.FacilityValue;
import org.linewright.core.programme.ProgressAnswer;
import org.linewright.core.programme.Slip;
import org.linewright.core.programme.internal.compile.Costs;
import org.linewright.core.programme.internal.compile.PlantProject;
import org.linewright.core.units.Money;

/** Sets a schedule beside what was agreed and what was reported. */
public final class ProgressBook {
  private final PlantProject compiled;
  private final BaselineBook baselines;
  private final List<ActivityDates> dates;
  private final LocalDate today;
  private final List<@Nullable Baseline> agreed = new ArrayList<>();

  /**
   * Opens the book.
   *
   * @param dates all activities as scheduled, or none
   * @param baseline name of a kept schedule; null = the columns of the activities
   */
  public ProgressBook(
      Plant plant, PlantProject compiled, List<ActivityDates> dates, @Nullable String baseline) {
    this.compiled = compiled;
    this.baselines = new BaselineBook(plant, baseline);
    this.dates = dates;
    this.today = plant.settings().planDate();
    compiled.activities.forEach(row -> agreed.add(baselines.of(row.activity())));
  }

  /** All that is told of it. */
  public ProgressAnswer answer() {
    boolean isReported = compiled.done.isReported();
    boolean hasBaseline = agreed.stream().anyMatch(row -> row != null);
    boolean isShown = !dates.isEmpty() && (isReported || hasBaseline);
    return new ProgressAnswer(
        isReported,
        hasBaseline,
        dates.isEmpty() ? List.of() : slips(),
        isReported ? values() : List.of(),
        isShown ? curve(isReported, hasBaseline) : List.of());
  }

  private List<Slip> slips() {
    List<Slip> slips = new ArrayList<>();
    for (int[] members : compiled.members) {
      Slip whole = null;
      for (int a : members) {
        Slip own = slip(a);
        whole = own == null ? whole : whole == null ? own : joined(whole, own);
      }
      if (whole != null) {
        slips.add(facility(whole));
      }
    }
    for (int a = 0; a < dates.size(); a++) {
      Slip own = slip(a);
      if (own != null) {
        slips.add(own);
      }
    }
    return slips;
  }

  private @Nullable Slip slip(int a) {
    Baseline was = agreed.get(a);
    ActivityDates is = dates.get(a);
    return was == null
        ? null
        : new Slip(
            is.facility(),
            is.activity(),
            was.start(),
            is.start(),
            was.end(),
            is.last(),
            days(was.end(), is.last()));
  }

  private static Slip joined(Slip one, Slip other) {
    return new Slip(
        one.facility(),
        null,
        earlier(one.baselineStart(), other.baselineStart()),
        earlier(one.start(), other.start()),
        later(one.baselineEnd(), other.baselineEnd()),
        later(one.end(), other.end()),
        0);
  }

  private static Slip facility(Slip whole) {
    return new Slip(
        whole.facility(),
        null,
        whole.baselineStart(),
        whole.start(),
        whole.baselineEnd(),
        whole.end(),
        days(whole.baselineEnd(), whole.end()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private List<FacilityValue> values() {
    List<FacilityValue> values = new ArrayList<>();
    for (int f = 0; f < compiled.members.length; f++) {
      if (compiled.members[f].length > 0) {
        values.add(value(compiled.facilities.get(f).facility(), compiled.members[f]));
      }
    }
    if (values.size() > 1) {
      values.add(value(FacilityValue.ALL, all()));
    }
    return values;
  }

  private int[] all() {
    return IntStream.range(0, compiled.activities.size()).toArray();
  }

  private FacilityValue value(String facility, int[] activities) {
    Money budget = Money.ZERO;
    List<String> withoutBaseline = new ArrayList<>();
    List<String> withoutCost = new ArrayList<>();
    for (int a : activities) {
      String name = compiled.activities.get(a).activity();
      budget = budget.plus(budget(a));
      if (agreed.get(a) == null && budget(a).cents() > 0) {
        withoutBaseline.add(name);
      }
      if (compiled.done.share(a, today) > 0 && compiled.done.spent(a, today) == null) {
        withoutCost.add(name);
      }
    }
    return new FacilityValue(
        facility,
        withoutBaseline.isEmpty() ? planned(activities, today) : null,
        earned(activities, today),
        withoutCost.isEmpty() ? actual(activities, today) : null,
        budget,
        withoutBaseline,
        withoutCost);
  }

  /** Budget of an activity: what the baseline says, else what it costs by the table. */
  private Money budget(int a) {
    Baseline was = agreed.get(a);
    Money kept = was == null ? null : was.cost();
    return kept == null ? compiled.costs.budget(a) : kept;
  }

  private Money planned(int[] activities, LocalDate before) {
    Money sum = Money.ZERO;
    for (int a : activities) {
      Baseline was = agreed.get(a);
      if (was != null) {
        sum = sum.plus(Costs.share(budget(a), spread(was.start(), was.end(), before)));
      }
    }
    return sum;
  }

  /** Share of the days from the first to the last that lie before a day. */
  private static double spread(LocalDate first, LocalDate last, LocalDate before) {
    double share = (double) days(first, before) / (days(first, last) + 1);
    return Math.max(0, Math.min(1, share));
  }

  private Money earned(int[] activities, LocalDate before) {
    Money sum = Money.ZERO;
    for (int a : activities) {
      sum = sum.plus(Costs.share(budget(a), compiled.done.share(a, before)));
    }
    return sum;
  }

  private Money actual(int[] activities, LocalDate before) {
    Money sum = Money.ZERO;
    for (int a : activities) {
      Money spent = compiled.done.spent(a, before);
      sum = spent == null ? sum : sum.plus(spent);
    }
    return sum;
  }

  /** What is done now, and of the rest what is done before a day as scheduled. */
  private Money forecast(int[] activities, LocalDate before) {
    Money sum = earned(activities, today);
    for (int a : activities) {
      if (compiled.done.state(a) != ActivityState.DONE) {
        ActivityDates row = dates.get(a);
        LocalDate from = later(row.start(), today);
        Money rest = budget(a).minus(Costs.share(budget(a), compiled.done.share(a, today)));
        sum = sum.plus(Costs.share(rest, spread(from, row.last(), before)));
      }
    }
    return sum;
  }

  private List<CurveDay> curve(boolean isReported, boolean hasBaseline) {
    int[] all = all();
    boolean isPaid = value(FacilityValue.ALL, all).withoutCost().isEmpty();
    List<CurveDay> curve = new ArrayList<>();
    for (LocalDate next : borders()) {
      boolean isPast = !next.isAfter(today);
      boolean isFuture = !next.isBefore(today);
      curve.add(
          new CurveDay(
              next.minusDays(1),
              hasBaseline ? planned(all, next) : null,
              isReported && isPast ? earned(all, next) : null,
              isReported && isPast && isPaid ? actual(all, next) : null,
              isFuture ? forecast(all, next) : null));
    }
    return curve;
  }

  /** The first days of all months after the first work up to the one after the last, and today. */
  private SortedSet<LocalDate> borders() {
    LocalDate first = today;
    LocalDate last = today;
    for (int a = 0; a < dates.size(); a++) {
      Baseline was = agreed.get(a);
      first = earlier(first, dates.get(a).start());
      last = later(last, dates.get(a).last());
      if (was != null) {
        first = earlier(first, was.start());
        last = later(last, was.end());
      }
    }
    SortedSet<LocalDate> borders = new TreeSet<>();
    borders.add(today);
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    for (; !month.minusMonths(1).isAfter(last); month = month.plusMonths(1)) {
      borders.add(month);
    }
    return borders;
  }
}
