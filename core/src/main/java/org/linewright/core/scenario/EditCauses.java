package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.table.InputIssue;

/**
 * Finds the edit that makes a plant invalid. A removed variant leaves orders that point nowhere:
 * the orders are right, the edit is to be mended. The edit is found by halving the list, so that
 * only few of the plants in between are checked: O(log edits) checks for each edit that is to
 * blame.
 */
final class EditCauses {
  private final Plant before;
  private final List<PlacedEdit> edits;
  private final Map<Integer, Set<InputIssue>> issuesAfter = new TreeMap<>();

  EditCauses(Plant before, Scenario scenario) {
    this.before = before;
    this.edits = PlacedEdit.listOf(scenario);
  }

  /** The rejections among these issues told at the edits that cause them. */
  List<InputIssue> trace(List<InputIssue> issues) {
    Set<String> files = new HashSet<>();
    edits.forEach(edit -> files.add(edit.file()));
    List<InputIssue> traced = new ArrayList<>();
    for (InputIssue issue : issues) {
      boolean atEdit = !issue.isRejected() || files.contains(issue.file());
      traced.add(atEdit ? issue : at(cause(issue), issue));
    }
    return traced;
  }

  private static InputIssue at(PlacedEdit edit, InputIssue issue) {
    String place = issue.row() > 0 ? issue.file() + ":" + issue.row() : issue.file();
    return new InputIssue(
        issue.code(),
        issue.severity(),
        edit.file(),
        edit.row(),
        issue.column(),
        issue.value(),
        issue.problem() + ", in " + place + " after this edit",
        "Edit not applied.",
        "edit " + place + ", too, or leave this edit out.");
  }

  /** An edit before which the plant does not have the issue and after which it has. */
  private PlacedEdit cause(InputIssue issue) {
    int without = 0;
    int with = edits.size();
    while (with - without > 1) {
      int middle = (without + with) / 2;
      if (issuesAfter(middle).contains(issue)) {
        with = middle;
      } else {
        without = middle;
      }
    }
    return edits.get(with - 1);
  }

  private Set<InputIssue> issuesAfter(int count) {
    return issuesAfter.computeIfAbsent(
        count,
        first -> {
          Draft draft = new Draft(before);
          edits.subList(0, first).forEach(edit -> edit.applyTo(draft));
          return new HashSet<>(PlantCheck.check(draft.plant()));
        });
  }
}
