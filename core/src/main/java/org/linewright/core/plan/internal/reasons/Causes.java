package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.HeldVehicles;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.Link;

/**
 * Finds what keeps an order back by trying: limits are taken away, the order alone is placed again
 * by the rules of the list into the books of the whole plan, and what makes it better binds. The
 * promise of the list of causes stands at {@link Reason}.
 *
 * <p>Step by step: the causes of a step are all limits each of which alone makes the order better;
 * where there is none, a smallest set of limits that does so together. Both are taken away, and the
 * next step asks for the rest, until the order is on time and in full. Cost: about two placements
 * for an order that lacks one material, else some ten.
 *
 * <p>Longer than most classes: one search, whose steps share the limits found so far and the books.
 */
public final class Causes {
  private final Books books;
  private final Instance instance;
  private final Trials trials;
  private final SupplyHolds holds;
  private final VariantLimits[] limitsOf;

  /**
   * Causes in a plan under way.
   *
   * @param books the whole plan
   * @param rules the rules by which its orders were placed
   */
  public Causes(Books books, PlacingRules rules) {
    this.books = books;
    this.instance = books.instance;
    this.trials = new Trials(books, rules);
    this.holds = new SupplyHolds(instance.plant());
    this.limitsOf = new VariantLimits[instance.variants().size()];
  }

  /** How an order alone would be served, the rest of the plan kept. */
  public Outcome alone(OrderLine order) {
    return trials.place(order, List.of());
  }

  /**
   * Why an order is not served better.
   *
   * @param order an order of which the books hold nothing
   * @param shown how it is served; not good
   */
  public List<Reason> of(OrderLine order, Outcome shown) {
    List<Reason> impossible = impossible(order.variant());
    return impossible.isEmpty() ? new Search(order, shown).reasons() : impossible;
  }

  /** Why vehicles of a variant can never be built. */
  private List<Reason> impossible(int variant) {
    for (int of = variant; of >= 0; of = instance.baseVariant()[of]) {
      List<Recipe> recipes = books.recipes.of(of);
      String name = instance.variants().name(of);
      if (recipes.isEmpty()) {
        return List.of(new Reason.CannotBuild(name, "it needs kits and the plant has none"));
      }
      if (instance.options().get(of).isEmpty()
          && recipes.stream().allMatch(one -> one.kind() == Recipe.Kind.BUILD)) {
        String stage = instance.baseVariant()[of] < 0 ? "it" : "its second stage";
        return List.of(new Reason.CannotBuild(name, "no line has a rate for " + stage));
      }
    }
    return List.of();
  }

  private VariantLimits limits(int variant) {
    if (limitsOf[variant] == null) {
      limitsOf[variant] = VariantLimits.of(books, trials.rules(), variant);
    }
    return limitsOf[variant];
  }

  /** The search for the causes of one order. */
  private final class Search {
    private final OrderLine order;
    private final Outcome shown;
    private final List<Limit> gone = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private Outcome now;

    Search(OrderLine order, Outcome shown) {
      this.order = order;
      this.shown = shown;
      this.now = shown;
    }

    List<Reason> reasons() {
      if (trials.rules().inTwoSteps()) {
        lookForPlace();
      }
      boolean goesOn = true;
      while (goesOn && !now.isGood()) {
        goesOn = step();
      }
      reasons.replaceAll(this::ofWhole);
      if (now.late() > 0) {
        Reason due = new Reason.DueTooEarly(date(order.dueDay()), date(now.lastDay()));
        if (shown.late() > 0) {
          reasons.add(0, due);
        } else {
          add(due, reasons.size(), !reasons.isEmpty());
        }
      }
      if (now.unmet() > 0) {
        Reason end = new Reason.HorizonEnds(instance.horizon().end());
        add(end, reasons.size(), !reasons.isEmpty());
      }
      if (shown.unmet() > 0 && order.isDueAfter(instance.horizon())) {
        LocalDate end = instance.horizon().end();
        reasons.add(0, new Reason.DueAfterHorizon(date(order.dueDay()), end));
      }
      return List.copyOf(reasons);
    }

    private Reason ofWhole(Reason reason) {
      if (reason instanceof Reason.Linked linked) {
        return new Reason.Linked(linked.link(), ofWhole(linked.cause()));
      }
      return reason instanceof Reason.MaterialShort one
          ? lack(List.of(), now).ofWhole(one)
          : reason;
    }

