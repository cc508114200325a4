package org.linewright.core.check.planted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.check.planted.PlantedFaults.Spoiled;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.units.Money;

/**
 * Summaries of a right plan with one figure changed, each figure in turn. Left out are the mode,
 * and the last start by contract, which no table says.
 */
final class PlantedFigures {
  private static final List<String> NOT_CHECKED = List.of("mode", "lastStartByContract");

  private PlantedFigures() {}

  static List<Spoiled> all(Plan plan) {
    List<Spoiled> all = new ArrayList<>();
    for (PlanSummary wrong : spoiled(plan.summary())) {
      all.add(new Spoiled("figure " + difference(plan.summary(), wrong), with(plan, wrong)));
    }
    return all;
  }

  private static Plan with(Plan plan, PlanSummary summary) {
    return new Plan(
        plan.jobs(),
        plan.completions(),
        plan.transfers(),
        plan.purchases(),
        plan.deliveries(),
        plan.orders(),
        summary);
  }

  private static String difference(PlanSummary right, PlanSummary wrong) {
    return Arrays.stream(PlanSummary.class.getRecordComponents())
        .filter(
            part -> !String.valueOf(value(part, right)).equals(String.valueOf(value(part, wrong))))
        .map(RecordComponent::getName)
        .findFirst()
        .orElseThrow();
  }

  /** A copy of the record for each component, with that one changed. */
  private static <T extends Record> List<T> spoiled(T right) {
    RecordComponent[] parts = right.getClass().getRecordComponents();
    List<T> copies = new ArrayList<>();
    for (int changed = 0; changed < parts.length; changed++) {
      @Nullable Object[] values = new Object[parts.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(parts[i], right);
      }
      String name = parts[changed].getName();
      Object other = NOT_CHECKED.contains(name) ? null : other(name, values[changed]);
      if (other != null) {
        values[changed] = other;
        copies.add(copy(right, parts, values));
      }
    }
    return copies;
  }

  private static @Nullable Object other(String name, @Nullable Object value) {
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Long number) {
      return number + 1;
    }
    if (value instanceof Double number) {
      return number + 0.01;
    }
    if (value instanceof Money money) {
      // a bound may be higher, but not so low
      return name.equals("bound") ? new Money(-1_000_000_000_000L) : new Money(money.cents() + 1);
    }
    if (value instanceof LocalDate date) {
      return date.plusDays(1);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? null : Map.of();
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      PriorityClass first = (PriorityClass) list.get(0);
      List<Object> rows = new ArrayList<>(list);
      List<PriorityClass> wrong = spoiled(first);
      rows.set(
          0,
          wrong.get((int) (first.earned().cents() % wrong.size() + wrong.size()) % wrong.size()));
      return rows;
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T copy(
      T right, RecordComponent[] parts, @Nullable Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (T) right.getClass().getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
