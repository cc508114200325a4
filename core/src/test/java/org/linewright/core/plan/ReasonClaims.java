package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.OrderPlacer;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.reasons.Explained;
import org.linewright.core.plan.internal.reasons.Outcome;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.promise.LineCarry;
import org.linewright.core.promise.Need;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.Link;

/**
 * What the reasons of a plan claim, tried out: each cause is taken out of the plant's tables, and
 * the order alone is placed anew by the rules of the list beside all the others.
 */
public final class ReasonClaims {
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> told = new TreeMap<>();

  /** What was claimed wrongly so far. */
  public List<String> faults() {
    return faults;
  }

  /** How often each kind of cause was told. */
  public Map<String, Integer> told() {
    return told;
  }

  /** Checks the reasons of all orders in the plan of a mode. */
  public void check(Plant plant, Mode mode, String where) {
    PlannedOrders planned = planned(plant, mode);
    for (int order = 0; order < plant.orders().size(); order++) {
      OrderResult result = planned.results()[order];
      Outcome shown = Outcome.of(planned.books().instance.orders().get(order), result);
      assertThat(result.reasons().isEmpty()).isEqualTo(shown.isGood());
      if (!shown.isGood()) {
        new Claims(plant, planned, order, mode, where + " " + mode.code()).check();
      }
    }
  }

  private static PlannedOrders planned(Plant plant, Mode mode) {
    Instance instance = AfterTransfers.of(Instance.compile(plant)).instance();
    PlanRequest request = PlanRequest.of(mode).with(Effort.USUAL.withMoves(300));
    if (mode == Mode.BEST) {
      return new Explained(new BestPlanner(instance, request).planned(), PlacingRules.SEARCH).all();
    }
    ListPlanner planner = new ListPlanner(new Books(instance), PlacingRules.LIST);
    planner.plan(mode);
    return new Explained(planner.planned(), PlacingRules.LIST).all();
  }

  /** What the reasons of one order claim. */
  private final class Claims {
    private final Plant plant;
    private final PlannedOrders planned;
    private final Instance instance;
    private final int number;
    private final Order order;
    private final OrderLine line;
    private final Mode mode;
    private final String where;
    private final List<Reason> reasons;
    private final Set<String> variants = new LinkedHashSet<>();

    Claims(Plant plant, PlannedOrders planned, int number, Mode mode, String where) {
      this.plant = plant;
      this.planned = planned;
      this.instance = planned.books().instance;
      this.number = number;
      this.order = plant.orders().get(number);
      this.line = instance.orders().get(number);
      this.mode = mode;
      this.reasons =
          planned.results()[number].reasons().stream()
              .filter(one -> !(one instanceof Reason.DueAfterHorizon)) // tells, keeps nothing back
              .toList();
      this.where = where + " " + order.order() + " " + reasons.stream().map(Reason::text).toList();
      for (int of = line.variant(); of >= 0; of = instance.baseVariant()[of]) {
        variants.add(instance.variants().name(of));
      }
    }

    void check() {
      Outcome now = Outcome.of(line, planned.results()[number]);
      Plant without = plant;
      boolean anyDay = false;
      if (reasons.get(0).itself() instanceof Reason.CannotBuild) {
        return;
      }
      Plant onlyDue = plant;
      for (List<List<Reason>> step : steps()) {
        Plant next = without;
        boolean nextAnyDay = anyDay;
        for (List<Reason> group : step) {
          group.forEach(
              one -> told.merge(one.itself().getClass().getSimpleName(), 1, Integer::sum));
          if (group.get(0).itself() instanceof Reason.HorizonEnds) {
            continue;
          }
          Outcome better = alone(without(without, group), isAnyDay(group) || anyDay);
          if (!better.isBetterThan(now)) {
            fault("taken away in vain: " + group + " " + now + " " + better);
          }
          group.forEach(this::checkQuantities);
          for (Reason reason : group) {
            checkSupply(reason, group, without, anyDay, now);
          }
          if (group.get(0).itself() instanceof Reason.DueTooEarly) {
            onlyDue = without(onlyDue, group);
          } else {
            next = without(next, group);
            nextAnyDay |= isAnyDay(group);
          }
        }
        if (step.equals(steps().get(0)) && !(reasons.get(0) instanceof Reason.PlaceLeft)) {
          checkOthers(now, step);
        }
        without = next;
        anyDay = nextAnyDay;
        now = alone(without, anyDay);
      }
      boolean isHopeless =
          reasons.stream()
              .anyMatch(
                  one ->
                      one.itself() instanceof Reason.HorizonEnds
                          || one.itself() instanceof Reason.DueTooEarly);
      if (!now.isGood() && !isHopeless) {
        fault("with all taken away still " + now);
      }
    }

    /** Steps of groups. */
    private List<List<List<Reason>>> steps() {
      List<List<List<Reason>>> steps = new ArrayList<>();
      for (Reason reason : reasons) {
        Link link = reason instanceof Reason.Linked linked ? linked.link() : null;
        if (steps.isEmpty()
            || link == Link.THEN
            || (steps.get(0).get(0).get(0) instanceof Reason.PlaceLeft && steps.size() == 1)) {
          steps.add(new ArrayList<>());
        }
        List<List<Reason>> step = steps.get(steps.size() - 1);
        if (link == Link.TOGETHER) {
          step.get(step.size() - 1).add(reason);
        } else {
          step.add(new ArrayList<>(List.of(reason)));
        }
      }
      return steps;
    }

