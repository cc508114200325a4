package org.linewright.files.scenario;

import java.util.List;
import java.util.Optional;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.table.InputIssue;

/**
 * What came of reading a scenario.
 *
 * @param scenario the scenario with its base; empty as soon as one issue rejects something
 * @param issues everything found, by file and line
 */
public record ScenarioReading(Optional<Scenario> scenario, List<InputIssue> issues) {

  public ScenarioReading {
    issues = List.copyOf(issues);
  }

  public boolean isRejected() {
    return scenario.isEmpty();
  }
}
