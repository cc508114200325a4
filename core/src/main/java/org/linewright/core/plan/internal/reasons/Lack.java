package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/**
 * What an order lacks of one limit, in quantities and days: read from the books as the plan leaves
 * them, with what the order itself takes given back.
 *
 * @param order the order
 * @param before what is already taken away
 * @param limits what is taken away now, one limit or some that bind together
 * @param now how the order is served before that
 * @param then how it is served after that
 */
record Lack(
    Books books,
    Trials trials,
    SupplyHolds holds,
    OrderLine order,
    Collection<Limit> before,
    Collection<Limit> limits,
    Outcome now,
    Outcome then) {

  /**
   * Room for vehicles.
   *
   * @param needed vehicles wanted
   * @param free vehicles that fit
   */
  record Window(LocalDate from, LocalDate to, int needed, int free) {}

  /** Some of the days from one to another. */
  record Days(LocalDate from, LocalDate to, int count) {}

  Instance instance() {
    return books.instance;
  }

  int quantity() {
    return order.quantity();
  }

  /**
   * Last day on which a vehicle may be started so that the order is served as well as with the
   * limits taken away; of an order that is not delivered in full, the last one of the horizon.
   */
  private int lastDay(int variant) {
    int releasedBy = releasedBy();
    int day = books.lastStart();
    while (day > 0 && release(order.variant(), day) > releasedBy) {
      day--;
    }
    return Math.max(0, variant == order.variant() ? day : day - 1);
  }

  private int releasedBy() {
    int last = books.days - 1;
    return now.unmet() == 0 && !order.isAsSoonAsPossible()
        ? Math.min(last, then.isGood() ? order.dueDay() : then.lastDay())
        : last;
  }

  /** First day on which a vehicle that is started on a day can be delivered. */
  private int release(int variant, int day) {
    if (instance().secondStageDays()[variant] == 0) {
      return day + 1;
    }
    StageDays stages = new StageDays(instance());
    return instance().options().get(variant).stream()
        .mapToInt(option -> stages.release(option, day))
        .min()
        .orElse(Instance.NEVER);
  }

  /** The shortage of a part. */
  Reason pieces(int part) {
    long needed = isPlain() ? (long) quantity() * perVehicle(part) : counted(part);
    if (promised(part, 0) >= needed) {
      needed = (long) quantity() * mostTaken(part); // which of two parts takes it is open
    }
    int last = lastDay(takesIt(order.variant(), part) ? order.variant() : -1);
    int by = promised(part, last) < needed ? last : lastShort(part, needed);
    long had = promised(part, by);
    if (hasAlternate(part)) {
      had = Math.max(had, Math.min(needed - 1, (long) possible() * perVehicle(part)));
    }
    return new Reason.MaterialShort(
        instance().parts().name(part),
        needed,
        had,
        date(by),
        enoughFrom(part, needed, by),
        order.isAsSoonAsPossible(),
        holds.of(part, this));
  }

  /** True when the order is better with more supply of a part instead of any number of it. */
  boolean isBetterWith(int part, Limit supply) {
    Limit pieces = new MaterialLimits.Pieces(part);
    List<Limit> others = limits.stream().filter(limit -> !limit.equals(pieces)).toList();
    List<Limit> lifted = Trials.together(Trials.together(before, others), List.of(supply));
    return trials.place(order, lifted).isBetterThan(now);
  }

  private int perVehicle(int part) {
    int pieces = 0;
    for (int of = order.variant(); of >= 0; of = instance().baseVariant()[of]) {
      pieces +=
          instance().bills().get(of).stream().mapToInt(bill -> bill.quantity(part)).max().orElse(0);
    }
    return pieces;
  }

  /** Most pieces that a vehicle may take, also as an alternate. */
  private int mostTaken(int part) {
    int pieces = 0;
    for (int of = order.variant(); of >= 0; of = instance().baseVariant()[of]) {
      int most = 0;
      for (Bill bill : instance().bills().get(of)) {
        int ofBill = bill.quantity(part);
        for (AlternateRule rule : instance().alternates()) {
          int quantity = bill.quantity(rule.part());
          ofBill += rule.alternate() == part && quantity > 0 ? rule.pieces(quantity) : 0;
        }
        most = Math.max(most, ofBill);
      }
      pieces += most;
    }
    return pieces;
  }

  private boolean takesIt(int variant, int part) {
    return instance().bills().get(variant).stream().anyMatch(bill -> bill.quantity(part) > 0);
  }

  /** True when every vehicle takes the same. */
  private boolean isPlain() {
    int variant = order.variant();
    return instance().baseVariant()[variant] < 0
        && books.recipes.of(variant).size() == 1
        && instance().bills().get(variant).size() == 1
        && books.recipes.twoSteps(variant).isEmpty()
        && !instance().alternates().stream()
            .anyMatch(rule -> rule.variant() < 0 || rule.variant() == variant);
  }

  /** A shortage told of all that the order takes once everything that binds is taken away. */
  Reason.MaterialShort ofWhole(Reason.MaterialShort one) {
    int part = instance().parts().find(one.material());
    long needed = part < 0 || isPlain() ? 0 : counted(part);
    return needed <= one.needed()
        ? one
        : new Reason.MaterialShort(
            one.material(),
            needed,
            one.promised(),
            one.by(),
            enoughFrom(part, needed, instance().horizon().day(one.by())),
            one.soonest(),
            one.supply());
  }

  /** Pieces that the order takes with the limits taken away. */
  private long counted(int part) {
    long[] pieces = new long[1];
    trials.place(
        order,
        Trials.together(before, limits),
        (log, mark) -> {
          for (int entry = mark; entry < log.size; entry++) {
            pieces[0] += piecesOf(log, entry, part);
          }
        });
    return pieces[0];
  }

  private long piecesOf(JobLog log, int entry, int part) {
    List<Fitting.Pick> picks = log.picks[entry];
    if (picks != null) {
      return picks.stream()
          .filter(pick -> pick.material() == part)
          .mapToLong(Fitting.Pick::pieces)
          .sum();
    }
    Need need = books.recipes.all().get(log.recipe[entry]).needs().get(log.bill[entry]);
    long perVehicle = 0;
    for (int i = 0; i < need.materials().length; i++) {
      perVehicle += need.materials()[i] == part ? need.quantities()[i] : 0;
    }
    return perVehicle * log.units[entry];
  }

  private boolean hasAlternate(int part) {
    return instance().alternates().stream().anyMatch(rule -> rule.part() == part);
  }

  private int promised(int material, int day) {
    return Math.max(0, books.materials.promised(material, day));
  }

  /** Last day on which there are fewer pieces than needed. */
  private int lastShort(int material, long needed) {
    int enough = books.materials.firstDay(material, (int) Math.min(needed, Instance.PLENTY), 0);
    return Math.max(0, Math.min(enough, books.days) - 1);
  }

  private @Nullable LocalDate enoughFrom(int material, long needed, int by) {
    if (needed > Instance.PLENTY) {
      return null;
    }
    int day = books.materials.firstDay(material, (int) needed, by);
    return day == Instance.NEVER ? null : date(day);
  }

  /** The shortage of kits of a variant. */
  Reason kits(int variant) {
    List<Recipe> pools =
        books.recipes.of(variant).stream().filter(recipe -> recipe.material() >= 0).toList();
    int needed = quantity();
    int last = lastDay(variant);
    int by = last;
    while (by > 0 && kitsBy(pools, by) >= needed) {
      by--;
    }
    int enough = by;
    while (enough < books.days && kitsBy(pools, enough) < needed) {
      enough++;
    }
    return new Reason.MaterialShort(
        "kits of " + instance().variants().name(variant),
        needed,
        kitsBy(pools, by),
        date(by),
        enough < books.days ? date(enough) : null,
        order.isAsSoonAsPossible(),
        List.of());
  }

  private long kitsBy(List<Recipe> pools, int day) {
    return pools.stream().mapToLong(pool -> promised(pool.material(), day)).sum();
  }

  /**
   * The longest span of days up to the last one that would do, on which there is material and not
   * room enough.
   *
   * @param options ways to build
   */
  Window window(List<BuildOption> options) {
    Relief materials = new Relief(books);
    Trials.together(before, limits).stream()
        .filter(
            limit -> limit instanceof MaterialLimits.Pieces || limit instanceof MaterialLimits.Kits)
        .forEach(limit -> limit.lift(materials));
    materials.apply();
    MaterialDays days = new MaterialDays(books, trials.rules(), options.get(0).variant());
    Window found = window(options, days::has);
    materials.undo();
    return found.free() < found.needed() ? found : window(options, day -> true);
  }

  private Window window(List<BuildOption> options, IntPredicate hasMaterial) {
    int last = options.stream().mapToInt(option -> lastDay(option.variant())).max().orElse(0);
    long stages = options.stream().mapToInt(BuildOption::variant).distinct().count();
    int needed = Math.toIntExact(quantity() * stages);
    int to = last;
    while (to > 0
        && (!isUsed(options, to) || !hasMaterial.test(to) || free(options, to) >= needed)) {
      to--;
    }
    int from = to;
    long free = free(options, to);
    while (from > Math.max(0, to - trials.rules().longestPullDays())
        && hasMaterial.test(from - 1)
        && free + free(options, from - 1) < needed) {
      from--;
      free += free(options, from);
    }
    return new Window(date(from), date(to), needed, (int) Math.min(free, Instance.PLENTY));
  }

  private static boolean isUsed(List<BuildOption> options, int day) {
    return options.stream().anyMatch(option -> option.use()[day] > 0);
  }

  /** Vehicles that fit on a day; on a line that builds both stages, the fewer of the two. */
  private long free(List<BuildOption> options, int day) {
    long free = 0;
    for (int i = 0; i < options.size(); i++) {
      int line = options.get(i).line();
      boolean isFirst = options.subList(0, i).stream().noneMatch(one -> one.line() == line);
      free +=
          isFirst
              ? options.stream()
                  .filter(one -> one.line() == line)
                  .mapToInt(one -> books.lines.freeUnits(one, day))
                  .min()
                  .orElse(0)
              : 0;
    }
    return free;
  }

  /** The days, among those on which the order could be built, for which something holds. */
  Days days(BuildOption option, IntPredicate holds) {
    boolean isStage = instance().secondStageDays()[option.variant()] > 0;
    int to = isStage ? Math.max(0, releasedBy() - 1) : lastDay(option.variant());
    int from = Math.max(0, to - trials.rules().longestPullDays());
    int count = 0;
    for (int day = from; day <= to; day++) {
      count += holds.test(day) ? 1 : 0;
    }
    return new Days(date(from), date(to), count);
  }

  /** Vehicles that can be delivered, or be in time, when deliveries may be of any size. */
  int possible() {
    Limit any = new RuleLimits.SmallestShipment(1);
    Outcome outcome = trials.place(order, Trials.together(before, List.of(any)));
    int delivered = quantity() - outcome.unmet();
    return now.unmet() > 0 ? delivered : delivered - outcome.late();
  }

  /** Vehicles of a variant, as many as the order wants, that can be started by a day. */
  int possibleBy(int variant, int day) {
    if (day < 0) {
      return 0;
    }
    int due = Math.min(release(variant, day), books.days - 1);
    OrderLine some =
        new OrderLine(order.name(), variant, quantity(), due, order.priority(), 1, 0, 0);
    Outcome outcome = trials.place(some, before);
    return quantity() - outcome.unmet() - outcome.late();
  }

  private LocalDate date(int day) {
    return instance().horizon().date(day);
  }
}
