package org.linewright.core.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * Replays a ledger kit by kit from the raw tables: opens the kits that owe, hands out what they
 * gave and what came from the shelf, and counts the vehicles that then have everything. Shares no
 * code with the product.
 */
final class LedgerReplay {
  private static final class Vehicle {
    private final String variant;
    private final boolean built;
    private final Map<String, Integer> holds = new HashMap<>();
    private boolean opened;

    Vehicle(String variant, boolean built) {
      this.variant = variant;
      this.built = built;
    }
  }

  private final Plant plant;
  private final Map<String, List<Vehicle>> cohorts = new TreeMap<>();
  private final Map<String, Integer> table = new HashMap<>(); // "cohort part" taken out of kits
  private final Map<String, Integer> received = new HashMap<>(); // "cohort part"

  private LedgerReplay(Plant plant) {
    this.plant = plant;
    for (KitCohort row : plant.kits()) {
      List<Vehicle> vehicles = new ArrayList<>();
      for (int i = 0; i < row.kits(); i++) {
        Vehicle vehicle = new Vehicle(row.variant(), i < row.builtIncomplete());
        for (BomLine line : plant.bom()) {
          if (line.variant().equals(row.variant())
              && line.supply() == SupplyKind.KIT
              && !row.missing().contains(line.part())) {
            vehicle.holds.put(line.part(), line.quantity());
          }
        }
        vehicles.add(vehicle);
      }
      cohorts.put(row.cohort(), vehicles);
    }
  }

  /** Vehicles that are complete after the ledger; fails where a row of it cannot be. */
  static int complete(Plant plant, Ledger ledger) {
    return new LedgerReplay(plant).replay(ledger);
  }

  private int replay(Ledger ledger) {
    ledger.debts().forEach(this::open);
    ledger.moves().forEach(this::move);
    for (LooseRest rest : ledger.rests()) {
      assertThat(table.merge(key(rest.cohort(), rest.part()), -(int) rest.quantity(), Integer::sum))
          .isNotNegative();
    }
    assertThat(table.values()).as("all that was taken out is somewhere").allMatch(n -> n == 0);
    fitFromShelf(ledger.fits());
    int complete = 0;
    for (var cohort : cohorts.entrySet()) {
      for (Vehicle vehicle : cohort.getValue()) {
        complete += finish(cohort.getKey(), vehicle) ? 1 : 0;
      }
    }
    assertThat(received.values()).as("nothing was handed out in vain").allMatch(n -> n == 0);
    return complete;
  }

  private void open(KitDebt debt) {
    int kits = 0;
    for (Vehicle vehicle : cohorts.get(debt.cohort())) {
      if (kits < debt.kits() && !vehicle.built && !vehicle.opened) {
        kits++;
        vehicle.opened = true;
        for (String part : debt.parts()) {
          assertThat(vehicle.holds).as(debt.toString()).containsKey(part);
          table.merge(key(debt.cohort(), part), vehicle.holds.remove(part), Integer::sum);
        }
      }
    }
    assertThat(kits).as(debt.toString()).isEqualTo(debt.kits());
  }

  private void move(PartMove move) {
    assertThat(move.fromCohort()).isNotEqualTo(move.toCohort());
    assertThat(isAllowed(variant(move.fromCohort()), variant(move.toCohort())))
        .as(move.toString())
        .isTrue();
    int left =
        table.merge(key(move.fromCohort(), move.part()), -(int) move.quantity(), Integer::sum);
    assertThat(left).as(move.toString()).isNotNegative();
    received.merge(key(move.toCohort(), move.part()), (int) move.quantity(), Integer::sum);
  }

  private void fitFromShelf(List<ShelfFit> fits) {
    Map<String, Integer> shelf = new HashMap<>();
    for (Stock row : plant.stock()) {
      if (row.status() == StockStatus.ON_HAND) {
        shelf.merge(row.part(), row.quantity(), Integer::sum);
      }
    }
    for (ShelfFit fit : fits) {
      assertThat(shelf.merge(fit.part(), -(int) fit.quantity(), Integer::sum))
          .as(fit.toString())
          .isNotNegative();
      int pieces = (int) fit.quantity();
      if (!fit.part().equals(fit.insteadOf())) {
        int quantity = line(variant(fit.toCohort()), fit.insteadOf()).quantity();
        int uses = (int) Math.ceil(quantity * ratio(fit) - 1e-9);
        assertThat(pieces % uses).as(fit.toString()).isZero();
        pieces = pieces / uses * quantity;
      }
      received.merge(key(fit.toCohort(), fit.insteadOf()), pieces, Integer::sum);
    }
  }

  private double ratio(ShelfFit fit) {
    for (Alternate rule : plant.alternates()) {
      if (rule.part().equals(fit.insteadOf())
          && rule.alternate().equals(fit.part())
          && (rule.variant().equals("*") || rule.variant().equals(variant(fit.toCohort())))) {
        return rule.ratio();
      }
    }
    throw new AssertionError("no alternate allows " + fit);
  }

  /** Gives the vehicle all it lacks, if that was handed to its cohort. */
  private boolean finish(String cohort, Vehicle vehicle) {
    if (vehicle.opened) {
      return false;
    }
    Map<String, Integer> lacks = new HashMap<>();
    for (String part : missing(cohort)) {
      BomLine line = line(vehicle.variant, part);
      if (line != null && received.getOrDefault(key(cohort, part), 0) < line.quantity()) {
        return false;
      }
      if (line != null) {
        lacks.put(part, line.quantity());
      }
    }
    lacks.forEach((part, n) -> received.merge(key(cohort, part), -n, Integer::sum));
    return true;
  }

  private List<String> missing(String cohort) {
    return plant.kits().stream()
        .filter(row -> row.cohort().equals(cohort))
        .findFirst()
        .orElseThrow()
        .missing();
  }

  private String variant(String cohort) {
    return cohorts.get(cohort).get(0).variant;
  }

  private BomLine line(String variant, String part) {
    TreeSet<String> waived = new TreeSet<>();
    for (Event event : plant.events()) {
      waived.add(event.target());
    }
    return plant.bom().stream()
        .filter(row -> row.variant().equals(variant) && row.part().equals(part))
        .filter(row -> !waived.contains(part))
        .findFirst()
        .orElse(null);
  }

  private boolean isAllowed(String from, String to) {
    PartTransfers rule = plant.settings().partTransfers();
    String family = family(from);
    return rule == PartTransfers.ANYWHERE
        || (rule != PartTransfers.NONE && from.equals(to))
        || (rule == PartTransfers.WITHIN_FAMILY
            && !family.equals("null")
            && family.equals(family(to)));
  }

  private String family(String variant) {
    return plant.variants().stream()
        .filter(row -> row.variant().equals(variant))
        .map(row -> String.valueOf(row.family()))
        .findFirst()
        .orElseThrow();
  }

  private static String key(String cohort, String part) {
    return cohort + " " + part;
  }
}
