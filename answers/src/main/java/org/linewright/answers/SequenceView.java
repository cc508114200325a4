package org.linewright.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.RuleTrade;
import org.linewright.core.sequence.SequenceAnswer;
import org.linewright.core.sequence.SequenceAnswer.GoalResult;
import org.linewright.core.sequence.SequenceAnswer.RuleResult;
import org.linewright.core.sequence.SequenceAnswer.Violation;

/**
 * Shows in what order a day's cars go down a line.
 *
 * @param line the line
 * @param day the day
 * @param answer the sequence
 * @param trades what it would take to keep its rules better
 */
public record SequenceView(
    String line, LocalDate day, SequenceAnswer answer, List<RuleTrade> trades) {
  /** Moves tried to tell what it would take to keep a rule better. */
  public static final long TRADE_MOVES = 200_000;

  public SequenceView {
    trades = List.copyOf(trades);
  }

  private record Slot(int number, Car car) {}

  private record Trade(RuleTrade trade, GoalResult goal) {}

  public Answer view() {
    return new Answer(
        new SequenceSentences(line, day, answer, trades).headlines(),
        List.of(goals(), rules(), violations(), sequence()),
        List.of(sequence(), goals(), rules(), violations(), others()),
        this::json);
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

  /** One row a rule and goal. */
  private Grid<Trade> others() {
    List<Trade> rows = new ArrayList<>();
    for (RuleTrade trade : trades) {
      trade.goals().forEach(goal -> rows.add(new Trade(trade, goal)));
    }
    return Grid.of("trades", "What it would take to keep a rule better", rows)
        .column("option", row -> row.trade.rule().option())
        .column("violations", row -> row.trade.violations())
        .column("fewest", row -> row.trade.fewest())
        .column("goal", row -> name(row.goal.goal()))
        .column("now", row -> row.goal.given())
        .column("then", row -> row.goal.value());
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
    json.put("trades", others());
    json.put("moves", answer.moves());
    json.put("stopped", answer.isStopped());
    json.put("sequence", sequence());
    return json;
  }
}
