package org.linewright.answers.board;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.board.AskMend.MendOptions;
import org.linewright.answers.board.AskMend.MendReply;
import org.linewright.answers.format.Cells;
import org.linewright.answers.world.World;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.reason.Reason;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

/** What a plan becomes when other starts are locked. */
@QuestionInfo(
    name = "mend",
    title = "What does the plan become when we lock this?",
    brief = "what does a plan become when this is locked?",
    says = {
      "Mends the plan around locks: what still can be built of it stays, orders that lost their"
          + " place are placed anew, a few moves are tried. Tells what the plan earns then, which"
          + " runs have moved and which orders are delivered on other days. A lock that cannot be"
          + " kept is told with its cause.",
      "The same plan and the same locks always give the same answer. Nothing is kept: write the"
          + " locks into table locks, or as edits of a scenario, and plan with --from.",
    },
    examples = {
      "mend plant --locks locks.csv",
      "mend plant --locks locks.csv --plan plans/june",
      "mend plant --locks locks.csv -o csv --show orders",
    },
    tables = {RunChange.class, OrderChange.class},
    about = About.PLAN,
    cost = Cost.AT_ONCE,
    howTo = "plan-by-hand.md",
    explanation = "planning-board.md")
public final class AskMend implements Question<MendOptions, MendReply> {

  /**
   * What it is asked with.
   *
   * @param locks all locks, instead of those of the plant
   */
  public record MendOptions(
      @Parameter(
              doc = "All locks, instead of those of the plant, as table locks has them.",
              label = "FILE",
              needed = true)
          Table<Lock> locks) {}

  /** What it replies. */
  public record MendReply(
      @Key("what the plan earns before") Money objectiveBefore,
      @Key("what it earns with these locks") Money objective,
      @Key("the difference") Money change,
      @Key("vehicles released") long released,
      @Key("vehicles in time") long onTime,
      @Key("vehicles late") long late,
      @Key("vehicles not delivered") long unmet,
      @Key("vehicles that are started on another line or day than before") long moved,
      @Key("what is locked or frozen and cannot be started, with the cause") List<String> notices,
      @Key("the table") List<RunChange> moves,
      @Key("the table") List<OrderChange> orders) {}

  @Override
  public Reply<MendReply> ask(Asking asking, MendOptions asked) throws Exception {
    World world = asking.world();
    List<Lock> locks = GivenLocks.checked(asked.locks(), world.plant());
    Board before = world.board(asking.plan().plan(), null);
    Board now = world.board(before.plan(), locks);
    MendReply found = reply(before, now);
    return Reply.of(headlines(found, locks, world.plant().settings().currency()), found);
  }

  private static MendReply reply(Board before, Board now) {
    Plan then = before.plan();
    Plan plan = now.plan();
    return new MendReply(
        then.summary().objective(),
        plan.summary().objective(),
        plan.summary().objective().minus(then.summary().objective()),
        plan.summary().released(),
        plan.summary().onTime(),
        plan.summary().late(),
        plan.summary().unmet(),
        FormerPlan.of(then).movedIn(plan.jobs()),
        plan.notices().stream().map(Reason::text).toList(),
        RunChange.between(before.runs(), now.runs()),
        OrderChange.between(then, plan));
  }

  private static List<String> headlines(
      MendReply found, @Nullable List<Lock> locks, String currency) {
    int rows = locks == null ? 0 : locks.size();
    List<String> lines = new ArrayList<>();
    String gain = found.change().compareTo(Money.ZERO) > 0 ? "+" : "";
    lines.add(
        "With %s the plan earns %s, %s%s: %s moved, %s delivered on another day."
            .formatted(
                rows == 1 ? "1 lock" : Cells.grouped(rows) + " locks",
                found.objective().in(currency),
                gain,
                found.change().in(currency),
                found.moved() == 1 ? "1 vehicle" : Cells.grouped(found.moved()) + " vehicles",
                found.orders().size() == 1
                    ? "1 order"
                    : Cells.grouped(found.orders().size()) + " orders"));
    lines.addAll(found.notices());
    return lines;
  }
}
