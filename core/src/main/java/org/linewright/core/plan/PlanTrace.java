package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.bound.QuickBound;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.BuildTiming;
import org.linewright.core.plan.internal.list.EarlierCompletions;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.purchases.PurchasePlanner;
import org.linewright.core.plan.internal.reasons.Causes;
import org.linewright.core.plan.internal.reasons.Explained;
import org.linewright.core.plan.internal.reasons.Outcome;
import org.linewright.core.plan.internal.write.Consumption;
import org.linewright.core.plan.internal.write.KeptBooks;
import org.linewright.core.plan.internal.write.PlanAssembler;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.reason.Reason;

/**
 * A plan with its books left open, for explanations: what each order took, what is left of
 * materials and lines. Day numbers and dense numbers are the instance's. A plan of {@link
 * Mode#BEST} is searched for anew, without waiting for a proven bound.
 */
public final class PlanTrace {
  private static final int NONE = -1;

  private final Instance instance;
  private final PlannedOrders planned;
  private final Books books;
  private final PlacingRules rules;

  private int hidden = NONE;

  private PlanTrace(Instance instance, PlannedOrders planned, PlacingRules rules) {
    this.instance = instance;
    this.planned = planned;
    this.books = planned.books();
    this.rules = rules;
  }

  /** The whole plan of a mode with the usual effort. */
  public static PlanTrace of(Instance instance, Mode mode) {
    return of(instance, PlanRequest.of(mode));
  }

  /** The whole plan. */
  public static PlanTrace of(Instance instance, PlanRequest request) {
    PlacingRules rules = PlacingRules.of(request.mode());
    PlannedOrders planned =
        request.mode() == Mode.BEST
            ? new BestPlanner(instance, request).planned()
            : listed(instance, request);
    return new PlanTrace(instance, new Explained(planned, rules).all(), rules);
  }

  /**
   * A plan that was made before, its books opened again.
   *
   * @param instance what it was made of, after part transfers
   * @throws IllegalArgumentException when it was made of another plant
   */
  public static PlanTrace of(Instance instance, Plan plan) {
    PlannedOrders planned = new KeptBooks(instance, plan).open();
    return new PlanTrace(instance, planned, PlacingRules.of(plan.summary().mode()));
  }

  private static PlannedOrders listed(Instance instance, PlanRequest request) {
    ListPlanner planner =
        new ListPlanner(FrozenStarts.open(instance, request.former()), PlacingRules.LIST);
    planner.plan(request.mode());
    PlannedOrders planned = planner.planned();
    BuildTiming.in(planned);
    EarlierCompletions.in(planned);
    return planned;
  }

  /** What its starts are made by: their numbers count in this. */
  public Recipes recipes() {
    return books.recipes;
  }

  /**
   * Looks at the plan as it stands without what one order takes.
   *
   * @param look asked while the order is out of the plan
   */
  public <T> T without(int order, Supplier<T> look) {
    planned.giveBack(order);
    hidden = order;
    T seen = look.get();
    hidden = NONE;
    planned.takeAgain(order);
    return seen;
  }

  /** Order numbers in the sequence of the list: priority, due day, quantity, file order. */
  public static List<Integer> sequence(Instance instance) {
    return ListPlanner.sequence(instance);
  }