    private boolean isAnyDay(List<Reason> group) {
      return group.stream().anyMatch(one -> one.itself() instanceof Reason.BuiltTooEarly);
    }

    private Plant without(Plant from, List<Reason> group) {
      Plant changed = from;
      for (Reason reason : group) {
        changed = TakenAway.from(changed, order, variants, reason);
      }
      return changed;
    }

    /** A changed plant after the part transfers of this one. */
    private Instance world(Plant changed) {
      Instance compiled = Instance.compile(changed);
      if (plant.settings().partTransfers() == PartTransfers.NONE) {
        return compiled;
      }
      long[] more = new long[compiled.parts().size()];
      changed.stock().stream()
          .skip(plant.stock().size())
          .forEach(row -> more[compiled.parts().get(row.part())] += row.quantity());
      List<KitLot> lots = new ArrayList<>();
      for (KitLot lot : instance.kitLots()) {
        boolean isMore =
            IntStream.range(0, plant.kits().size())
                .filter(i -> plant.kits().get(i).cohort().equals(lot.cohort()))
                .anyMatch(i -> !plant.kits().get(i).equals(changed.kits().get(i)));
        lots.add(
            isMore
                ? new KitLot(
                    lot.cohort(),
                    lot.variant(),
                    lot.kits() + 1_000_000,
                    lot.built(),
                    lot.missing(),
                    0)
                : lot);
      }
      return compiled.with(lots, instance.supply().changedNow(more));
    }

    /** The order alone in a changed plant, all others as they are. */
    private Outcome alone(Plant changed, boolean anyDay) {
      Instance world = world(changed);
      Books books = new Books(world);
      for (int other = 0; other < planned.results().length; other++) {
        for (int entry = planned.logStart()[other];
            other != number && entry < planned.logEnd()[other];
            entry++) {
          books.startAgain(planned.books().log, entry);
        }
      }
      PlacingRules rules = PlacingRules.of(mode);
      OrderLine changedLine = world.orders().get(number);
      OrderResult result =
          new OrderPlacer(books, anyDay ? rules.ofAnyDayEarly(world.days()) : rules)
              .place(changedLine);
      return Outcome.of(changedLine, result);
    }

    /** What is not named does not help alone. */
    private void checkOthers(Outcome now, List<List<Reason>> step) {
      List<String> named =
          step.stream().map(group -> group.get(0).itself()).map(this::key).toList();
      Map<String, Plant> others = new TreeMap<>();
      for (String variant : variants) {
        for (Bill bill : instance.bills().get(instance.variants().get(variant))) {
          for (int part : bill.parts()) {
            String name = instance.parts().name(part);
            others.put(name, TakenAway.withStock(plant, name));
          }
        }
        if (kitsOnTheFirstDay(variant) < order.quantity()) {
          others.put("kits of " + variant, TakenAway.withKits(plant, variant));
        }
        others.put("approval of " + variant, TakenAway.withoutEnd(plant, variant));
      }
      for (var row : plant.lines()) {
        others.put("hours of " + row.line(), TakenAway.withHours(plant, row.line(), true));
        others.put("ramp of " + row.line(), TakenAway.withoutRamp(plant, row.line(), variants));
        Plant unchanged = TakenAway.withoutChangeovers(plant, row.line());
        // without changeovers a line may carry parts of vehicles over: more than the changeovers go
        if (!LineCarry.isCarried(Instance.compile(unchanged), instance.lines().get(row.line()))) {
          others.put("change of " + row.line(), unchanged);
        }
      }
      for (Event event : plant.events()) {
        if (EnumSet.of(EventKind.LINE_STOPPED, EventKind.APPROVAL_ENDED).contains(event.kind())) {
          others.put("event " + event.event(), TakenAway.withoutEvent(plant, event.event()));
        }
      }
      others.forEach(
          (name, changed) -> {
            boolean isGroup = step.size() == 1 && step.get(0).size() > 1;
            if ((isGroup || !named.contains(name)) && alone(changed, false).isBetterThan(now)) {
              if (named.stream().noneMatch(one -> one.contains("hours of") && one.contains(name))) {
                fault("helps, and is not named: " + name + " " + now + alone(changed, false));
              }
            }
          });
    }

    private long kitsOnTheFirstDay(String variant) {
      return plant.kits().stream()
          .filter(row -> row.variant().equals(variant) && row.status() == StockStatus.ON_HAND)
          .mapToLong(row -> row.available() == null ? row.kits() : 0)
          .sum();
    }

