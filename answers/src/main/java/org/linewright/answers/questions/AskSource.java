package org.linewright.answers.questions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.KeptAsScenario;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.questions.AskSource.SourceOptions;
import org.linewright.answers.questions.AskSource.SourceReply;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.sourcing.ChosenSource;
import org.linewright.core.sourcing.Concentration;
import org.linewright.core.sourcing.FrontierPoint;
import org.linewright.core.sourcing.Proof;
import org.linewright.core.sourcing.SourceAnswer;
import org.linewright.core.sourcing.SourceQuestion;
import org.linewright.core.sourcing.SourceRequest;
import org.linewright.core.units.Money;
import org.linewright.files.scenario.EditText;

/** Whom to buy from. */
@QuestionInfo(
    name = "source",
    title = "Whom should we buy from?",
    brief = "which candidates to approve?",
    tables = {ChosenSource.class, FrontierPoint.class, Concentration.class},
    about = About.PLAN,
    cost = Cost.RUN,
    says = {
      "Of the candidates of table candidates: which to approve within a budget, how much to buy of"
          + " each and to reserve, so that vehicles which wait for their parts are built. Shares"
          + " keep to minimum order, multiples, capacity and the caps of table sourcing_limits;"
          + " barred candidates are left out. Money and what is lost are weighed over scenarios of"
          + " the same shocks that stress draws, the bad ones by --risk-weight.",
      "Tells what each candidate is worth, until when its approval still helps, what other budgets"
          + " would bring, and how near the best this is on scenarios that it was not chosen by."
          + " Then plans and lives through both plans as stress does, with another seed.",
    },
    examples = {
      "source plant --budget 200000000",
      "source plant --budget 200000000 --apply more-sources",
      "source plant --budget 200000000 --show frontier -o csv > frontier.csv",
    },
    howTo = "whom-to-buy-from.md",
    explanation = "sourcing.md")
public final class AskSource implements Question<SourceOptions, SourceReply> {

  /** What it is asked with; each component says what it does. */
  public record SourceOptions(
      @Parameter(
              doc = "Money for approvals and reserves, in the plant's currency.",
              label = "MONEY",
              needed = true,
              least = 0,
              most = 1e13)
          double budget,
      @Parameter(
              doc = "Last day looked at. Default: the plant's horizon.",
              option = "--horizon",
              label = "DATE")
          @Nullable LocalDate horizon,
      @Parameter(
              doc = "A scenario is bad when it is among the worst 1 − S.",
              label = "S",
              usual = "0.95",
              above = 0,
              most = 0.9999)
          double beta,
      @Parameter(
              doc = "What the bad scenarios weigh: 0 = the mean alone counts.",
              label = "W",
              usual = "0.5",
              least = 0,
              most = 0.99)
          double riskWeight,
      @Parameter(
              doc = "Scenarios that it is chosen by.",
              label = "N",
              usual = "24",
              least = 2,
              most = 500)
          int scenarios,
      @Parameter(doc = "Budgets of the frontier.", label = "N", usual = "11", least = 2, most = 50)
          int points,
      @Parameter(doc = "Draws of another world.", label = "N", usual = "1", ofSearch = true)
          long seed) {}

  /** What it replies. */
  public record SourceReply(
      @Key("vehicles that wait for parts that candidates deliver") long vehicles,
      @Key("other vehicles in no plan, which candidates do not help") long others,
      @Key("candidates that may be bought from") int candidates,
      @Key("candidates that may not") int barred,
      @Key("approvals to start") int approvals,
      @Key("money for approvals and reserves") Money spent,
      @Key("money for the pieces") Money bought,
      @Key("mean of the waiting vehicles not built, without the portfolio") double waitingBefore,
      @Key("the same with it") double waitingAfter,
      @Key("mean of them in the bad scenarios, without") double atRiskBefore,
      @Key("the same with it") double atRiskAfter,
      @Key("by how much its money and loss exceed the best on fresh scenarios, mean, percent")
          double gap,
      @Key("upper 95 % confidence limit of that, percent") double gapUpper,
      @Key("ordered vehicles that the plan does not build, without") long unmetBefore,
      @Key("the same of a plan with it") long unmetAfter,
      @Key("replications of stress, of another seed, without and with") long replications,
      @Key("mean of the ordered vehicles that stress does not see built, without")
          double unbuiltBefore,
      @Key("the same with it") double unbuiltAfter,
      @Key("half the width of the 95 % interval of the difference") double dropHalfWidth,
      @Key("the table") List<ChosenSource> portfolio,
      @Key("the table") List<FrontierPoint> frontier,
      @Key("the table") List<Concentration> concentration,
      @Key("the portfolio as edits, as one types them") List<String> edits)
      implements KeptAsScenario {

    @Override
    public String note() {
      return approvals + " approvals of new sources";
    }
  }

