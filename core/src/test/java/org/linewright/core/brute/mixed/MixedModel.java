package org.linewright.core.brute.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.brute.BruteForce;
import org.linewright.core.brute.OrderFacts;
import org.linewright.core.brute.TinyPlant;
import org.linewright.core.brute.Way;
import org.linewright.core.brute.Way.Kind;
import org.linewright.core.brute.mixed.MixedProgram.Sum;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.supply.KitCohort;

/**
 * The best plan of a small plant by an integer program, written from {@code
 * docs/explanation/optimal-planning.md} over the same numbers as {@link BruteForce}: kits, yard,
 * finished vehicles, orders and classes here, line time in {@link MixedLines}, parts and purchases
 * in {@link MixedParts}. It shares no code with the planner. Part transfers and frozen days are
 * left out.
 */
public final class MixedModel {
  /**
   * Vehicles of a way made on a day.
   *
   * @param line -1 = on the yard
   * @param release day of release
   */
  record Made(Way way, int line, int day, int release, int column) {}

  /** Shipments of an order on a day, of {@code units} vehicles each. */
  private record Shipped(int order, int day, int units, int column) {}

  private final TinyPlant plant;
  private final MixedProgram program = new MixedProgram();
  private final List<Made> made = new ArrayList<>();
  private final List<Shipped> shipped = new ArrayList<>();
  private final Sum objective = new Sum();
  private final SortedSet<Integer> classes = new TreeSet<>();
  private long fixedCents;

  /**
   * What the model knows.
   *
   * @param classCents what each class that is compared earns at most, the most urgent first, the
   *     last one left out
   * @param cents the objective of the best plan
   */
  public record Best(List<Long> classCents, long cents) {}

  public MixedModel(Plant raw) {
    if (raw.settings().partTransfers() != PartTransfers.NONE) {
      throw new IllegalArgumentException("part_transfers is not none\nMaybe leave them out.");
    }
    Plant unweighed = raw.with(raw.settings().withPriorities(Priorities.IGNORED));
    this.plant = new TinyPlant(new RawPlant(unweighed), false);
    if (raw.settings().priorities() == Priorities.STRICT) {
      raw.orders().forEach(row -> classes.add(key(row.priority())));
    }
    addWays();
    addKits();
    addYard();
    addOrders();
    addFlow();
    new MixedLines(plant, program, made).addAll();
    new MixedParts(plant, program, made).addAll(objective);
    addParking();
  }

  private static int key(@Nullable Integer priority) {
    return priority == null ? Integer.MAX_VALUE : priority;
  }

  /** Columns of the program. */
  public int size() {
    return program.size();
  }

  /**
   * Solves class by class, then for the objective.
   *
   * @param seconds for each solve
   * @return empty when it is not proven in time
   */
  public Optional<Best> solve(double seconds) {
    List<Long> classCents = new ArrayList<>();
    for (int key : classes) {
      if (key != classes.last()) {
        Sum earned = earned(key);
        OptionalLong most = program.largest(earned, seconds);
        if (most.isEmpty()) {
          return Optional.empty();
        }
        classCents.add(most.getAsLong());
        program.atLeast(earned, most.getAsLong());
      }
    }
    OptionalLong most = program.largest(objective, seconds);
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of(new Best(classCents, most.getAsLong() + fixedCents));
  }

  private void addWays() {
    int lastDay = plant.days - 1;
    for (Way way : plant.ways) {
      int first = way.cohort() < 0 ? 0 : plant.kitDay[way.cohort()];
      for (int day = Math.max(0, first); day < lastDay; day++) {
        if (way.kind() == Kind.COMPLETION) {
          KitCohort cohort = plant.cohorts.get(way.cohort());
          made.add(new Made(way, -1, day, day + 1, program.column(cohort.kits())));
          continue;
        }
        for (int line = 0; line < plant.lines.size(); line++) {
          int most = plant.most[line][way.variant()][day];
          int release = way.kind() == Kind.SECOND_STAGE ? stageRelease(way, line, day) : day + 1;
          if (most > 0 && release <= lastDay) {
            made.add(new Made(way, line, day, release, program.column(most)));
          }
        }
      }
    }
  }

  private int stageRelease(Way way, int line, int day) {
    return plant.lineFacts.secondStageRelease(
        plant.lines.get(line), plant.variants.get(way.variant()), day);
  }

  /** Kits that are not yet cars are used once. */
  private void addKits() {
    for (int cohort = 0; cohort < plant.cohorts.size(); cohort++) {
      Sum used = new Sum();
      for (Made one : made) {
        if (one.way.cohort() == cohort && one.line >= 0) {
          used.add(1, one.column);
        }
      }
      KitCohort row = plant.cohorts.get(cohort);
      if (!used.isEmpty()) {
        program.atMost(used, row.kits() - row.builtIncomplete());
      }
    }
  }

