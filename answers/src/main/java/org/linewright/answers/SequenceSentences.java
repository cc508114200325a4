package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.core.sequence.RuleTrade;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceAnswer.BrokenLimit;
import org.linewright.core.sequence.SequenceAnswer.RuleResult;

/**
 * What stands in the way of a sequence, and what it would take to keep a rule better, in sentences.
 */
final class SequenceSentences {
  private final String line;
  private final LocalDate day;
  private final SequenceAnswer answer;
  private final List<RuleTrade> trades;

  SequenceSentences(String line, LocalDate day, SequenceAnswer answer, List<RuleTrade> trades) {
    this.line = line;
    this.day = day;
    this.answer = answer;
    this.trades = trades;
  }

  List<String> headlines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Cells.grouped(answer.order().size())
            + " cars on "
            + line
            + " on "
            + Days.spelled(day)
            + ".");
    for (BrokenLimit limit : answer.brokenLimits()) {
      lines.add(
          "There are too many cars of "
              + limit.color()
              + " for its batch limit of "
              + limit.limit()
              + ", whatever the sequence: the longest batch has "
              + limit.longest()
              + ".");
    }
    for (RuleResult rule : answer.rules()) {
      if (rule.violations() > 0) {
        lines.add(why(rule));
      }
    }
    return lines;
  }

  private String why(RuleResult result) {
    String text =
        "%s, at most %d of %d: %s %s; %s cars have it and the day has room for %s."
            .formatted(
                result.rule().option(),
                result.rule().atMost(),
                result.rule().of(),
                Cells.grouped(result.violations()),
                result.violations() == 1 ? "violation" : "violations",
                Cells.grouped(result.cars()),
                Cells.grouped(result.room()));
    if (result.least() > 0) {
      text += " No sequence has fewer than " + Cells.grouped(result.least()) + ".";
    }
    return text
        + trades.stream()
            .filter(trade -> trade.rule().equals(result.rule()))
            .map(SequenceSentences::told)
            .collect(Collectors.joining());
  }

  private static String told(RuleTrade trade) {
    if (!trade.isPossible()) {
      return " A search with this rule before everything else found none with fewer either.";
    }
    String others =
        trade.goals().stream()
            .filter(goal -> goal.value() > goal.given())
            .map(
                goal ->
                    goal.goal().code()
                        + " "
                        + Cells.grouped(goal.given())
                        + " → "
                        + Cells.grouped(goal.value()))
            .collect(Collectors.joining(", "));
    return " A sequence with %s is known%s."
        .formatted(
            Cells.grouped(trade.fewest()),
            others.isEmpty() ? ", no goal being the worse for it" : ": " + others);
  }
}
