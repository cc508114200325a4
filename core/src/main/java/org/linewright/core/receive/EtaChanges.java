package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/**
 * Days of arrival as they are told now.
 *
 * @param plant before
 * @param log takes what is told of consignments that the plant does not expect
 */
record EtaChanges(Plant plant, ReceiveLog log) {

  Plant apply(Table<NewEta> etas) {
    List<Arrival> arrivals = new ArrayList<>(plant.arrivals());
    List<KitCohort> kits = new ArrayList<>(plant.kits());
    for (int i = 0; i < etas.rows().size(); i++) {
      NewEta told = etas.rows().get(i);
      boolean known = changeArrivals(told, arrivals);
      known |= changeKits(told, kits);
      if (!known) {
        log.add(
            new InputIssue(
                IssueCode.NOT_USED,
                Severity.WARNING,
                etas.file(i),
                etas.fileRow(i),
                "consignment",
                told.consignment(),
                "is on no way to this plant"
                    + (told.part() == null ? "" : " with part " + told.part()),
                "Not used.",
                "nothing need be done, if it is somebody else's."));
      }
    }
    Plant after =
        arrivals.equals(plant.arrivals()) ? plant : plant.with(PlantTables.ARRIVALS, arrivals);
    return kits.equals(plant.kits()) ? after : after.with(PlantTables.KITS, kits);
  }

  private static boolean changeArrivals(NewEta told, List<Arrival> arrivals) {
    boolean known = false;
    for (int i = 0; i < arrivals.size(); i++) {
      Arrival row = arrivals.get(i);
      boolean meant = told.part() == null || row.part().equals(told.part());
      if (row.consignment().equals(told.consignment()) && meant) {
        known = true;
        arrivals.set(
            i,
            new Arrival(
                row.consignment(),
                row.part(),
                row.quantity(),
                told.eta(),
                row.etaSdDays(),
                row.customsDays(),
                row.route(),
                row.supplier(),
                told.status().isEmpty() ? row.status() : told.status()));
      }
    }
    return known;
  }

  private static boolean changeKits(NewEta told, List<KitCohort> kits) {
    boolean known = false;
    for (int i = 0; i < kits.size(); i++) {
      KitCohort row = kits.get(i);
      boolean meant = told.part() == null && row.status() == StockStatus.IN_TRANSIT;
      if (told.consignment().equals(row.consignment()) && meant) {
        known = true;
        if (row.available() != null) {
          kits.set(
              i,
              new KitCohort(
                  row.cohort(),
                  row.variant(),
                  row.kits(),
                  row.missing(),
                  row.status(),
                  told.eta(),
                  row.builtIncomplete(),
                  row.consignment(),
                  row.lotSize()));
        }
      }
    }
    return known;
  }
}
