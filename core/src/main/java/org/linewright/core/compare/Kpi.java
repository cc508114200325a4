package org.linewright.core.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/** One figure in all worlds; world 0 is the baseline. */
public sealed interface Kpi {

  /** Name as in {@code summary.json}, e.g. {@code late_vehicle_days}. */
  String name();

  /** How many worlds there are. */
  int worlds();

  /** The figure in a world: a whole number, an amount, a ratio or a date; null = none. */
  @Nullable Object value(int world);

  /**
   * The figure of a world minus that of the baseline: a whole number, an amount or a ratio; days
   * between dates, later being positive; null when one of the two is not there.
   */
  @Nullable Object difference(int world);

  /** True when the figure of a world is not that of the baseline. */
  default boolean differs(int world) {
    return !Objects.equals(value(world), value(0));
  }

  /** True when the figure is not the same in all worlds. */
  default boolean differs() {
    return IntStream.range(1, worlds()).anyMatch(this::differs);
  }

  /** Vehicles, pieces, vehicle-days. */
  record Count(String name, List<Long> values) implements Kpi {
    public Count {
      values = List.copyOf(values);
    }

    @Override
    public int worlds() {
      return values.size();
    }

    @Override
    public Long value(int world) {
      return values.get(world);
    }

    @Override
    public Long difference(int world) {
      return values.get(world) - values.get(0);
    }
  }

  /** An amount in the plant's currency. */
  record Amount(String name, List<Money> values) implements Kpi {
    public Amount {
      values = List.copyOf(values);
    }

    @Override
    public int worlds() {
      return values.size();
    }

    @Override
    public Money value(int world) {
      return values.get(world);
    }

    @Override
    public Money difference(int world) {
      return values.get(world).minus(values.get(0));
    }
  }

  /** A ratio, e.g. the gap. */
  record Ratio(String name, List<Double> values) implements Kpi {
    public Ratio {
      values = List.copyOf(values);
    }

    @Override
    public int worlds() {
      return values.size();
    }

    @Override
    public Double value(int world) {
      return values.get(world);
    }

    @Override
    public Double difference(int world) {
      return values.get(world) - values.get(0);
    }
  }

  /** A day; empty = it never comes. */
  record Day(String name, List<Optional<LocalDate>> values) implements Kpi {
    public Day {
      values = List.copyOf(values);
    }

    @Override
    public int worlds() {
      return values.size();
    }

    @Override
    public @Nullable LocalDate value(int world) {
      return values.get(world).orElse(null);
    }

    @Override
    public @Nullable Long difference(int world) {
      LocalDate then = value(0);
      LocalDate now = value(world);
      return then == null || now == null ? null : ChronoUnit.DAYS.between(then, now);
    }
  }
}
