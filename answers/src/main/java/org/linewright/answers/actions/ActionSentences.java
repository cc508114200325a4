package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.actions.AskActions.ActionsReply;
import org.linewright.answers.format.Days;
import org.linewright.core.plant.Plant;

/**
 * The list in sentences.
 *
 * @param found the list
 * @param plant of which it is
 */
record ActionSentences(ActionsReply found, Plant plant) {

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    if (found.open() == 0) {
      lines.add("Nothing is to be done: no action that was tried makes the plan better.");
    } else {
      Action first = found.actions().get(0);
      lines.add(
          "%d %s to be done. First, until %s: %s."
              .formatted(
                  found.open(),
                  found.open() == 1 ? "action is" : "actions are",
                  Days.spelled(first.due()),
                  first.what()));
      found.actions().stream()
          .filter(Action::isOpen)
          .max(java.util.Comparator.comparing(Action::money))
          .filter(most -> most.money().cents() > 0)
          .ifPresent(
              most ->
                  lines.add(
                      "Worth most, %s: %s."
                          .formatted(
                              most.money().in(plant.settings().currency()), most.what())));
    }
    if (found.stillOpen() > 0) {
      lines.add(
          "%d marked as done would still help: the tables do not know of it yet."
              .formatted(found.stillOpen()));
    }
    if (!found.gone().isEmpty()) {
      lines.add("No longer needed: " + String.join(", ", found.gone()) + ".");
    }
    return lines;
  }
}
