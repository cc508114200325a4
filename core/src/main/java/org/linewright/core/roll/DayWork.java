package org.linewright.core.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Takes rows of what was built and completed into the books. */
final class DayWork {
  private final DayBooks books;
  private final Fitted fitted;
  private final List<Job> planned;
  private final Set<String> secondStages;
  private final Table<Built> built;
  private final Table<Completed> completed;

  DayWork(DayBooks books, List<Job> planned) {
    this.books = books;
    this.fitted = new Fitted(books);
    this.planned = planned;
    this.built = books.plant().table(PlantTables.BUILT);
    this.completed = books.plant().table(PlantTables.COMPLETED);
    this.secondStages =
        books.plant().variants().stream()
            .filter(variant -> variant.baseVariant() != null)
            .map(Variant::variant)
            .collect(Collectors.toSet());
  }

  /** Kits of one cohort, or vehicles without kits. */
  private record Source(KitLedger.@Nullable Cohort cohort, int units) {}

  /** Takes over a row of table completed; what it became, by order. */
  List<Completed> complete(int index) {
    Completed row = completed.rows().get(index);
    KitLedger.Cohort cohort = books.kits().find(row.cohort());
    int onYard = cohort == null ? 0 : cohort.onYard;
    if (cohort == null || onYard < row.units()) {
      books
          .log()
          .reject(
              completed,
              index,
              "units",
              IssueCode.NO_SUCH_KITS,
              "is more than the %d incomplete vehicles of %s that stand on the yard on %s"
                  .formatted(onYard, row.cohort(), row.day()),
              "vehicles that were completed; or built_incomplete of the cohort in kits.csv.");
      return List.of(row);
    }
    String variant = cohort.row.variant();
    cohort.onYard -= row.units();
    cohort.kits -= row.units();
    cohort.completed += row.units();
    fitted.take(variant, row.day(), Fitted.Step.COMPLETE, true, cohort.row.missing(), row.units());
    return give(completed, index, row.order(), variant, row.units()).stream()
        .map(of -> new Completed(row.day(), row.cohort(), of.order(), of.units(), true))
        .toList();
  }

  /** Takes over a row of table built; what it became, by cohort and order. */
  List<Built> build(int index) {
    Built row = built.rows().get(index);
    if (row.units() == 0) {
      return List.of(booked(row, row.order(), row.cohort(), 0));
    }
    if (secondStages.contains(row.variant())) {
      reject(
          index,
          "variant",
          IssueCode.NOT_USED,
          "is a second stage, whose base vehicles stand in no table",
          "roll knows whole and incomplete vehicles only.");
      return List.of(row);
    }
    List<Source> sources = sources(index, row);
    for (Source source : sources) {
      use(row, source);
    }
    List<Built> booked = new ArrayList<>();
    if (!row.complete()) {
      sources.forEach(of -> booked.add(booked(row, row.order(), name(of), of.units)));
      return booked;
    }
    List<OrderLedger.Share> shares = give(built, index, row.order(), row.variant(), row.units());
    int[] left = shares.stream().mapToInt(OrderLedger.Share::units).toArray();
    int share = 0;
    for (Source source : sources) {
      for (int units = source.units; units > 0 && share < left.length; ) {
        int both = Math.min(units, left[share]);
        booked.add(booked(row, shares.get(share).order(), name(source), both));
        units -= both;
        left[share] -= both;
        share += left[share] == 0 ? 1 : 0;
      }
    }
    return booked;
  }

  private static @Nullable String name(Source source) {
    return source.cohort == null ? null : source.cohort.row.cohort();
  }

  private static Built booked(
      Built row, @Nullable String order, @Nullable String cohort, int units) {
    return new Built(
        row.day(),
        row.line(),
        row.variant(),
        order,
        cohort,
        units,
        row.complete(),
        row.cause(),
        true);
  }

  private void reject(int index, String column, IssueCode code, String problem, String fix) {
    books.log().reject(built, index, column, code, problem, fix);
  }