  private void addYard() {
    Integer fit = plant.raw.plant.settings().completionsPerDay();
    Integer capacity = plant.raw.plant.settings().yardCapacity();
    long carsAtStart = plant.cohorts.stream().mapToLong(KitCohort::builtIncomplete).sum();
    for (int day = 0; day < plant.days - 1; day++) {
      Sum completed = new Sum();
      Sum begun = new Sum();
      Sum standing = new Sum();
      for (int cohort = 0; cohort < plant.cohorts.size(); cohort++) {
        Sum ready = new Sum(); // completed until today − begun before today
        for (Made one : made) {
          if (one.way.cohort() == cohort && one.day <= day && isOfYard(one)) {
            boolean isEnd = one.way.kind() == Kind.COMPLETION;
            standing.add(isEnd ? -1 : 1, one.column);
            if (isEnd || one.day < day) {
              ready.add(isEnd ? 1 : -1, one.column);
            }
            if (one.day == day) {
              (isEnd ? completed : begun).add(1, one.column);
            }
          }
        }
        if (!ready.isEmpty()) {
          program.atMost(ready, plant.cohorts.get(cohort).builtIncomplete());
        }
      }
      if (fit != null && !completed.isEmpty()) {
        program.atMost(completed, fit);
      }
      if (capacity != null && !begun.isEmpty()) {
        int begins = program.column(1);
        long many = plant.cohorts.stream().mapToLong(KitCohort::kits).sum();
        program.atMost(begun.add(-many, begins), 0);
        program.atMost(standing.add(many, begins), capacity - carsAtStart + many);
      }
    }
    for (int cohort = 0; cohort < plant.cohorts.size(); cohort++) {
      Sum left = new Sum();
      for (Made one : made) {
        if (one.way.cohort() == cohort && isOfYard(one)) {
          left.add(one.way.kind() == Kind.COMPLETION ? -1 : 1, one.column);
        }
      }
      if (!left.isEmpty()) {
        program.atMost(left, 0); // what is begun is completed
      }
    }
  }

  private static boolean isOfYard(Made one) {
    return one.way.kind() == Kind.INCOMPLETE || one.way.kind() == Kind.COMPLETION;
  }

  private void addOrders() {
    for (int order = 0; order < plant.orders.size(); order++) {
      OrderFacts facts = plant.orders.get(order);
      Sum all = new Sum();
      for (int day = Math.max(0, facts.due()); day < plant.days; day++) {
        int units = facts.smallest() == facts.quantity() ? facts.quantity() : 1;
        int column = program.column(facts.quantity() / units);
        shipped.add(new Shipped(order, day, units, column));
        all.add(units, column);
        objective.add(units * facts.netCents(day), column);
        if (units == 1 && facts.smallest() > 1) {
          int ships = program.column(1);
          program.atLeast(new Sum().add(1, column).add(-facts.smallest(), ships), 0);
          program.atMost(new Sum().add(1, column).add(-facts.quantity(), ships), 0);
        }
      }
      if (!all.isEmpty()) {
        program.atMost(all, facts.quantity());
      }
    }
  }

  /** What the orders of a class earn. */
  private Sum earned(int key) {
    Sum earned = new Sum();
    for (Shipped one : shipped) {
      Order row = plant.raw.plant.orders().get(one.order);
      if (key(row.priority()) == key) {
        earned.add(one.units * plant.orders.get(one.order).netCents(one.day), one.column);
      }
    }
    return earned;
  }

  /** Up to each day no more is handed over or converted than released; at the end all is. */
  private void addFlow() {
    for (int variant = 0; variant < plant.variants.size(); variant++) {
      Map<Integer, Sum> changes = new TreeMap<>();
      for (Made one : made) {
        if (one.way.variant() == variant && one.way.kind() != Kind.INCOMPLETE) {
          at(changes, one.release).add(1, one.column);
        }
        boolean isStage = one.way.kind() == Kind.SECOND_STAGE;
        if (isStage && plant.base[one.way.variant()] == variant) {
          at(changes, one.day).add(-1, one.column);
        }
      }
      for (Shipped one : shipped) {
        if (plant.orders.get(one.order).variant() == variant) {
          at(changes, one.day).add(-one.units, one.column);
        }
      }
      Sum left = new Sum();
      int seen = 0;
      for (Sum change : changes.values()) {
        left.addAll(1, change);
        seen++;
        program.between(0, left, seen == changes.size() ? 0 : MixedProgram.ENDLESS);
      }
    }
  }

  private static Sum at(Map<Integer, Sum> byDay, int day) {
    return byDay.computeIfAbsent(day, first -> new Sum());
  }

  /** Each incomplete car costs its day in the morning, that of its completion too. */
  private void addParking() {
    for (int cohort = 0; cohort < plant.cohorts.size(); cohort++) {
      KitCohort row = plant.cohorts.get(cohort);
      long cents = plant.limits.parkedCents(cohort);
      fixedCents -= cents * row.builtIncomplete() * plant.days;
      for (Made one : made) {
        if (one.way.cohort() == cohort && isOfYard(one)) {
          long mornings = plant.days - 1L - one.day;
          boolean isEnd = one.way.kind() == Kind.COMPLETION;
          objective.add((isEnd ? 1 : -1) * cents * mornings, one.column);
        }
      }
    }
  }
}
