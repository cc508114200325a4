package org.linewright.core.check.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.check.CohortUse;
import org.linewright.core.check.Findings;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plant.supply.KitCohort;

/**
 * Where the kit parts of the vehicles come from: the kits of the cohort hold them, transfers bring
 * them, and what then lacks is taken from the shelf.
 *
 * <p>For each cohort and part the pieces in kits are carried from day to day: plus usable kits ×
 * pieces held per kit, plus pieces received, minus pieces given (never below 0), minus pieces used
 * by the vehicles of the day. A use beyond the pieces in kits is a draw from the shelf on that day.
 * Taking from the own kits first never draws more than any other order would, nor sooner. A plan
 * may draw sooner, for a vehicle that could have had its own kit's piece: while an alternate is
 * still allowed. So what covers a draw is what is allowed on any such day before.
 *
 * <p>A vehicle built complete uses all its kit parts at the start; one built incomplete leaves out
 * the missing parts that can be fitted later, which its completion uses.
 */
public final class CohortParts {
  private final RawPlant raw;
  private final Findings findings;
  private final Map<String, List<PartTransfer>> given = new HashMap<>();
  private final Map<String, List<PartTransfer>> received = new HashMap<>();

  public CohortParts(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  public void addKitParts(CohortUse use, List<PartTransfer> transfers, ShelfDemand demand) {
    for (PartTransfer row : transfers) {
      given.computeIfAbsent(row.fromCohort(), name -> new ArrayList<>()).add(row);
      received.computeIfAbsent(row.toCohort(), name -> new ArrayList<>()).add(row);
    }
    for (KitCohort cohort : raw.plant.kits()) {
      Set<String> parts = new LinkedHashSet<>(cohort.missing());
      given.getOrDefault(cohort.cohort(), List.of()).forEach(row -> parts.add(row.part()));
      received.getOrDefault(cohort.cohort(), List.of()).forEach(row -> parts.add(row.part()));
      for (String part : parts) {
        follow(cohort, part, use.of(cohort.cohort()), demand);
      }
    }
  }

  private void follow(KitCohort cohort, String part, CohortUse.Counts use, ShelfDemand demand) {
    long[] in = piecesByDay(received.get(cohort.cohort()), part);
    long[] out = piecesByDay(given.get(cohort.cohort()), part);
    boolean fittedLater = cohort.missing().contains(part) && raw.canBeRetrofitted(part);
    long held = raw.heldPerKit(cohort, part);
    long carsAtStart = cohort.builtIncomplete();
    long inKits = 0;
    boolean arrived = false;
    Set<Integer> daysOfOwn = new TreeSet<>();
    for (int day = 0; day < raw.days(); day++) {
      if (!arrived && raw.cohortDay(cohort.cohort()) <= day) {
        inKits += held * ((long) cohort.kits() - cohort.builtIncomplete());
        arrived = true;
      }
      inKits += in[day] - out[day];
      if (inKits < 0) {
        findings.add(
            "Cohort "
                + cohort.cohort()
                + " gives "
                + out[day]
                + " "
                + part
                + " on "
                + raw.date(day)
                + ", "
                + -inKits
                + " more than its unbuilt kits still hold.");
        inKits = 0;
      }
      long fromStart = Math.min(carsAtStart, use.completed()[day]);
      carsAtStart -= fromStart;
      long vehicles = use.complete()[day];
      vehicles += fittedLater ? use.completed()[day] : use.incomplete()[day];
      vehicles += !fittedLater && cohort.missing().contains(part) ? fromStart : 0;
      if (vehicles > 0) {
        int perVehicle = raw.neededFromKit(cohort.variant(), part, day);
        long needed = vehicles * perVehicle;
        long draw = Math.max(0, needed - inKits);
        inKits = Math.max(0, inKits - needed);
        demand.add(cohort.variant(), part, day, perVehicle, draw, daysOfOwn);
        if (draw < needed) {
          daysOfOwn.add(day);
        }
      }
    }
  }

  private long[] piecesByDay(List<PartTransfer> rows, String part) {
    long[] pieces = new long[raw.days()];
    for (PartTransfer row : rows == null ? List.<PartTransfer>of() : rows) {
      if (row.part().equals(part)) {
        pieces[raw.day(row.day())] += row.quantity();
      }
    }
    return pieces;
  }
}
