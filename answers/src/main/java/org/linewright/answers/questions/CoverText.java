package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.cover.CoverAnswer;

/** The answer of {@code cover} in sentences. */
record CoverText(String plantName, CoverAnswer answer) {
  /** Names of what runs out that the first sentence has room for. */
  private static final int NAMED = 3;

  List<String> headlines() {
    LocalDate stop = answer.stop();
    List<String> headlines = new ArrayList<>();
    headlines.add(
        (stop == null
                ? plantName + " cannot start a vehicle with what is on hand and announced"
                : plantName + " starts its last vehicle on " + Days.spelled(stop))
            + cause()
            + ".");
    if (stop != null) {
      headlines.add(Cells.grouped(answer.buildable()) + " vehicles until then" + proof() + ".");
    }
    return headlines;
  }

  /** What stops the plant; empty = nothing is known to. */
  private String cause() {
    List<String> causes = new ArrayList<>();
    List<String> usedUp = answer.cause().usedUp();
    if (!usedUp.isEmpty()) {
      boolean one = usedUp.size() == 1 && !usedUp.get(0).startsWith("kits");
      causes.add(named(usedUp) + (one ? " runs out" : " run out"));
    }
    if (!answer.cause().closed().isEmpty()) {
      causes.add(named(answer.cause().closed()) + " may not be built any longer");
    }
    if (answer.cause().isHorizon()) {
      causes.add("the horizon ends before anything runs out");
    }
    return causes.isEmpty() ? "" : ": " + String.join("; ", causes);
  }

  private static String named(List<String> names) {
    return names.size() <= NAMED + 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
  }

  private String proof() {
    Long atMost = answer.atMost();
    if (atMost == null) {
      return "; the plant is too large to say whether another mix builds more";
    }
    return atMost > answer.buildable()
        ? "; another mix builds at most " + Cells.grouped(atMost)
        : "; no mix builds more";
  }
}
