package org.linewright.core.plant.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.ObligationMeasure;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Obligations that cannot be measured: without a threshold, or of nothing that is there. */
final class ObligationCheck {
  private static final double WHOLE = 100;

  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;
  private final Table<Obligation> table;

  ObligationCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
    this.table = plant.table(PlantTables.OBLIGATIONS);
  }

  void check() {
    for (int i = 0; i < table.rows().size(); i++) {
      Obligation row = table.rows().get(i);
      checkThreshold(i, row);
      checkSubject(i, row);
      if (row.measure() == ObligationMeasure.INVESTMENT && row.penaltyEach() != null) {
        log.reject(
            Cell.of(table, i, "penalty_each"),
            IssueCode.CONTRADICTION,
            "is given though an investment has no pieces",
            "penalty, once for all.");
      }
    }
  }

  private void checkThreshold(int i, Obligation row) {
    Double threshold = row.threshold();
    if (row.measure().needsThreshold() && threshold == null) {
      log.reject(
          Cell.of(table, i, "threshold"),
          IssueCode.MISSING_VALUE,
          "is empty, so nothing can be held against it",
          "what is owed.");
    } else if (row.measure() == ObligationMeasure.SKD_SHARE
        && threshold != null
        && threshold > WHOLE) {
      log.reject(
          Cell.of(table, i, "threshold"),
          IssueCode.CONTRADICTION,
          "is more than 100 percent",
          "at most 100.");
    }
  }

  private void checkSubject(int i, Obligation row) {
    switch (row.measure()) {
      case INVESTMENT -> checkName(i, row, PlantTables.FACILITIES);
      case OPENING -> {
        if (row.subject() == null) {
          tellMissing(i, "the facility.");
        } else {
          checkName(i, row, PlantTables.FACILITIES);
        }
      }
      case APPROVAL -> {
        if (row.validUntil() == null && row.subject() == null) {
          tellMissing(i, "the variant, or valid_until for a permit that no other table has.");
        } else if (row.validUntil() == null) {
          checkName(i, row, PlantTables.VARIANTS);
        }
      }
      default -> checkGroup(i, row);
    }
  }

  private void tellMissing(int i, String fix) {
    log.reject(
        Cell.of(table, i, "subject"),
        IssueCode.MISSING_VALUE,
        "must be given for this measure",
        fix);
  }

  private void checkName(int i, Obligation row, TableSpec<?> referred) {
    if (names.isComplete(referred) && row.subject() != null) {
      check(i, row.subject(), names.of(referred), referred.fileName());
    }
  }

  private void checkGroup(int i, Obligation row) {
    boolean isKnown =
        names.isComplete(PlantTables.VARIANTS) && names.isComplete(PlantTables.CONTRACTS);
    if (row.subject() != null && isKnown) {
      Set<String> known = new LinkedHashSet<>(names.of(PlantTables.VARIANTS));
      known.addAll(names.of(PlantTables.CONTRACTS));
      plant.variants().forEach(variant -> known.addAll(brand(variant.brand())));
      check(i, row.subject(), known, "variants.csv or contracts.csv");
    }
  }

  private static List<String> brand(@Nullable String brand) {
    return brand == null ? List.of() : List.of(brand);
  }

  private void check(int i, String subject, Collection<String> known, String files) {
    if (!known.contains(subject)) {
      log.reject(
          Cell.of(table, i, "subject"),
          IssueCode.UNKNOWN_NAME,
          "is not in " + files,
          names.fix(files, subject, known, "add it to " + files + "."));
    }
  }
}
