package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceAnswer.BrokenLimit;
import org.linewright.core.sequence.SequenceAnswer.GoalResult;
import org.linewright.core.sequence.SequenceAnswer.RuleResult;
import org.linewright.core.sequence.SequenceAnswer.Violation;

/**
 * Shows in what order a day's cars go down a line.
 *
 * @param line the line
 * @param day the day
 * @param answer the sequence
 */
public record SequenceView(String line, LocalDate day, SequenceAnswer answer) {

  private record Slot(int number, Car car) {}

  public Answer view() {
    return new Answer(
        headlines(),
        List.of(goals(), rules(), violations(), sequence()),
        List.of(sequence(), goals(), rules(), violations()),
        this::json);
  }

  private List<String> headlines() {
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

  private static String why(RuleResult result) {
    String ratio = result.rule().atMost() + " of " + result.rule().of();
    String name = result.rule().option() + ", at most " + ratio + ": ";
    String cars =
        Cells.grouped(result.cars()) + " cars have it, the day has room for " + result.room();
    if (result.least() == 0) {
      return name
          + cars
          + ". Its "
          + Cells.grouped(result.violations())
          + " violations stand against other goals: no single move that was tried mends one"
          + " without harming a goal before it.";
    }
    return name
        + cars
        + ", so that at least "
        + Cells.grouped(result.least())
        + " violations cannot be avoided in any sequence; there are "
        + Cells.grouped(result.violations())
        + ".";
  }

  private Grid<Slot> sequence() {
    List<Slot> slots = new ArrayList<>();
    for (Car car : answer.order()) {
      slots.add(new Slot(slots.size() + 1, car));
    }
    return Grid.of("sequence", "Sequence", slots)
        .column("slot", Slot::number)
        .column("vehicle", slot -> slot.car.name())
        .column("variant", slot -> slot.car.variant())
        .column("color", slot -> slot.car.color())
        .column("lot", slot -> slot.car.lot())
        .column("options", slot -> slot.car.options().stream().sorted().toList());
  }

  private Grid<GoalResult> goals() {
    return Grid.of("goals", "Goals, the most important first", answer.goals())
        .column("goal", result -> name(result.goal()))
        .column("given", GoalResult::given)
        .column("now", GoalResult::value)
        .column("least_possible", GoalResult::least);
  }

  private static String name(Goal goal) {
    return goal.code();
  }

  private Grid<RuleResult> rules() {
    return Grid.of("rules", "Ratio rules", answer.rules())
        .column("option", result -> result.rule().option())
        .column("at_most", result -> result.rule().atMost())
        .column("of", result -> result.rule().of())
        .column("goal", result -> name(result.rule().goal()))
        .column("cars", RuleResult::cars)
        .column("room", RuleResult::room)
        .column("violations", RuleResult::violations)
        .column("least_possible", RuleResult::least);
  }

  private Grid<Violation> violations() {
    return Grid.of("violations", "Where rules are violated", answer.violations())
        .column("option", violation -> violation.rule().option())
        .column("from_slot", Violation::firstSlot)
        .column("to_slot", Violation::lastSlot)
        .column("cars", Violation::cars)
        .column("at_most", violation -> violation.rule().atMost());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", line);
    json.put("day", day);
    json.put("goals", goals());
    json.put("rules", rules());
    json.put("violations", violations());
    json.put("moves", answer.moves());
    json.put("stopped", answer.isStopped());
    json.put("sequence", sequence());
    return json;
  }
}
