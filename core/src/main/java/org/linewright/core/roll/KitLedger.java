package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;

/** Kits cohort by cohort. */
final class KitLedger {
  /** A cohort while the days go by. */
  static final class Cohort {
    final KitCohort row;
    StockStatus status;
    @Nullable LocalDate available;
    int kits;
    int onYard;
    int built;
    int completed;

    private Cohort(KitCohort row) {
      this.row = row;
      this.status = row.status();
      this.available = row.available();
      this.kits = row.kits();
      this.onYard = row.builtIncomplete();
    }

    /** Kits that can be started on a day. */
    int free(LocalDate day) {
      boolean isThere = available == null ? status == StockStatus.ON_HAND : !available.isAfter(day);
      return isThere && status != StockStatus.ON_HOLD ? kits - onYard : 0;
    }

    void comes(@Nullable LocalDate usable) {
      status = StockStatus.ON_HAND;
      available = usable;
    }

    private KitCohort changed() {
      boolean isSame =
          kits == row.kits()
              && onYard == row.builtIncomplete()
              && status == row.status()
              && java.util.Objects.equals(available, row.available());
      return isSame
          ? row
          : new KitCohort(
              row.cohort(),
              row.variant(),
              kits,
              row.missing(),
              status,
              available,
              onYard,
              row.consignment(),
              row.lotSize());
    }
  }

  private final Map<String, Cohort> cohorts = new LinkedHashMap<>();

  KitLedger(Plant plant) {
    plant.kits().forEach(row -> cohorts.put(row.cohort(), new Cohort(row)));
  }

  Iterable<Cohort> all() {
    return cohorts.values();
  }

  @Nullable Cohort find(String name) {
    return cohorts.get(name);
  }

  /** Cohorts with free kits of a variant, those that lack nothing first, then as they came. */
  List<Cohort> free(String variant, LocalDate day) {
    return cohorts.values().stream()
        .filter(cohort -> cohort.row.variant().equals(variant) && cohort.free(day) > 0)
        .sorted(
            Comparator.comparingInt((Cohort cohort) -> cohort.row.missing().size())
                .thenComparing(
                    cohort -> cohort.available == null ? LocalDate.MIN : cohort.available))
        .toList();
  }

  /** What is left; a cohort without kits is done with. */
  List<KitCohort> rows() {
    List<KitCohort> rows = new ArrayList<>();
    for (Cohort cohort : cohorts.values()) {
      if (cohort.kits > 0 || cohort.row.kits() == 0) {
        rows.add(cohort.changed());
      }
    }
    return rows;
  }

  List<KitBalance> balances() {
    return cohorts.values().stream()
        .filter(cohort -> !cohort.changed().equals(cohort.row))
        .filter(
            cohort ->
                cohort.kits != cohort.row.kits() || cohort.onYard != cohort.row.builtIncomplete())
        .map(
            cohort ->
                new KitBalance(
                    cohort.row.cohort(),
                    cohort.row.variant(),
                    cohort.row.kits(),
                    cohort.built,
                    cohort.completed,
                    cohort.kits,
                    cohort.onYard))
        .toList();
  }
}