    /** A search may leave a place that the order alone could have. */
    private void lookForPlace() {
      Outcome alone = alone(order);
      if (alone.isBetterThan(now)) {
        int units = order.quantity() - alone.unmet();
        reasons.add(new Reason.PlaceLeft(units, date(alone.lastDay())));
        now = alone;
      }
    }

    /** Finds what binds now and takes it away; false when nothing does. */
    private boolean step() {
      List<Limit> scarce = scarce();
      if (!scarce.isEmpty()) {
        Outcome then = with(scarce);
        if (then.isBetterThan(now)) {
          addTogether(scarce, then);
          return true;
        }
      }
      List<Limit> main = main();
      List<Limit> all = Trials.together(main, limits(order.variant()).lastResort());
      if (with(main).isBetterThan(now)) {
        Map<Limit, Outcome> single = scarce.isEmpty() ? single(main) : Map.of();
        return single.isEmpty() ? addSmallest(main) : addEach(single);
      }
      all = all.stream().filter(limit -> !gone.contains(limit)).toList();
      if (!with(all).isBetterThan(now)) {
        return false;
      }
      Map<Limit, Outcome> single = scarce.isEmpty() ? single(all) : Map.of();
      return single.isEmpty() ? addSmallest(all) : addEach(single);
    }

    private Outcome with(List<Limit> more) {
      return trials.place(order, Trials.together(gone, more));
    }

    /** Materials without which the order cannot be better, whatever else is there. */
    private List<Limit> scarce() {
      int variant = order.variant();
      if (order.isSplittable() || !everyVehicleTakesTheSame(variant)) {
        return List.of();
      }
      int last = now.unmet() > 0 ? books.lastStart() : now.lastStart() - 1;
      Recipe recipe = books.recipes.of(variant).get(0);
      Need need = recipe.needs().get(0);
      List<Limit> scarce = new ArrayList<>();
      for (int i = 0; i < need.materials().length; i++) {
        int material = need.materials()[i];
        long pieces = (long) order.quantity() * need.quantities()[i];
        if (books.materials.promised(material, Math.max(0, last)) < pieces) {
          Limit limit =
              material < instance.parts().size()
                  ? new MaterialLimits.Pieces(material)
                  : new MaterialLimits.Kits(variant);
          if (!gone.contains(limit)) {
            scarce.add(limit);
          }
        }
      }
      return scarce;
    }

    private boolean everyVehicleTakesTheSame(int variant) {
      return instance.baseVariant()[variant] < 0
          && books.recipes.of(variant).size() == 1
          && books.recipes.of(variant).get(0).kind() == Recipe.Kind.BUILD
          && instance.bills().get(variant).size() == 1
          && (!trials.rules().inTwoSteps() || books.recipes.twoSteps(variant).isEmpty())
          && instance.alternates().stream()
              .noneMatch(rule -> rule.variant() < 0 || rule.variant() == variant);
    }

    /** All limits that could bind now, but those of last resort. */
    private List<Limit> main() {
      VariantLimits limits = limits(order.variant());
      List<Limit> main = new ArrayList<>();
      for (MaterialLimits.Kits kits : limits.kits()) {
        if (kits.on(books, 0) < order.quantity()) {
          main.add(kits);
        }
      }
      int first = firstDay();
      for (int i = 0; i < limits.parts().size(); i++) {
        long pieces = (long) order.quantity() * limits.mostPieces()[i];
        if (books.materials.promised(limits.parts().get(i).part(), first) < pieces) {
          main.add(limits.parts().get(i));
        }
      }
      main.addAll(limits.others());
      if (order.isSplittable() && order.minimumShipment() > 1) {
        main.add(new RuleLimits.SmallestShipment(order.minimumShipment()));
      }
      HeldVehicles held = books.held(order.name());
      if (held != null) {
        Lock last = HeldVehicles.last(instance.plant().locks(), order.name());
        main.add(new RuleLimits.Locks(last, held.units()));
      }
      main.removeAll(gone);
      return main;
    }

    /** No day before it is looked at for a start. */
    private int firstDay() {
      boolean isWhole = !order.isAsSoonAsPossible() && !order.isSplittable();
      return isWhole && instance.baseVariant()[order.variant()] < 0
          ? Math.max(
              0, Math.min(order.dueDay() - 1, books.lastStart()) - trials.rules().longestPullDays())
          : 0;
    }