  @Override
  public Reply<SourceReply> ask(Asking asking, SourceOptions asked) throws Exception {
    Plan plan = asking.plan().plan();
    Instance instance = asking.world().planned();
    if (instance.plant().candidates().isEmpty()) {
      throw new Refusal(
          "the plant has no table candidates\nMaybe add one: who could deliver what.");
    }
    SourceRequest request =
        new SourceRequest(
            new Money(Math.round(100 * asked.budget())),
            days(instance, asked.horizon()),
            asked.beta(),
            asked.riskWeight(),
            asked.scenarios(),
            asked.seed(),
            asked.points(),
            asking.threads());
    SourceAnswer answer =
        SourceQuestion.answer(instance, plan, request, asking.watch())
            .orElseThrow(() -> new Refusal("no vehicle waits for parts that candidates deliver"));
    SourceReply found = reply(answer);
    return Reply.of(headlines(answer, instance.plant().settings().currency()), found)
        .showing(shown(found));
  }

  private static int days(Instance instance, @Nullable LocalDate last) {
    if (last == null) {
      return instance.days();
    }
    long days = ChronoUnit.DAYS.between(instance.horizon().planDate(), last) + 1;
    if (days < 1 || days > instance.days()) {
      throw new Refusal("the horizon " + last + " is outside of the planned days");
    }
    return (int) days;
  }

  private static SourceReply reply(SourceAnswer answer) {
    Proof proof = answer.proof();
    return new SourceReply(
        answer.vehicles(),
        answer.others(),
        answer.candidates(),
        answer.barred(),
        answer.chosen().size(),
        answer.best().spent(),
        answer.best().bought(),
        answer.none().waiting(),
        answer.best().waiting(),
        answer.none().atRisk(),
        answer.best().atRisk(),
        100 * answer.gap(),
        100 * answer.gapUpper(),
        proof.unmetBefore(),
        proof.unmetAfter(),
        proof.replications(),
        proof.unbuiltBefore(),
        proof.unbuiltAfter(),
        proof.halfWidth(),
        answer.chosen(),
        answer.frontier(),
        answer.concentration(),
        answer.edits().stream().map(EditText::print).toList());
  }

  private static List<Grid<?>> shown(SourceReply found) {
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(
        Grid.of(ChosenSource.class, found.portfolio())
            .without("approval")
            .without("worth_per_money")
            .without("orders_from"));
    shown.add(Grid.of(FrontierPoint.class, found.frontier()).without("lost"));
    shown.add(Grid.of(Concentration.class, found.concentration()));
    return shown;
  }

  private static List<String> headlines(SourceAnswer answer, String currency) {
    FrontierPoint best = answer.best();
    Proof proof = answer.proof();
    List<String> told = new ArrayList<>();
    told.add(
        String.format(
            Locale.ROOT,
            "Start %,d approvals for %s: of %,d vehicles that wait for parts, %,.0f stay unbuilt.",
            answer.chosen().size(),
            best.spent().in(currency),
            answer.vehicles(),
            best.waiting()));
    told.add(
        String.format(
            Locale.ROOT,
            "In the bad scenarios %,.0f stay unbuilt. The pieces cost %s.",
            best.atRisk(),
            best.bought().in(currency)));
    told.add(
        String.format(
            Locale.ROOT,
            "On fresh scenarios its money and loss are at most %.2f %% above the best (95 %%"
                + " sure).",
            100 * answer.gapUpper()));
    told.add(
        String.format(
            Locale.ROOT,
            "A plan with it leaves %,d ordered vehicles unbuilt, one without %,d.",
            proof.unmetAfter(),
            proof.unmetBefore()));
    told.add(
        String.format(
            Locale.ROOT,
            "Stress, with another seed, finds %,.0f ± %,.0f fewer unbuilt: %,.0f instead of %,.0f.",
            proof.drop(),
            proof.halfWidth(),
            proof.unbuiltAfter(),
            proof.unbuiltBefore()));
    if (answer.barred() > 0) {
      told.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d candidates are barred and left out.",
              answer.barred(),
              answer.barred() + answer.candidates()));
    }
    return told;
  }
}
