package org.linewright.core.plan.internal.frozen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.OrderPlacer;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.objective.OrderValue;
import org.linewright.core.promise.Recipe;

/**
 * Takes over a former plan as far as it still can be built: every order gets starts of its variant
 * where the former plan has them, the earliest delivered first; orders for which that no longer
 * works are placed by the rules of the list afterwards. Variants that are built in two steps or in
 * a second stage are placed anew. Cost: about that of a list plan.
 */
public final class FormerStart {
  private final Instance instance;
  private final Books books;
  private final OrderPlacer placer;
  private final FormerPlan former;
  private final Map<String, Integer> orderNumber = new HashMap<>();
  private final OrderResult[] results;
  private final JobLog[] starts;
  private final List<Taken> taken = new ArrayList<>(); // by the order that is being started

  public FormerStart(Books books, FormerPlan former) {
    this.instance = books.instance;
    this.books = books;
    this.placer = new OrderPlacer(books, PlacingRules.SEARCH);
    this.former = former;
    this.results = new OrderResult[instance.orders().size()];
    this.starts = new JobLog[results.length];
    for (int order = 0; order < results.length; order++) {
      orderNumber.put(instance.orders().get(order).name(), order);
    }
  }

  /** Vehicles of one order that the former plan delivers together. */
  private record Wanted(int order, int units, int day) {}

  /** Vehicles of a former job not yet given to an order. */
  private static final class Share {
    final int day;
    final BuildOption option;
    final Recipe recipe;
    int left;

    Share(int day, BuildOption option, Recipe recipe, int units) {
      this.day = day;
      this.option = option;
      this.recipe = recipe;
      this.left = units;
    }
  }

  private record Taken(Share share, int units) {}

  public PlannedOrders planned() {
    int frozen = books.log.size;
    if (former.starts().isEmpty()) {
      takeOverByVariant();
    } else {
      new FormerOrders(books, former).takeOver(this::keep);
    }
    for (int order : ListPlanner.sequence(instance, order -> results[order] == null)) {
      books.log.size = frozen;
      results[order] = placer.place(instance.orders().get(order));
      starts[order] = books.log.slice(frozen, books.log.size);
    }
    books.log.size = frozen;
    mend(frozen);
    return logged();
  }

  private void takeOverByVariant() {
    List<List<Share>> shares = shares();
    List<List<Wanted>> wanted = wanted();
    for (int variant = 0; variant < wanted.size(); variant++) {
      if (isTakenOver(variant)) {
        takeOver(wanted.get(variant), shares.get(variant), new Fitting(books, variant));
      }
    }
  }

  private void keep(int order, OrderResult result, int mark) {
    results[order] = result;
    starts[order] = books.log.slice(mark, books.log.size);
    books.log.size = mark;
  }

  /**
   * Places orders anew that are late or unmet, one after the other in the sequence of the list,
   * where that is better: what an edit has brought is theirs first.
   */
  private void mend(int frozen) {
    OrderValue value = new OrderValue(instance, books.recipes);
    for (int order : ListPlanner.sequence(instance, order -> isTroubled(order))) {
      JobLog before = starts[order];
      long cents = value.placement(order, before, results[order]).cents();
      giveBack(before);
      OrderResult result = placer.place(instance.orders().get(order));
      JobLog now = books.log.slice(frozen, books.log.size);
      if (value.placement(order, now, result).cents() > cents && books.hold()) {
        results[order] = result;
        starts[order] = now;
      } else {
        giveBack(now);
        for (int entry = 0; entry < before.size; entry++) {
          books.startAgain(before, entry);
        }
      }
      books.log.size = frozen;
    }
  }

  private void giveBack(JobLog of) {
    for (int entry = of.size - 1; entry >= 0; entry--) {
      books.giveBack(of, entry);
    }
  }

  private boolean isTroubled(int order) {
    OrderLine line = instance.orders().get(order);
    OrderResult result = results[order];
    return result.unmet() > 0
        || (!line.isAsSoonAsPossible() && result.unitsUntil(line.dueDay()) < line.quantity());
  }

  private boolean isTakenOver(int variant) {
    return instance.baseVariant()[variant] < 0 && books.recipes.twoSteps(variant).isEmpty();
  }

