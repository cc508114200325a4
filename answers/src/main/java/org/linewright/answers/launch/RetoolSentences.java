package org.linewright.answers.launch;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.plant.Plant;

/** When a line can be re-tooled, in sentences. */
record RetoolSentences(Plant plant, RetoolAnswer answer) {

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    String line = answer.wish().line();
    if (answer.windows().isEmpty()) {
      lines.add(
          "No window of "
              + answer.wish().days()
              + " working days of "
              + line
              + " fits. Maybe ask for fewer days or a wider --between.");
      return lines;
    }
    RetoolWindow best = answer.windows().get(0);
    lines.add(
        line
            + " is best re-tooled from "
            + Days.spelled(best.start())
            + " to "
            + Days.spelled(best.end())
            + ", "
            + answer.wish().days()
            + " working days; it costs "
            + money(best)
            + ".");
    answer.given().ifPresent(given -> lines.add(given(given, best)));
    if (answer.idleFrom() != null) {
      lines.add(
          "The plan starts nothing on "
              + line
              + " from "
              + Days.spelled(answer.idleFrom())
              + " on.");
    }
    lines.add(
        "Looked at "
            + Cells.grouped(answer.starts())
            + " starts with "
            + Cells.grouped(answer.plans())
            + " plans: "
            + answer.proof().text()
            + ".");
    return lines;
  }

  private String given(RetoolWindow given, RetoolWindow best) {
    String names = String.join(", ", answer.givenEvents());
    boolean same = given.start().equals(best.start()) && given.end().equals(best.end());
    return same
        ? "That is the window given today (" + names + ")."
        : "The window given today ("
            + names
            + "), from "
            + Days.spelled(given.start())
            + " to "
            + Days.spelled(given.end())
            + ", costs "
            + money(given)
            + ".";
  }

  private String money(RetoolWindow window) {
    return window.cost().cents() == 0
        ? "nothing"
        : Cells.grouped(window.cost()) + " " + plant.settings().currency();
  }
}
