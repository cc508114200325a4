package org.linewright.core.sourcing.internal.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/** What a plant gains when candidates are approved, as edits: suppliers, sources, their stops. */
public final class CandidateEdits {
  private final Plant plant;
  private final Set<String> suppliers = new HashSet<>();
  private final Set<String> shocks = new HashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  /** Edits of a plant. */
  public CandidateEdits(Plant plant) {
    this.plant = plant;
    plant.suppliers().forEach(row -> suppliers.add(row.supplier()));
    plant.shocks().forEach(row -> shocks.add(row.target()));
  }

  /** The edits of all candidates added so far. */
  public List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** The parts that a candidate delivers. */
  public static List<Part> parts(Plant plant, Candidate one) {
    return plant.parts().stream()
        .filter(part -> one.partFamily().equals(part.partFamily()))
        .filter(part -> one.parts().isEmpty() || one.parts().contains(part.part()))
        .toList();
  }

  /** First day on which an approved candidate takes orders. */
  public static LocalDate from(Plant plant, Candidate one) {
    return plant.settings().planDate().plusDays(one.approvalDays());
  }

  /**
   * Adds a candidate as it is once it is approved.
   *
   * @param weekly pieces a week that it sells of each part, by name of the part; parts left out are
   *     not bought of it
   * @param isReserve as what is reserved: dearer, with its own response
   */
  public void add(Candidate one, Map<String, Long> weekly, boolean isReserve) {
    addSupplier(one);
    addShock(one);
    Double usual = isReserve ? one.reservePriceFactor() : one.priceFactor();
    double factor = usual == null ? 1 : usual;
    Integer response = isReserve ? one.responseDays() : null;
    int lead = response == null ? one.leadTimeDays() : response;
    // a reserve is another row of the same supplier and route: it begins a day later
    LocalDate from = from(plant, one).plusDays(isReserve ? 1 : 0);
    for (Part part : parts(plant, one)) {
      Long pieces = weekly.get(part.part());
      if (pieces == null || pieces == 0) {
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      row.put("part", part.part());
      row.put("supplier", one.supplier());
      put(row, "route", one.route());
      row.put("from", from.toString());
      put(row, "to", last(one));
      row.put("lead_time_days", String.valueOf(lead));
      Money cost = part.unitCost();
      if (cost != null) {
        row.put("unit_price", new Money(Math.round(cost.cents() * factor)).toString());
      }
      row.put("capacity_per_week", String.valueOf(pieces));
      row.put("order_multiple", "1");
      row.put("priority", isReserve ? "9" : "5");
      row.put("approved", "yes");
      edits.add(new Edit.AddRow("sources", row));
    }
  }

  private static @Nullable String last(Candidate one) {
    LocalDate barred = one.barredFrom();
    return barred == null ? null : barred.minusDays(1).toString();
  }

  private void addSupplier(Candidate one) {
    if (!suppliers.add(one.supplier())) {
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put("supplier", one.supplier());
    row.put("name", one.supplier());
    put(row, "country", one.country());
    put(row, "tier2_country", String.join(";", one.tier2Country()));
    row.put("state", "approved by the scenario");
    edits.add(new Edit.AddRow("suppliers", row));
  }

  private void addShock(Candidate one) {
    Double between = one.meanDaysBetween();
    Double down = one.meanDaysDown();
    if (between == null || down == null || !shocks.add(one.supplier())) {
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    row.put("target", one.supplier());
    row.put("mean_days_between", between.toString());
    row.put("mean_days_down", down.toString());
    row.put("effect", "shipments");
    edits.add(new Edit.AddRow("shocks", row));
  }

  private static void put(Map<String, String> row, String column, @Nullable String cell) {
    if (cell != null && !cell.isEmpty()) {
      row.put(column, cell);
    }
  }
}