    /** Those limits each of which alone makes the order better, and how it is served then. */
    private Map<Limit, Outcome> single(List<Limit> limits) {
      List<Limit> parts = new ArrayList<>();
      Map<Limit, Outcome> found = new HashMap<>();
      for (Limit limit : limits) {
        if (limit instanceof MaterialLimits.Pieces) {
          parts.add(limit);
        } else {
          addSingle(List.of(limit), found);
        }
      }
      addSingle(parts, found);
      Map<Limit, Outcome> single = new LinkedHashMap<>();
      for (Limit limit : limits) {
        Outcome then = found.get(limit);
        if (then != null) {
          single.put(limit, then);
        }
      }
      return single;
    }

    /** By halves: what does not help together does not help alone. */
    private void addSingle(List<Limit> limits, Map<Limit, Outcome> single) {
      if (limits.isEmpty()) {
        return;
      }
      Outcome then = with(limits);
      if (!then.isBetterThan(now)) {
        return;
      }
      if (limits.size() == 1) {
        single.put(limits.get(0), then);
        return;
      }
      int middle = limits.size() / 2;
      addSingle(limits.subList(0, middle), single);
      addSingle(limits.subList(middle, limits.size()), single);
    }

    private boolean addEach(Map<Limit, Outcome> single) {
      boolean isNext = !reasons.isEmpty();
      int at = reasons.size();
      List<LineLimits.Hours> hours = new ArrayList<>();
      single.forEach(
          (limit, then) -> {
            if (limit instanceof LineLimits.Hours ofLine) {
              hours.add(ofLine);
            } else {
              add(limit.reason(lack(List.of(limit), then)), at, isNext);
            }
          });
      if (!hours.isEmpty()) {
        add(fullLines(hours, single), at, isNext);
      }
      List<Limit> limits = List.copyOf(single.keySet());
      now = limits.size() == 1 ? single.values().iterator().next() : with(limits);
      gone.addAll(limits);
      return true;
    }

    /** Several lines of which each would do are told at once. */
    private Reason fullLines(List<LineLimits.Hours> hours, Map<Limit, Outcome> single) {
      List<BuildOption> options = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (LineLimits.Hours one : hours) {
        options.addAll(one.options());
        names.add(instance.lines().name(one.line()));
      }
      Limit first = hours.get(0);
      Outcome then = Objects.requireNonNull(single.get(first));
      Lack.Window window = lack(List.of(first), then).window(options);
      return new Reason.LineFull(names, window.from(), window.to(), window.needed(), window.free());
    }

    /** Leaves limits out as long as the rest still helps. */
    private boolean addSmallest(List<Limit> limits) {
      List<Limit> left = new ArrayList<>(limits);
      for (int i = limits.size() - 1; i >= 0; i--) {
        Limit limit = limits.get(i);
        left.remove(limit);
        if (!with(left).isBetterThan(now)) {
          left.add(limit);
        }
      }
      left.sort((a, b) -> Integer.compare(limits.indexOf(a), limits.indexOf(b)));
      addTogether(left, with(left));
      return true;
    }

    private void addTogether(List<Limit> limits, Outcome then) {
      boolean isNext = !reasons.isEmpty();
      Lack lack = lack(limits, then);
      for (int i = 0; i < limits.size(); i++) {
        Reason reason = limits.get(i).reason(lack);
        if (i > 0) {
          reasons.add(new Reason.Linked(Link.TOGETHER, reason));
        } else {
          reasons.add(isNext ? new Reason.Linked(Link.THEN, reason) : reason);
        }
      }
      gone.addAll(limits);
      now = then;
    }

    private Lack lack(List<Limit> limits, Outcome then) {
      return new Lack(books, trials, holds, order, List.copyOf(gone), limits, now, then);
    }

    /** Adds a reason; the first one of a later step is linked to those before. */
    private void add(Reason reason, int firstOfStep, boolean isNext) {
      boolean isFirst = reasons.size() == firstOfStep;
      reasons.add(isNext && isFirst ? new Reason.Linked(Link.THEN, reason) : reason);
    }

    private LocalDate date(int day) {
      return instance.horizon().date(day);
    }
  }
}