  /** What the former plan starts, by variant, ascending days. */
  private List<List<Share>> shares() {
    Map<String, Recipe> recipeOfCohort = new HashMap<>();
    for (Recipe recipe : books.recipes.all()) {
      for (KitLot lot : recipe.kind() == Recipe.Kind.BUILD ? recipe.lots() : List.<KitLot>of()) {
        recipeOfCohort.put(lot.cohort(), recipe);
      }
    }
    List<List<Share>> shares = lists();
    for (Job job : former.jobs()) {
      int variant = instance.variants().find(job.variant());
      int day = instance.horizon().day(job.day());
      BuildOption option = variant < 0 ? null : option(variant, job.line());
      Recipe recipe =
          job.cohort().isEmpty() && variant >= 0 ? bare(variant) : recipeOfCohort.get(job.cohort());
      if (option != null && recipe != null && recipe.variant() == variant && day >= 0) {
        shares.get(variant).add(new Share(day, option, recipe, job.units()));
      }
    }
    shares.forEach(of -> of.sort(Comparator.comparingInt(share -> share.day)));
    return shares;
  }

  private @Nullable BuildOption option(int variant, String line) {
    return instance.options().get(variant).stream()
        .filter(option -> instance.lines().name(option.line()).equals(line))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Recipe bare(int variant) {
    return books.recipes.of(variant).stream()
        .filter(recipe -> recipe.material() < 0)
        .findFirst()
        .orElse(null);
  }

  private <T> List<List<T>> lists() {
    List<List<T>> lists = new ArrayList<>();
    instance.variants().all().forEach(variant -> lists.add(new ArrayList<>()));
    return lists;
  }

  /** What the former plan delivers of orders that are still the same, by variant and day. */
  private List<List<Wanted>> wanted() {
    List<List<Wanted>> wanted = lists();
    for (Delivery delivery : former.deliveries()) {
      int order = orderNumber.getOrDefault(delivery.order(), -1);
      if (order >= 0) {
        OrderLine line = instance.orders().get(order);
        int day = instance.horizon().day(delivery.day());
        wanted.get(line.variant()).add(new Wanted(order, delivery.quantity(), day));
      }
    }
    wanted.forEach(of -> of.sort(Comparator.comparingInt(Wanted::day)));
    return wanted;
  }

  private void takeOver(List<Wanted> wanted, List<Share> shares, Fitting fitting) {
    int open = 0; // what stands before is given to orders
    for (Wanted one : wanted) {
      while (open < shares.size() && shares.get(open).left == 0) {
        open++;
      }
      OrderLine order = instance.orders().get(one.order);
      int mark = books.log.size;
      boolean isWhole =
          results[one.order] == null
              && one.units == order.quantity()
              && books.held(order.name()) == null;
      // split deliveries are left to the rules of the list
      int lastDay = isWhole ? start(one, shares.subList(open, shares.size()), fitting) : -1;
      if (lastDay < 0) {
        continue;
      }
      int day = order.isAsSoonAsPossible() ? lastDay + 1 : Math.max(order.dueDay(), lastDay + 1);
      results[one.order] =
          new OrderResult(List.of(new Shipment(one.units, day)), 0, lastDay, List.of());
      starts[one.order] = books.log.slice(mark, books.log.size);
      books.log.size = mark;
    }
  }

  /** Starts an order's vehicles where the former plan does; returns the last day, -1 = cannot. */
  private int start(Wanted one, List<Share> shares, Fitting fitting) {
    int mark = books.log.size;
    int left = one.units;
    int lastDay = -1;
    taken.clear();
    for (Share share : shares) {
      if (left == 0 || share.day >= one.day) {
        break;
      }
      if (share.left == 0) {
        continue;
      }
      int units = Math.min(left, share.left);
      units = Math.min(units, books.lines.freeUnits(share.option, share.day));
      units = units <= 0 ? 0 : fitting.start(share.recipe, share.option.number(), share.day, units);
      share.left -= units;
      taken.add(new Taken(share, units));
      left -= units;
      lastDay = units > 0 ? share.day : lastDay;
    }
    if (left > 0) {
      books.cutTo(mark);
      taken.forEach(of -> of.share.left += of.units);
      return -1;
    }
    return lastDay;
  }

  /** The same starts with one log, order by order. */
  private PlannedOrders logged() {
    int[] begin = new int[results.length];
    int[] end = new int[results.length];
    for (int order = 0; order < results.length; order++) {
      begin[order] = books.log.size;
      JobLog of = starts[order];
      for (int i = 0; i < of.size; i++) {
        books.log.add(of.day[i], of.option[i], of.recipe[i], of.bill[i], of.units[i], of.picks[i]);
      }
      end[order] = books.log.size;
    }
    return new PlannedOrders(books, Arrays.copyOf(results, results.length), begin, end);
  }
}
