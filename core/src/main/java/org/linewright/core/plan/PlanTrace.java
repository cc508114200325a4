package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/**
 * A list plan with its books left open, for explanations: what each order took, what is left of
 * materials and lines. Day numbers and dense numbers are the instance's.
 */
public final class PlanTrace {
  private final Instance instance;
  private final PlannedOrders planned;
  private final Books books;
  private final Shortages shortages;

  private PlanTrace(Instance instance, Mode mode, int stopBefore) {
    this.instance = instance;
    ListPlanner planner = new ListPlanner(instance);
    planner.planUntil(mode, stopBefore);
    this.planned = planner.planned();
    this.books = planned.books();
    this.shortages = new Shortages(books);
  }

  /** The whole plan. */
  public static PlanTrace of(Instance instance, Mode mode) {
    return new PlanTrace(instance, mode, -1);
  }

  /** The plan as it stood when the turn of an order came that was late or unmet. */
  public static PlanTrace before(Instance instance, Mode mode, int order) {
    return new PlanTrace(instance, mode, order);
  }

  /**
   * Something that an order took.
   *
   * @param order number of the order
   * @param units pieces of the material, or vehicles on the line
   * @param firstDay day of the first of them
   */
  public record Use(int order, long units, int firstDay) {}

  /** Vehicles of an order that are not delivered in time, and why. */
  public record Trouble(int late, int unmet, int lastDay, List<Reason> reasons) {}

  /** What went wrong with an order; null when nothing did or its turn has not come. */
  public @Nullable Trouble findTrouble(int order) {
    OrderResult result = planned.results()[order];
    if (result == null || result.reasons().isEmpty()) {
      return null;
    }
    int due = instance.orders().get(order).dueDay();
    int late =
        result.shipments().stream().filter(one -> one.day() > due).mapToInt(Shipment::units).sum();
    int last = result.shipments().stream().mapToInt(Shipment::day).max().orElse(-1);
    return new Trouble(late, result.unmet(), last, result.reasons());
  }

  /** Orders that took a material for starts up to a day, the largest takers first. */
  public List<Use> usesOfMaterial(int material, int untilDay) {
    return uses(
        entry -> {
          if (books.log.day[entry] > untilDay) {
            return 0;
          }
          Recipe recipe = books.recipes.all().get(books.log.recipe[entry]);
          Need need = recipe.needs().get(books.log.bill[entry]);
          long perUnit = 0;
          for (int i = 0; i < need.materials().length; i++) {
            perUnit += need.materials()[i] == material ? need.quantities()[i] : 0;
          }
          return perUnit * books.log.units[entry];
        });
  }

  /** Orders whose vehicles are started on a line from one day to another, the largest first. */
  public List<Use> usesOfLine(int line, int fromDay, int toDay) {
    return uses(
        entry -> {
          int option = books.log.option[entry];
          int day = books.log.day[entry];
          boolean there =
              option >= 0 && books.option(option).line() == line && fromDay <= day && day <= toDay;
          return there ? books.log.units[entry] : 0;
        });
  }

  private interface Amount {
    long of(int entry);
  }

  private List<Use> uses(Amount amount) {
    List<Use> uses = new ArrayList<>();
    for (int order : IntStream.range(0, instance.orders().size()).toArray()) {
      long sum = 0;
      int first = Instance.NEVER;
      for (int entry = planned.logStart()[order]; entry < planned.logEnd()[order]; entry++) {
        long units = amount.of(entry);
        sum += units;
        first = units > 0 ? Math.min(first, books.log.day[entry]) : first;
      }
      if (sum > 0) {
        uses.add(new Use(order, sum, first));
      }
    }
    uses.sort(Comparator.comparingLong((Use use) -> -use.units()).thenComparingInt(Use::order));
    return uses;
  }

  /** Pieces of a material that can still be taken on a day. */
  public int promised(int material, int day) {
    return books.materials.promised(material, day);
  }

  /** Vehicles that an option can still start on a day as far as the line goes. */
  public int freeUnits(BuildOption option, int day) {
    return books.lines.freeUnits(option, day);
  }

  /** Free share of a line-day at nominal shifts. */
  public double freeShare(int line, int day) {
    return books.lines.freeShare(line, day);
  }

  /** Why so many more vehicles of a variant cannot be started by a day. */
  public List<Reason> causes(int variant, int units, int byDay) {
    return shortages.causes(variant, units, byDay);
  }
}
