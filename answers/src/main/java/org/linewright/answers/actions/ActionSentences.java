package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.actions.AskActions.ActionsReply;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.plant.Plant;

/**
 * The list in sentences, ready to be mailed.
 *
 * @param found the list
 * @param plant of which it is
 */
record ActionSentences(ActionsReply found, Plant plant) {
  private static final int MOST_LINES = 20;

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        found.open() == 0
            ? "Nothing is to be done: no action that was tried makes the plan better."
            : found.open() == 1
                ? "One action is to be done:"
                : "%d actions are to be done, the most urgent first:".formatted(found.open()));
    List<Action> open = found.actions().stream().filter(Action::isOpen).toList();
    for (int i = 0; i < Math.min(MOST_LINES, open.size()); i++) {
      lines.add(sentence(i + 1, open.get(i)));
    }
    if (open.size() > MOST_LINES) {
      lines.add("%d more stand in table actions.".formatted(open.size() - MOST_LINES));
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

  /** {@code 1. Until Tue 10 Mar 2026, purchasing: order 40 HU at S1: 40 vehicles, 300 EUR (id).} */
  private String sentence(int number, Action action) {
    String vehicles =
        action.vehicles() == 0
            ? ""
            : Cells.grouped(action.vehicles())
                + (action.vehicles() == 1 ? " vehicle, " : " vehicles, ");
    return "%d. Until %s, %s: %s: %s%s (%s)%s"
        .formatted(
            number,
            Days.spelled(action.due()),
            action.owner(),
            action.what(),
            vehicles,
            action.money().in(plant.settings().currency()),
            action.id(),
            action.note().isEmpty() ? "" : "; " + action.note());
  }
}
