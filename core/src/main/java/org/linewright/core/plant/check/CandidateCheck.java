package org.linewright.core.plant.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.plant.supply.SourcingLimit;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Candidates and caps that cannot be meant so. */
final class CandidateCheck {
  private CandidateCheck() {}

  static void check(Plant plant, KnownNames names, CheckLog log) {
    Table<Candidate> candidates = plant.table(PlantTables.CANDIDATES);
    Set<String> twice = new HashSet<>();
    for (int i = 0; i < candidates.rows().size(); i++) {
      Candidate one = candidates.rows().get(i);
      share(candidates, i, "largest_share", one.largestShare(), log);
      share(candidates, i, "accepted_share", one.acceptedShare(), log);
      boolean hasParts =
          !names.isWhole(PlantTables.PARTS)
              || plant.parts().stream()
                  .anyMatch(part -> one.partFamily().equals(part.partFamily()));
      if (!hasParts) {
        log.warn(
            Cell.of(candidates, i, "part_family"),
            IssueCode.NEVER_WORKS,
            "is no family of any part",
            "Kept, but nothing is ever bought from it.",
            "a part_family of table parts.");
      }
      if (!twice.add(one.partFamily() + "/" + one.supplier() + "/" + one.route())) {
        log.reject(
            Cell.of(candidates, i, "supplier"),
            IssueCode.DUPLICATE_KEY,
            "stands already in an earlier row with this family and route",
            "one row for each family, supplier and route.");
      }
    }
    Table<SourcingLimit> limits = plant.table(PlantTables.SOURCING_LIMITS);
    for (int i = 0; i < limits.rows().size(); i++) {
      share(limits, i, "largest_share", limits.rows().get(i).largestShare(), log);
    }
  }

  private static void share(
      Table<?> table, int row, String column, @Nullable Double share, CheckLog log) {
    if (share != null && !(share > 0 && share <= 1)) {
      log.reject(
          Cell.of(table, row, column),
          IssueCode.CONTRADICTION,
          "must be above 0, and 1 at most",
          "0.6 for three fifths.");
    }
  }
}
