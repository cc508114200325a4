package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.questions.AskScorecard.ScorecardOptions;
import org.linewright.answers.questions.AskScorecard.ScorecardReply;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.scorecard.DateBasis;
import org.linewright.core.scorecard.DeliveryScore;
import org.linewright.core.scorecard.MonthScore;
import org.linewright.core.scorecard.ScorecardAnswer;
import org.linewright.core.scorecard.ScorecardQuestion;
import org.linewright.core.scorecard.ScorecardRequest;

/** How well suppliers deliver. */
@QuestionInfo(
    name = "scorecard",
    title = "How well do our suppliers deliver?",
    brief = "how well do suppliers deliver?",
    tables = {DeliveryScore.class, MonthScore.class},
    about = About.WORLD,
    cost = Cost.AT_ONCE,
    says = {
      "By table receipts: what came on time and in full, by piece, line and order side by side;"
          + " lead times from the approval of an order; claims; what is due and has not come; a"
          + " score and a standing. Suppliers and routes.",
      "There is no standard for on time in full: which day counts, how early and how late is"
          + " still on time stand in the first line. Who has no lines that count has no data.",
    },
    examples = {
      "scorecard plant",
      "scorecard plant --basis promised --early 5 --late 1",
      "scorecard plant --show months -o csv > months.csv",
    },
    howTo = "how-well-do-suppliers-deliver.md")
public final class AskScorecard implements Question<ScorecardOptions, ScorecardReply> {

  /** What it is asked with; each component says what it does. */
  public record ScorecardOptions(
      @Parameter(
              doc =
                  "Look at it on this day: what was due and has not come is late. Default: the"
                      + " plan date.",
              option = "--as-of",
              label = "DATE")
          @Nullable LocalDate asOf,
      @Parameter(
              doc = "The day that a receipt is held against; the other one where it is not given.",
              label = "DAY",
              usual = "requested")
          DateBasis basis,
      @Parameter(
              doc = "So many days before that day are still on time.",
              label = "DAYS",
              usual = "3",
              least = 0,
              most = 3_650)
          int early,
      @Parameter(
              doc = "So many days after it are.",
              label = "DAYS",
              usual = "0",
              least = 0,
              most = 3_650)
          int late,
      @Parameter(
              doc = "Weight of quality in the score; the rest is pieces on time.",
              label = "SHARE",
              usual = "0.7",
              least = 0,
              most = 1)
          double qualityWeight,
      @Parameter(
              doc = "Score from which a supplier is preferred.",
              label = "POINTS",
              usual = "90",
              least = 0,
              most = 100)
          double preferred,
      @Parameter(
              doc = "Score from which it is acceptable.",
              label = "POINTS",
              usual = "70",
              least = 0,
              most = 100)
          double acceptable) {}

  /** What it replies. */
  public record ScorecardReply(
      @Key("day on which it is looked at") LocalDate asOf,
      @Key("what the figures mean: day, window, levels") String rule,
      @Key("lines of orders") long lines,
      @Key("of them that count: due or received, not cancelled before their due day") long counted,
      @Key("the table") List<DeliveryScore> scores,
      @Key("the table") List<MonthScore> months) {}

  @Override
  public Reply<ScorecardReply> ask(Asking asking, ScorecardOptions asked) throws Exception {
    Plant plant = asking.world().plant();
    if (plant.receipts().isEmpty()) {
      throw new Refusal("the plant has no table receipts\nMaybe add one: what came, and when.");
    }
    LocalDate day = asked.asOf();
    ScorecardRequest request =
        new ScorecardRequest(
            day == null ? plant.settings().planDate() : day,
            asked.basis(),
            asked.early(),
            asked.late(),
            asked.qualityWeight(),
            asked.preferred(),
            asked.acceptable());
    List<String> suppliers = plant.suppliers().stream().map(Supplier::supplier).toList();
    ScorecardAnswer answer = ScorecardQuestion.answer(plant.receipts(), suppliers, request);
    String rule =
        String.format(
            Locale.ROOT,
            "On time: %s early to %s late against the %s day. Score: %s %% quality, the rest pieces"
                + " on time.",
            days(asked.early()),
            days(asked.late()),
            asked.basis().code(),
            Cells.grouped(100 * asked.qualityWeight()));
    ScorecardReply found =
        new ScorecardReply(
            request.asOf(),
            rule,
            answer.lines(),
            answer.counted(),
            answer.scores(),
            answer.months());
    List<DeliveryScore> known =
        answer.scores().stream().filter(score -> score.lines() > 0).toList();
    Grid<DeliveryScore> shown =
        Grid.of(DeliveryScore.class, known).without("kind").without("months");
    return Reply.of(headlines(answer, request, rule), found)
        .showing(List.of(shown.without("early_pieces").without("lead_sd")));
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static List<String> headlines(
      ScorecardAnswer answer, ScorecardRequest request, String rule) {
    List<DeliveryScore> suppliers =
        answer.scores().stream().filter(one -> one.kind().equals("supplier")).toList();
    long without = suppliers.stream().filter(one -> one.standing().equals("no data")).count();
    long weak = suppliers.stream().filter(one -> one.standing().equals("developmental")).count();
    long missing = suppliers.stream().mapToLong(DeliveryScore::missing).sum();
    String first =
        String.format(
            Locale.ROOT,
            "%,d of %,d suppliers have data on %s: %,d below %s points, %,d pieces due and"
                + " missing.",
            suppliers.size() - without,
            suppliers.size(),
            request.asOf(),
            weak,
            Cells.grouped(request.acceptable()),
            missing);
    return List.of(first, rule);
  }
}