  /** The kits that a row was built from. */
  private List<Source> sources(int index, Built row) {
    String name = row.cohort();
    boolean needsKit = books.instance().needsKit()[books.instance().variants().get(row.variant())];
    if (name == null && !needsKit) {
      return List.of(new Source(null, row.units()));
    }
    List<KitLedger.Cohort> cohorts = name == null ? likely(row) : named(name, row.variant());
    List<Source> sources = new ArrayList<>();
    int left = row.units();
    for (KitLedger.Cohort cohort : cohorts) {
      int taken = Math.min(left, cohort.free(row.day()));
      boolean suits =
          row.complete() || fitted.lacks(row.variant(), row.day(), cohort.row.missing());
      if (taken > 0 && suits) {
        sources.add(new Source(cohort, taken));
        left -= taken;
      }
    }
    if (left > 0) {
      tellNoKits(index, row, row.units() - left);
    } else if (name == null && sources.size() > 0) {
      String used =
          sources.stream()
              .map(of -> of.units + " of " + name(of))
              .collect(Collectors.joining(", "));
      books
          .log()
          .warn(
              built,
              index,
              "units",
              IssueCode.MISSING_VALUE,
              "names no cohort",
              "Taken from " + used + ".",
              "the cohort whose kits were used, next time.");
    }
    return sources;
  }

  private void tellNoKits(int index, Built row, int there) {
    String whose = row.cohort() == null ? row.variant() : row.cohort() + " for " + row.variant();
    String problem =
        row.complete() || there > 0
            ? "is more than the %d kits of %s that were there on %s"
            : "were built incomplete, but of the kits of %2$s %1$d lack a part on %3$s";
    reject(
        index,
        "units",
        IssueCode.NO_SUCH_KITS,
        problem.formatted(there, whose, row.day()),
        "vehicles that were built, their cohort; or kits.csv.");
  }

  private List<KitLedger.Cohort> named(String name, String variant) {
    KitLedger.Cohort cohort = books.kits().find(name);
    return cohort == null || !cohort.row.variant().equals(variant) ? List.of() : List.of(cohort);
  }

  /** Cohorts as the plan has them, then those that lack nothing, then the others. */
  private List<KitLedger.Cohort> likely(Built row) {
    Map<String, KitLedger.Cohort> cohorts = new LinkedHashMap<>();
    for (Job job : planned) {
      boolean isSame =
          job.day().equals(row.day())
              && job.line().equals(row.line())
              && job.variant().equals(row.variant())
              && job.complete() == row.complete();
      KitLedger.Cohort cohort = isSame ? books.kits().find(job.cohort()) : null;
      if (cohort != null) {
        cohorts.put(job.cohort(), cohort);
      }
    }
    books
        .kits()
        .free(row.variant(), row.day())
        .forEach(cohort -> cohorts.putIfAbsent(cohort.row.cohort(), cohort));
    return List.copyOf(cohorts.values());
  }

  private void use(Built row, Source source) {
    KitLedger.Cohort cohort = source.cohort;
    if (cohort != null) {
      if (cohort.status == StockStatus.IN_TRANSIT || !row.complete()) {
        cohort.comes(null); // whose kits are used has come
      }
      if (row.complete()) {
        cohort.kits -= source.units;
        cohort.built += source.units;
      } else {
        cohort.onYard += source.units;
      }
    }
    fitted.take(
        row.variant(),
        row.day(),
        row.complete() ? Fitted.Step.BUILD : Fitted.Step.BEGIN,
        cohort != null,
        cohort == null ? List.of() : cohort.row.missing(),
        source.units);
  }

  /** Gives vehicles to the order that is named, or to the most urgent ones. */
  private <T extends Record> List<OrderLedger.Share> give(
      Table<T> table, int index, @Nullable String order, String variant, int units) {
    if (order == null) {
      List<OrderLedger.Share> shares = books.orders().give(units, variant);
      int given = shares.stream().mapToInt(OrderLedger.Share::units).sum();
      if (given < units) {
        tellNotOrdered(table, index, "all orders of " + variant, given);
      }
      return shares;
    }
    int left = books.orders().isOf(order, variant) ? books.orders().left(order) : 0;
    if (left < units) {
      tellNotOrdered(table, index, order + " with variant " + variant, left);
      return List.of(new OrderLedger.Share(order, units));
    }
    books.orders().give(order, units);
    return List.of(new OrderLedger.Share(order, units));
  }

  private <T extends Record> void tellNotOrdered(
      Table<T> table, int index, String whose, int left) {
    books
        .log()
        .reject(
            table,
            index,
            "units",
            IssueCode.NOT_ORDERED,
            "is more than the " + left + " vehicles that " + whose + " still wanted",
            "vehicles that were built; or what they are for in orders.csv.");
  }
}
