package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.answers.format.Cells;
import org.linewright.core.balance.BalanceAnswer;
import org.linewright.core.balance.StationLoad;
import org.linewright.core.balance.StationNeed;

/**
 * A balance in sentences.
 *
 * @param answer the balance
 * @param goal what was asked: fewest stations, shortest takt, fewest moves
 * @param taktFrom where the takt comes from, for the reader
 */
record BalanceText(BalanceAnswer answer, Goal goal, String taktFrom) {

  /** What was asked. */
  enum Goal {
    FEWEST_STATIONS,
    SHORTEST_TAKT,
    FEWEST_MOVES
  }

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    String who = String.join(", ", answer.variants()) + " on " + answer.line();
    if (!answer.isBalanced()) {
      lines.add(
          who + ": no balance at a takt of " + seconds(answer.taktSeconds()) + taktFrom + ".");
      lines.add(
          answer.isImpossible()
              ? "There is none: " + whyNone() + "."
              : "None was found in this time. Maybe there is one: --time-limit gives more.");
      return lines;
    }
    lines.add(who + ": " + found());
    if (goal == Goal.FEWEST_MOVES) {
      lines.add(moves());
    } else if (goal == Goal.FEWEST_STATIONS) {
      lines.add(whyNotFewer());
    }
    StationLoad longest =
        answer.stations().stream()
            .max((a, b) -> Double.compare(a.seconds(), b.seconds()))
            .orElseThrow();
    lines.add(
        String.format(
            Locale.ROOT,
            "Bottleneck %s with %s of %s (%s); %s %% of the stations' time is idle; smoothness"
                + " index %s s.",
            longest.station(),
            seconds(longest.seconds()),
            seconds(answer.taktSeconds()),
            longest.busiest(),
            rounded(100 * answer.idleShare()),
            rounded(answer.smoothness())));
    return lines;
  }

  private String found() {
    if (goal == Goal.SHORTEST_TAKT) {
      String proof =
          answer.taktBoundSeconds() >= answer.taktSeconds()
              ? "none is shorter"
              : "none is shorter than " + seconds(answer.taktBoundSeconds());
      return "takt "
          + seconds(answer.taktSeconds())
          + " on "
          + stations(answer.used())
          + "; "
          + proof
          + ".";
    }
    return stations(answer.used())
        + " at a takt of "
        + seconds(answer.taktSeconds())
        + taktFrom
        + ".";
  }

  private String moves() {
    int fewest = answer.tasks().size() - answer.mostStaying();
    int former = (int) answer.tasks().stream().filter(task -> task.before() == null).count();
    int bound = Math.max(0, fewest - former);
    String proof = answer.moved() <= bound ? "fewer is impossible" : "at least " + bound;
    return answer.moved()
        + (answer.moved() == 1 ? " task moves, " : " tasks move, ")
        + proof
        + (former > 0 ? "; " + former + " had no station before" : "")
        + ".";
  }

  private String whyNotFewer() {
    String needs = String.join("; ", answer.needs().stream().map(this::reason).toList());
    int sum = answer.bound();
    if (answer.used() > sum) {
      return "Not proven: at least "
          + stations(sum)
          + " (gap "
          + (answer.used() - sum)
          + "). "
          + needs
          + ".";
    }
    boolean searched = sum > fromNeeds();
    return "Fewer is impossible"
        + (searched ? ", as the search of all loads shows; the work alone: " : ": ")
        + needs
        + ".";
  }

  private int fromNeeds() {
    int zones = 0;
    int all = 0;
    for (StationNeed need : answer.needs()) {
      all = need.zone().isEmpty() ? need.stations() : all;
      zones += need.zone().isEmpty() ? 0 : need.stations();
    }
    return Math.max(zones, all);
  }

  private String reason(StationNeed need) {
    String who = need.zone().isEmpty() ? "all together" : need.zone();
    String variant = answer.variants().size() > 1 ? " of " + need.variant() : "";
    return String.format(
        Locale.ROOT,
        "%s %d (%s of work%s is %s takts%s)",
        who,
        need.stations(),
        seconds(need.seconds()),
        variant,
        rounded(need.seconds() / answer.taktSeconds()),
        need.rule().equals("LM1") ? "" : "; tasks too long to share, " + need.rule());
  }

  private String whyNone() {
    for (StationNeed need : answer.needs()) {
      if (need.stations() > need.available()) {
        return reason(need)
            + ", but there "
            + (need.available() == 1 ? "is " : "are ")
            + need.available();
      }
    }
    return "a task is longer than the takt, has no station that it may go to, or the links and"
        + " zones leave no order";
  }

  private static String stations(int count) {
    return count + (count == 1 ? " station" : " stations");
  }

  private static String seconds(double value) {
    return rounded(value) + " s";
  }

  private static String rounded(double value) {
    return Cells.plain(Math.round(value * 10) / 10.0);
  }
}
