package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * An edit and where it stands.
 *
 * @param edit the edit
 * @param file file of its scenario
 * @param row its line in the file, else its number in the scenario, from 1
 */
record PlacedEdit(Edit edit, String file, int row) {

  /** The edits of a scenario and of what it builds on, in the order in which they are applied. */
  static List<PlacedEdit> listOf(Scenario scenario) {
    List<PlacedEdit> all = new ArrayList<>();
    scenario.base().ifPresent(base -> all.addAll(listOf(base)));
    int number = 0;
    for (Edit edit : scenario.edits()) {
      number++;
      all.add(new PlacedEdit(edit, scenario.file(), edit.line() > 0 ? edit.line() : number));
    }
    return all;
  }

  void applyTo(Draft draft) {
    draft.apply(edit, file, row);
  }
}
