package org.linewright.answers.board;

import java.util.List;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.NoOptions;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.board.AskBoard.BoardReply;
import org.linewright.answers.format.Cells;
import org.linewright.core.plan.board.Run;

/** What is started where, for which order. */
@QuestionInfo(
    name = "board",
    title = "What is started where and when, for which order?",
    brief = "what is started where, for whom?",
    says = {
      "The runs of a plan: vehicles of one variant that are started on a line on a day for one"
          + " order, with what of them is locked and whether the order is late. Vehicles that stand"
          + " for no order alone, as those of frozen days, are runs without an order.",
    },
    examples = {
      "board plant",
      "board plant --plan plans/june -o csv > runs.csv",
    },
    tables = Run.class,
    about = About.PLAN,
    cost = Cost.AT_ONCE,
    howTo = "plan-by-hand.md",
    explanation = "planning-board.md")
public final class AskBoard implements Question<NoOptions, BoardReply> {

  /** What it replies. */
  public record BoardReply(
      @Key("vehicles started") long vehicles,
      @Key("vehicles that locks start") long locked,
      @Key("vehicles in runs of orders that are late") long late,
      @Key("the table") List<Run> runs) {}

  @Override
  public Reply<BoardReply> ask(Asking asking, NoOptions asked) throws Exception {
    List<Run> runs = asking.world().board(asking.plan().plan(), null).runs();
    BoardReply found =
        new BoardReply(
            runs.stream().mapToLong(Run::units).sum(),
            runs.stream().mapToLong(Run::locked).sum(),
            runs.stream().filter(run -> run.daysLate() > 0).mapToLong(Run::units).sum(),
            runs);
    long lines = runs.stream().map(Run::line).distinct().count();
    String told =
        "%s vehicles in %s runs on %s; %s locked, %s for orders that are late."
            .formatted(
                Cells.grouped(found.vehicles()),
                Cells.grouped(runs.size()),
                lines == 1 ? "1 line" : lines + " lines",
                Cells.grouped(found.locked()),
                Cells.grouped(found.late()));
    return Reply.of(List.of(told), found);
  }
}
