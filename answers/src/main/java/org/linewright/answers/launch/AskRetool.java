package org.linewright.answers.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.launch.AskRetool.RetoolReply;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.launch.RetoolWish;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** When a line is best re-tooled. */
@QuestionInfo(
    name = "retool",
    verb = "launch",
    title = "When is a line best re-tooled?",
    brief = "when does a stop of a line cost least?",
    says =
        "Seeks the window in which a stop of a line costs least. Events RETOOLING… of the line"
            + " are taken out first and compared.",
    examples = {
      "launch plant --retool A1:37",
      "launch plant --retool A1:37 --between 2022-09-01..2023-03-31",
    },
    tables = {AskRetool.WindowRow.class, EditRow.class},
    about = About.PLAN,
    cost = Cost.RUN,
    howTo = "how-fast-do-we-ramp.md",
    explanation = "launch.md")
public final class AskRetool implements Question<RetoolOptions, RetoolReply> {

  /** What it replies. */
  public record RetoolReply(
      @Key("the line") String line,
      @Key("working days of the stop") int days,
      @Key("first day of the cheapest window; `null` = none fits") @Nullable LocalDate start,
      @Key("its last day") @Nullable LocalDate end,
      @Key("what it costs in the objective of the plan") @Nullable Money cost,
      @Key("first working day from which the line starts nothing any more; `null` = none")
          @Nullable LocalDate idleFrom,
      @Key("starts looked at") int starts,
      @Key("plans made") int plans,
      @Key("why there is no cheaper window") String proof,
      @Key("the table") List<WindowRow> windows,
      @Key("the table") List<EditRow> edits) {}

  /** A window for the stop. */
  @TableInfo(name = "windows", doc = "Windows, the cheapest first")
  public record WindowRow(
      @Column(doc = "rank, or `given` for the events `RETOOLING…` of the plant") String window,
      @Column(doc = "first day") LocalDate start,
      @Column(doc = "last day") LocalDate end,
      @Column(doc = "last first day that costs the same") LocalDate latestStart,
      @Column(doc = "what the stop costs in the objective of the plan") Money cost,
      @Column(doc = "vehicles planned inside the window") int displaced,
      @Column(doc = "vehicles late, against the plan without the stop") int lateMore,
      @Column(doc = "vehicles unmet, against the same plan") int unmetMore,
      @Column(doc = "vehicles started on another day or line because of the stop") int moved) {

    static WindowRow of(String window, RetoolWindow times) {
      return new WindowRow(
          window,
          times.start(),
          times.end(),
          times.latestStart(),
          times.cost(),
          times.displaced(),
          times.lateMore(),
          times.unmetMore(),
          times.moved());
    }
  }

  @Override
  public Reply<RetoolReply> ask(Asking asking, RetoolOptions asked) throws Exception {
    Plant plant = asking.world().plant();
    RetoolWish wish = asked.wish();
    Refusal.known("line", wish.line(), plant.lines().stream().map(Line::line).toList());
    RetoolAnswer answer = LaunchQuestion.retool(plant, asking.plan().plan(), wish);
    RetoolWindow best = answer.windows().isEmpty() ? null : answer.windows().get(0);
    RetoolReply found =
        new RetoolReply(
            wish.line(),
            wish.days(),
            best == null ? null : best.start(),
            best == null ? null : best.end(),
            best == null ? null : best.cost(),
            answer.idleFrom(),
            answer.starts(),
            answer.plans(),
            answer.proof().text(),
            windows(answer),
            EditRow.all(answer.edits()));
    return Reply.of(new RetoolSentences(plant, answer).headlines(), found)
        .showing(List.of(Grid.of(WindowRow.class, found.windows())));
  }

  private static List<WindowRow> windows(RetoolAnswer answer) {
    List<WindowRow> rows = new ArrayList<>();
    for (RetoolWindow window : answer.windows()) {
      rows.add(WindowRow.of(String.valueOf(rows.size() + 1), window));
    }
    answer.given().ifPresent(given -> rows.add(WindowRow.of("given", given)));
    return rows;
  }
}
