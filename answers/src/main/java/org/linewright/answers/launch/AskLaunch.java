package org.linewright.answers.launch;

import java.time.LocalDate;
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
import org.linewright.answers.format.Grid;
import org.linewright.answers.launch.AskLaunch.LaunchOptions;
import org.linewright.answers.launch.AskLaunch.LaunchReply;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.LaunchAnswer;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.Plant;
import org.linewright.core.units.Money;

/** How a launch goes. */
@QuestionInfo(
    name = "launch",
    title = "How fast does the new brand ramp, and when do we re-tool?",
    brief = "how fast do we ramp, when do we re-tool?",
    says =
        "Fits ramp curves to what was built (actuals), sets plan against outcome week by week, and"
            + " plans again with the fitted ramps: what they mean for the orders.",
    examples = {
      "launch plant",
      "launch plant --show weeks",
      "launch plant --against result     result was written by plan --out",
    },
    tables = {
      LaunchRow.class,
      MilestoneRow.class,
      CurveRow.class,
      WeekRow.class,
      ShiftRow.class,
      EditRow.class
    },
    about = About.PLAN,
    cost = Cost.AT_ONCE,
    howTo = "how-fast-do-we-ramp.md",
    explanation = "launch.md")
public final class AskLaunch implements Question<LaunchOptions, LaunchReply> {

  /** What it is asked with. */
  public record LaunchOptions(
      @Parameter(
              doc =
                  "What the outcome is measured against: ramps (table ramps), plan (the plan that"
                      + " is asked about) or, at the command line, a folder that plan --out wrote.",
              label = "PLAN",
              usual = "ramps")
          String against) {}

  /** What it replies. */
  public record LaunchReply(
      @Key("the table") List<LaunchRow> launches,
      @Key("the table") List<MilestoneRow> milestones,
      @Key("the table") List<CurveRow> curves,
      @Key("the table") List<WeekRow> weeks,
      @Key("what the fitted ramps cost in the objective of the plan; `null` = none is fitted")
          @Nullable Money cost,
      @Key("vehicles late, against the plan without the fitted ramps") @Nullable Integer lateMore,
      @Key("vehicles unmet, against the same plan") @Nullable Integer unmetMore,
      @Key("last day on which the plan with the fitted ramps starts a vehicle")
          @Nullable LocalDate lastStart,
      @Key("the table") List<ShiftRow> orders,
      @Key("the table") List<EditRow> edits) {

    static LaunchReply of(LaunchAnswer answer) {
      List<Launch> all = answer.launches();
      Outlook outlook = answer.outlook().orElse(null);
      PlanSummary was = outlook == null ? null : outlook.asPlanned();
      PlanSummary is = outlook == null ? null : outlook.asFitted();
      return new LaunchReply(
          all.stream().map(LaunchRow::of).toList(),
          all.stream().flatMap(MilestoneRow::of).toList(),
          all.stream().flatMap(CurveRow::of).toList(),
          all.stream().flatMap(WeekRow::of).toList(),
          outlook == null ? null : outlook.cost(),
          was == null || is == null ? null : is.late() - was.late(),
          was == null || is == null ? null : is.unmet() - was.unmet(),
          is == null ? null : is.lastStart(),
          outlook == null ? List.of() : outlook.orders().stream().map(ShiftRow::of).toList(),
          outlook == null ? List.of() : EditRow.all(outlook.edits()));
    }
  }

  @Override
  public Reply<LaunchReply> ask(Asking asking, LaunchOptions asked) throws Exception {
    Plant plant = asking.world().plant();
    PlannedOutput planned = planned(asking, asked.against());
    LaunchAnswer answer = LaunchQuestion.answer(plant, asking.plan().plan(), planned);
    LaunchReply found = LaunchReply.of(answer);
    List<String> headlines = new LaunchSentences(plant, answer).headlines();
    return Reply.of(headlines, found).showing(shown(found));
  }

  private static PlannedOutput planned(Asking asking, String against) throws Exception {
    if (against.equals("ramps")) {
      return PlannedOutput.ofRamps(asking.world().plant());
    }
    return PlannedOutput.of(
        against.equals("plan")
            ? asking.plan().plan().jobs()
            : asking.writtenJobs(against, "against = \"" + against + "\": must be ramps or plan"));
  }

  private static List<Grid<?>> shown(LaunchReply found) {
    List<Grid<?>> shown = new ArrayList<>();
    shown.add(Grid.of(LaunchRow.class, found.launches()).without("says"));
    List<Grid<?>> further =
        List.of(
            Grid.of(MilestoneRow.class, found.milestones()),
            Grid.of(WeekRow.class, found.weeks()),
            Grid.of(ShiftRow.class, found.orders()));
    further.stream().filter(grid -> !grid.rows().isEmpty()).forEach(shown::add);
    return shown;
  }
}
