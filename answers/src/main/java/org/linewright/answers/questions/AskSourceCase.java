package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.answers.questions.AskSourceCase.SourceCaseOptions;
import org.linewright.answers.questions.AskSourceCase.SourceCaseReply;
import org.linewright.core.sourcing.cases.CaseAnswer;
import org.linewright.core.sourcing.cases.CaseFigure;
import org.linewright.core.sourcing.cases.CaseQuestion;
import org.linewright.core.sourcing.cases.CaseRequest;
import org.linewright.core.sourcing.cases.CaseTables;
import org.linewright.core.sourcing.chain.ChainPolicy;
import org.linewright.core.table.InputIssue;

/** Whom to buy from in a small model of its own. */
@QuestionInfo(
    name = "source-case",
    title = "Whom should we buy from, in a small model?",
    brief = "whom to buy from, in a small model?",
    tables = {ChainPolicy.class, CaseFigure.class},
    about = About.NOTHING,
    cost = Cost.AT_ONCE,
    says = {
      "Answers a model that is given by tables and needs no plant: how a chain supplier, plant,"
          + " distribution center is insured by backup capacity and pieces held back; how much to"
          + " order of suppliers that deliver all or nothing, and to reserve; whole choices before"
          + " and after an outcome; value at risk; how many suppliers; a far and a near source; how"
          + " demand is dealt to shares.",
      "Which tables are there says what is asked. Optima are proven; figures are exact where a"
          + " fraction stands beside them.",
    },
    examples = {
      "source-case --case case",
      "source-case --case case --points 9 --beta 0.9",
      "source-case --case case -o json",
    },
    howTo = "whom-to-buy-from.md",
    explanation = "sourcing.md")
public final class AskSourceCase implements Question<SourceCaseOptions, SourceCaseReply> {
  private static final List<Double> USUAL_BETA = List.of(0.95);

  /** What it is asked with; each component says what it does. */
  public record SourceCaseOptions(
      @Parameter(
              doc = "The model: a folder with tables, such as chain.csv or market.csv.",
              option = "--case",
              label = "DIR",
              needed = true)
          CaseTables tables,
      @Parameter(
              doc =
                  "An outcome is bad when it is among the worst 1 − S. May be given several times;"
                      + " for chains the first one holds. Default: 0.95.",
              label = "S",
              above = 0,
              most = 0.9999)
          List<Double> beta,
      @Parameter(
              doc =
                  "Points of the frontier of a chain, from the best mean to the best of the bad"
                      + " outcomes; 1 = the best mean alone.",
              label = "N",
              usual = "1",
              least = 1,
              most = 50)
          int points,
      @Parameter(
              doc = "Search so long for each policy of a chain at most.",
              option = "--time-limit",
              label = "SECONDS",
              usual = "60",
              above = 0,
              most = 86_400)
          double timeLimitS) {}

  /** What it replies. */
  public record SourceCaseReply(
      @Key("the table") List<ChainPolicy> policies, @Key("the table") List<CaseFigure> figures) {}

  @Override
  public Reply<SourceCaseReply> ask(Asking asking, SourceCaseOptions asked) {
    List<InputIssue> issues = new ArrayList<>();
    List<Double> betas = asked.beta().isEmpty() ? USUAL_BETA : asked.beta();
    CaseAnswer answer =
        CaseQuestion.answer(
                asked.tables(), new CaseRequest(betas, asked.points(), asked.timeLimitS()), issues)
            .orElseThrow(() -> new RejectedInput(issues));
    SourceCaseReply found = new SourceCaseReply(answer.policies(), answer.figures());
    List<Grid<?>> shown = new ArrayList<>();
    if (!answer.policies().isEmpty()) {
      shown.add(
          Grid.of(ChainPolicy.class, answer.policies()).without("objective").without("bound"));
    }
    if (!answer.figures().isEmpty()) {
      shown.add(Grid.of(CaseFigure.class, answer.figures()));
    }
    return Reply.of(headlines(answer, betas.get(0)), found).showing(shown);
  }

  private static List<String> headlines(CaseAnswer answer, double beta) {
    List<String> told = new ArrayList<>();
    List<ChainPolicy> policies = answer.policies();
    if (!policies.isEmpty()) {
      long proven = policies.stream().filter(ChainPolicy::isProven).count();
      told.add(
          String.format(
              Locale.ROOT,
              "%,d %s, %s proven to be the best; bad_profit is the mean over the worst %s %%.",
              policies.size(),
              policies.size() == 1 ? "policy" : "policies",
              proven == policies.size() ? "all" : String.valueOf(proven),
              Cells.grouped(Math.round(1000 * (1 - beta)) / 10.0)));
    }
    if (!answer.figures().isEmpty()) {
      long cases = answer.figures().stream().map(CaseFigure::name).distinct().count();
      told.add(
          String.format(
              Locale.ROOT, "%,d %s answered.", cases, cases == 1 ? "case is" : "cases are"));
    }
    return told;
  }
}
