package org.linewright.files;

import java.util.List;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;

/**
 * What came of reading a plant folder.
 *
 * @param plant the plant; empty as soon as one issue rejects something
 * @param issues everything found, by file and row
 */
public record PlantReading(Optional<Plant> plant, List<InputIssue> issues) {

  public PlantReading {
    issues = List.copyOf(issues);
  }

  static PlantReading of(Plant plant, List<InputIssue> issues) {
    boolean rejected = issues.stream().anyMatch(InputIssue::isRejected);
    return new PlantReading(rejected ? Optional.empty() : Optional.of(plant), issues);
  }

  /** True when no question may be answered from this folder before its issues are mended. */
  public boolean isRejected() {
    return plant.isEmpty();
  }
}