    private String key(Reason cause) {
      if (cause instanceof Reason.MaterialShort one) {
        return one.material();
      } else if (cause instanceof Reason.LineFull one) {
        return String.join(" ", one.lines().stream().map(name -> "hours of " + name).toList());
      } else if (cause instanceof Reason.RampUsedUp one) {
        return "ramp of " + one.lines().get(0);
      } else if (cause instanceof Reason.ChangeoversTakeHours one) {
        return "change of " + one.line();
      } else if (cause instanceof Reason.LineHeldBack one) {
        return "event " + one.event();
      } else if (cause instanceof Reason.ApprovalSuspended one) {
        return "event " + one.event();
      } else if (cause instanceof Reason.ApprovalEnds one) {
        return "approval of " + one.variant();
      }
      return cause.toString();
    }

    private void checkQuantities(Reason reason) {
      Reason cause = reason.itself();
      if (cause instanceof Reason.MaterialShort one) {
        checkShortage(one);
      } else if (cause instanceof Reason.LineFull one && one.free() >= one.needed()) {
        fault("room enough: " + one.text());
      } else if (cause instanceof Reason.RampUsedUp one && one.free() >= one.needed()) {
        fault("room enough: " + one.text());
      } else if (cause instanceof Reason.ChangeoversTakeHours one && one.free() >= one.needed()) {
        fault("room enough: " + one.text());
      } else if (cause instanceof Reason.ApprovalEnds one && one.possible() >= one.needed()) {
        fault("possible before: " + one.text());
      }
    }

    /** Each thing that is said to keep supply back, taken away in place of the shortage. */
    private void checkSupply(
        Reason reason, List<Reason> group, Plant without, boolean anyDay, Outcome now) {
      if (reason.itself() instanceof Reason.MaterialShort one
          && plant.settings().partTransfers() == PartTransfers.NONE) {
        List<Reason> others = group.stream().filter(other -> other != reason).toList();
        for (String hold : one.supply()) {
          told.merge(
              hold.startsWith("source ") ? hold.split(" ", -1)[2] : "event", 1, Integer::sum);
          Plant changed = TakenAway.withoutHold(without(without, others), one.material(), hold);
          if (!alone(changed, anyDay).isBetterThan(now)) {
            fault("keeps no supply back: " + hold);
          }
        }
      }
    }

    private void checkShortage(Reason.MaterialShort one) {
      int part = instance.parts().find(one.material());
      if (one.promised() >= one.needed() || one.needed() <= 0) {
        fault("enough: " + one.text());
      }
      if (part < 0) {
        return;
      }
      long[] promise = promise(part);
      int by = instance.horizon().day(one.by());
      boolean hasAlternate = instance.alternates().stream().anyMatch(rule -> rule.part() == part);
      if (!hasAlternate && Math.max(0, promise[by]) != one.promised()) {
        fault("to be had are " + promise[by] + ": " + one.text());
      }
      LocalDate enough = null;
      for (int day = promise.length - 1; day >= by; day--) {
        enough = promise[day] >= one.needed() ? instance.horizon().date(day) : enough;
      }
      if (enough == null ? one.enoughFrom() != null : !enough.equals(one.enoughFrom())) {
        fault("enough from " + enough + ": " + one.text());
      }
    }

    /** Pieces that the order may take on a day, counted anew from supply and from all others. */
    private long[] promise(int part) {
      int days = instance.days();
      long[] balance = new long[days];
      int unlimited = days;
      int[] supply = instance.supply().cumulative(part, days);
      Arrays.setAll(balance, day -> supply[day]);
      for (SourceOption source : instance.sources().get(part)) {
        if (source.isUnlimited()) {
          unlimited = Math.min(unlimited, source.firstDay());
          continue;
        }
        for (int week = 0; week < source.weeklyLots().length; week++) {
          for (int day = source.receiptOfWeek(week); day < days; day++) {
            balance[day] += source.weeklyLots()[week];
          }
        }
      }
      for (int other = 0; other < planned.results().length; other++) {
        for (int entry = planned.logStart()[other];
            other != number && entry < planned.logEnd()[other];
            entry++) {
          long pieces = pieces(planned.books().log, entry, part);
          for (int day = planned.books().log.day[entry]; day < days; day++) {
            balance[day] -= planned.books().log.day[entry] < unlimited ? pieces : 0;
          }
        }
      }
      for (int day = days - 1; day >= 0; day--) {
        if (day >= unlimited) {
          balance[day] = Instance.PLENTY;
        } else if (day + 1 < days) {
          balance[day] = Math.min(balance[day], balance[day + 1]);
        }
      }
      return balance;
    }

    private long pieces(JobLog log, int entry, int part) {
      List<Fitting.Pick> picks = log.picks[entry];
      if (picks != null) {
        return picks.stream()
            .filter(one -> one.material() == part)
            .mapToLong(Fitting.Pick::pieces)
            .sum();
      }
      Need need = planned.books().recipes.all().get(log.recipe[entry]).needs().get(log.bill[entry]);
      long perVehicle = 0;
      for (int i = 0; i < need.materials().length; i++) {
        perVehicle += need.materials()[i] == part ? need.quantities()[i] : 0;
      }
      return perVehicle * log.units[entry];
    }

    private void fault(String words) {
      if (faults.size() < 25) {
        faults.add(where + "\n    " + words);
      }
    }
  }
}
