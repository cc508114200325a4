package org.linewright.answers.ask;

import java.util.List;

/** A reply that can be kept as a scenario of the plant: the command line has {@code --apply}. */
public interface KeptAsScenario {
  /** Its edits, as one types them. */
  List<String> edits();

  /** What the scenario is for. */
  String note();
}
