package org.linewright.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.LineChangeovers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Line shares with changeovers, against a twin that tries every sequence of families. */
class LineBookTest {
  private static final int CASES = 150;
  private static final List<String> FAMILIES = List.of("A", "B", "C", "other");

  /** Vehicles taken of an option on a day. */
  private record Take(BuildOption option, int day, int units) {}

  @Test
  void asManyUnitsAsAreFreeFitAndNotOneMore() {
    int bound = 0;
    for (long seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Instance instance = Instance.compile(plant(random));
      LineBook book = new LineBook(instance);
      LineBook alone = new LineBook(instance, false);
      List<Take> taken = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        BuildOption option = any(instance, random);
        int day = random.nextInt(instance.days());
        int free = book.freeUnits(option, day);
        bound += alone.freeUnits(option, day) - free;
        assertThat(fits(instance, with(taken, new Take(option, day, free)))).isTrue();
        assertThat(fits(instance, with(taken, new Take(option, day, free + 1)))).isFalse();
        Take take = new Take(option, day, random.nextInt(free + 1));
        taken = with(taken, take);
        book.take(option, day, take.units);
        alone.take(option, day, take.units);
        assertThat(book.holds()).isTrue();
      }
    }
    assertThat(bound).as("vehicles kept out by changeovers").isGreaterThan(1000);
  }

  @Test
  void whatIsGivenBackLeavesTheBookAsItWas() {
    int broken = 0;
    for (long seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Instance instance = Instance.compile(plant(random));
      LineBook book = new LineBook(instance);
      List<Take> taken = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        BuildOption option = any(instance, random);
        int day = random.nextInt(instance.days());
        int units = Math.min(book.freeUnits(option, day), 1 + random.nextInt(3));
        taken.add(new Take(option, day, units));
        book.take(option, day, units);
      }
      while (!taken.isEmpty()) {
        Take back = taken.remove(random.nextInt(taken.size()));
        book.take(back.option, back.day, -back.units);
        broken += book.holds() ? 0 : 1;
        assertThat(book.holds()).isEqualTo(fits(instance, taken));
        assertIsTheBookOf(instance, taken, book);
      }
    }
    assertThat(broken).as("days that lost the set-up they relied on").isGreaterThan(20);
  }

  private static void assertIsTheBookOf(Instance instance, List<Take> taken, LineBook book) {
    LineBook fresh = new LineBook(instance);
    taken.forEach(take -> fresh.take(take.option, take.day, take.units));
    for (List<BuildOption> options : instance.options()) {
      for (BuildOption option : options) {
        for (int day = 0; day < instance.days(); day++) {
          assertThat(book.freeUnits(option, day)).isEqualTo(fresh.freeUnits(option, day));
        }
      }
    }
    assertThat(book.free(0)).isEqualTo(fresh.free(0));
  }

  private static List<Take> with(List<Take> taken, Take more) {
    List<Take> all = new ArrayList<>(taken);
    all.add(more);
    return all;
  }

  private static BuildOption any(Instance instance, SplittableRandom random) {
    return instance.options().get(random.nextInt(instance.options().size())).get(0);
  }

  /** Day by day: with which families can the line be left, trying every sequence of the day's? */
  private static boolean fits(Instance instance, List<Take> taken) {
    LineChangeovers changeovers = LineChangeovers.find(instance, 0);
    if (changeovers == null) {
      throw new IllegalStateException("the plant has no changeovers");
    }
    Set<Integer> before = Set.of(changeovers.families());
    for (int day = 0; day < instance.days(); day++) {
      long left = instance.lineCapacity()[0][day];
      Set<Integer> families = new HashSet<>();
      for (Take take : taken) {
        if (take.day == day && take.units > 0) {
          left -= take.option.use()[day] * take.units;
          families.add(changeovers.familyOf()[take.option.variant()]);
        }
      }
      families.remove(-1);
      if (left < 0) {
        return false;
      }
      Set<Integer> after = families.isEmpty() ? before : new HashSet<>();
      for (int at : families.isEmpty() ? Set.<Integer>of() : before) {
        tryAll(changeovers, at, families, left, after);
      }
      before = after;
    }
    return !before.isEmpty();
  }

  private static void tryAll(
      LineChangeovers changeovers, int at, Set<Integer> families, long left, Set<Integer> after) {
    if (left < 0) {
      return;
    }
    if (families.isEmpty()) {
      after.add(at);
    }
    for (int next : families) {
      Set<Integer> rest = new HashSet<>(families);
      rest.remove(next);
      tryAll(changeovers, next, rest, left - changeovers.use()[at][next], after);
    }
  }

  /** One line, 10 days of which two are closed, six variants of four families, one without. */
  private static Plant plant(SplittableRandom random) {
    List<Variant> variants = new ArrayList<>();
    List<LineRate> rates = new ArrayList<>();
    List<Changeover> changeovers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String family = i == 6 ? null : FAMILIES.get(i % 4);
      variants.add(
          new Variant("V" + i, "", "", family, BuildMode.CKD, Money.of(1), null, null, null, null));
      rates.add(new LineRate("L", "V" + i, null, null, 2 + random.nextInt(6)));
    }
    for (String from : FAMILIES.subList(0, 3)) {
      for (String to : FAMILIES.subList(0, 3)) {
        changeovers.add(new Changeover("L", from, to, random.nextInt(1, 8)));
      }
    }
    List<CalendarRow> calendar = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      calendar.add(new CalendarRow("C", DayPattern.find(day).orElseThrow(), 1));
    }
    PlantSettings settings =
        PlantSettings.of("lines", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 14));
    return Plant.of(settings)
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(new Line("L", "", "C", 1, null)))
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.LINE_RATES, rates)
        .with(PlantTables.CHANGEOVERS, changeovers);
  }
}