  /** The plan's tables; its bound is one that needs no solver. The plan must be a whole one. */
  public Plan plan(PlanRequest request) {
    return new PlanAssembler(instance, planned)
        .assemble(request.mode(), request.transfers(), QuickBound.of(books));
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
          List<Fitting.Pick> picks = books.log.picks[entry];
          if (picks != null) {
            return picks.stream()
                .filter(pick -> pick.material() == material)
                .mapToLong(Fitting.Pick::pieces)
                .sum();
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
    for (int order = 0; order < instance.orders().size(); order++) {
      if (order == hidden) {
        continue;
      }
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

  /**
   * Kits that are alike, and what is left of them.
   *
   * @param cohorts where they come from
   * @param onYard true for vehicles that already stand on the yard
   * @param missing dense numbers of the parts short in each
   * @param left kits that can still be taken by the day asked for
   */
  public record KitPool(List<String> cohorts, boolean onYard, List<Integer> missing, int left) {}

  /** The kits of a variant in the order in which they are tried, as they stand on a day. */
  public List<KitPool> kitPools(int variant, int day) {
    return books.recipes.of(variant).stream()
        .filter(recipe -> recipe.material() >= 0 && recipe.kind() != Recipe.Kind.HAND_OVER)
        .map(
            recipe ->
                new KitPool(
                    recipe.lots().stream().map(KitLot::cohort).distinct().toList(),
                    recipe.completes(),
                    Arrays.stream(recipe.missing()).boxed().toList(),
                    Math.max(0, books.materials.promised(recipe.material(), day))))
        .toList();
  }

  /** Everything that was started, order by order, in the sequence in which it was placed. */
  public List<OrderStart> starts() {
    List<OrderStart> starts = new ArrayList<>();
    int[] left = Arrays.copyOf(books.log.units, books.frozen().entries());
    for (int order = 0; order < planned.results().length; order++) {
      for (int entry = planned.logStart()[order]; entry < planned.logEnd()[order]; entry++) {
        Recipe recipe = books.recipes.all().get(books.log.recipe[entry]);
        if (books.recipes.held().contains(recipe)) {
          addLocked(order, entry, left, starts);
        } else {
          starts.add(start(order, entry));
        }
      }
    }
    return starts;
  }

  /** The starts of locks whose vehicles are handed over to an order. */
  private void addLocked(int order, int handOver, int[] left, List<OrderStart> starts) {
    JobLog log = books.log;
    StageDays stages = new StageDays(books.instance);
    int variant = books.recipes.all().get(log.recipe[handOver]).variant();
    int wanted = log.units[handOver];
    for (int entry = 0; entry < left.length && wanted > 0; entry++) {
      Recipe recipe = books.recipes.all().get(log.recipe[entry]);
      if (left[entry] > 0
          && log.option[entry] >= 0
          && recipe.variant() == variant
          && recipe.kind() == Recipe.Kind.BUILD
          && stages.release(books.option(log.option[entry]), log.day[entry]) - 1
              == log.day[handOver]) {
        int units = Math.min(wanted, left[entry]);
        OrderStart whole = start(order, entry);
        int of = log.units[entry];
        int[] pieces =
            Arrays.stream(whole.pickedPieces())
                .map(picked -> Math.toIntExact((long) picked * units / of))
                .toArray();
        starts.add(
            new OrderStart(
                order,
                whole.option(),
                whole.recipe(),
                whole.day(),
                units,
                whole.pickedMaterials(),
                pieces));
        left[entry] -= units;
        wanted -= units;
      }
    }
  }

  private OrderStart start(int order, int entry) {
    List<Fitting.Pick> picks = books.log.picks[entry];
    List<Fitting.Pick> picked = picks == null ? List.of() : picks;
    return new OrderStart(
        order,
        books.log.option[entry],
        books.log.recipe[entry],
        books.log.day[entry],
        books.log.units[entry],
        picked.stream().mapToInt(Fitting.Pick::material).toArray(),
        picked.stream().mapToInt(Fitting.Pick::pieces).toArray());
  }

  /**
   * A purchase of a plan in dense numbers.
   *
   * @param part number of the part
   * @param source place of the source in the list of the part's approved sources
   * @param orderDay day of the order
   * @param receiptDay first day of use
   * @param pieces pieces
   */
  public record PlannedPurchase(int part, int source, int orderDay, int receiptDay, long pieces) {}

  /** What is bought for these starts, by part, then receipt. */
  public List<PlannedPurchase> purchases(Mode mode) {
    return new PurchasePlanner(instance, mode)
        .plan(Consumption.byPartAndDay(books)).stream()
            .map(
                buy ->
                    new PlannedPurchase(
                        buy.source().part(),
                        instance.sources().get(buy.source().part()).indexOf(buy.source()),
                        buy.orderDay(),
                        buy.receiptDay(),
                        buy.pieces()))
            .toList();
  }

  /** Capacity of a line that is left by day; what changeovers take is taken off. */
  public long[] freeCapacity(int line) {
    return books.lines.free(line);
  }

  /** Day on which a vehicle that an option starts on a day is released; NEVER = not in time. */
  public int releaseDay(BuildOption option, int startDay) {
    return new StageDays(instance).release(option, startDay);
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

  /** Why so many more vehicles of a variant cannot be started by a day; empty when they can. */
  public List<Reason> causes(int variant, int units, int day) {
    OrderLine order = new OrderLine("", variant, units, day + 1, 1, units, 0, 0);
    Causes causes = new Causes(books, rules);
    Outcome alone = causes.alone(order);
    if (alone.unmet() > 0) {
      // as if delivered behind the horizon: what is asked is the day
      alone = new Outcome(0, units, Long.MAX_VALUE, books.lastStart() + 1, books.days);
    }
    return alone.isGood() ? List.of() : causes.of(order, alone);
  }
}
