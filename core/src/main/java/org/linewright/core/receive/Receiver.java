package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Takes what packing lists, notices and stock lists say into the tables of a plant. */
public final class Receiver {
  private final Plant plant;
  private final Table<PackedPart> packed;
  private final Arriving arriving;
  private final ReceiveLog log = new ReceiveLog();

  private Receiver(Plant plant, Notices notices, Arriving arriving) {
    this.plant = plant;
    this.packed = notices.packed();
    this.arriving = arriving;
  }

  /**
   * Holds notices against a plant. The result is to be used when no issue rejects.
   *
   * @param arriving when the goods of packing lists come
   */
  public static Received receive(Plant plant, Notices notices, Arriving arriving) {
    Receiver receiver = new Receiver(plant, notices, arriving);
    Plant after = receiver.receivePacked();
    after = new EtaChanges(after, receiver.log).apply(notices.etas());
    ShelfCounts counts = new ShelfCounts(after, receiver.log);
    after = counts.apply(notices.counts());
    return new Received(
        after,
        receiver.log.lots(),
        receiver.log.claims(),
        counts.differences(),
        receiver.log.issues());
  }

  private Plant receivePacked() {
    Map<String, List<Integer>> lots = new LinkedHashMap<>();
    List<Integer> loose = new ArrayList<>();
    for (int i = 0; i < packed.rows().size(); i++) {
      PackedPart line = packed.rows().get(i);
      if (line.damaged() > line.quantity()) {
        reject(i, "damaged", String.valueOf(line.damaged()), "is more than the pieces packed");
      }
      String lot = line.lot();
      if (lot != null && (line.variant() != null || findCohort(lot).isPresent())) {
        lots.computeIfAbsent(lot, any -> new ArrayList<>()).add(i);
      } else {
        loose.add(i);
      }
    }
    LooseBooks books = new LooseBooks(plant, packed, arriving, log);
    CohortBooks cohorts = new CohortBooks(plant.kits());
    lots.forEach(
        (lot, lines) ->
            new LotCheck(plant, packed, lines, arriving, log)
                .check(lot, findCohort(lot), cohorts, books));
    loose.forEach(books::takeLine);
    return books.into(plant).with(cohorts.table(plant));
  }

  private Optional<KitCohort> findCohort(String lot) {
    return plant.kits().stream().filter(kits -> kits.cohort().equals(lot)).findFirst();
  }

  private void reject(int line, String column, String value, String problem) {
    log.add(
        new InputIssue(
            IssueCode.CONTRADICTION,
            Severity.REJECTED,
            packed.file(line),
            packed.fileRow(line),
            column,
            value,
            problem,
            "Nothing is received.",
            "look into the case."));
  }
}
