package org.linewright.answers.actions;

import java.util.List;
import org.linewright.answers.actions.AskActions.ActionOptions;
import org.linewright.answers.actions.AskActions.ActionsReply;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.Parameter;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;

/** What is to be done, by whom, until when. */
@QuestionInfo(
    name = "actions",
    title = "What is to be done, by whom, until when?",
    brief = "what is to be done, by whom, until when?",
    says = {
      "One list instead of many tables: what to expedite, to order, to approve, to move between"
          + " kits, to defer, to cancel and to decide, each with owner, day, and effect in vehicles"
          + " and money. It is drawn from the plan's purchases and transfers, from what why finds"
          + " for the orders that lose most, from the parts that stuck kits wait for, from missed"
          + " obligations, and from arrivals that no vehicle needs.",
      "Each effect is that of the plan made again with the action, or without what the plan counts"
          + " on. Effects of several actions do not add up.",
      "The same action has the same id tomorrow. Table action_marks keeps what was decided: done,"
          + " ignored, with a note. What was marked as done and still helps is told.",
    },
    examples = {
      "actions plant",
      "actions plant --plan result",
      "actions plant --plan result -o csv --out actions.csv",
      "actions plant --orders 20 --days 30",
    },
    tables = {Action.class},
    about = About.PLAN,
    cost = Cost.RUN,
    howTo = "start-the-day.md")
public final class AskActions implements Question<ActionOptions, ActionsReply> {
  private static final int MOST_PARTS = 8;
  private static final int MOST_ARRIVALS = 12;

  /** What it is asked with. */
  public record ActionOptions(
      @Parameter(
              doc = "Remedies are looked for of so many orders, those that lose most.",
              label = "NUMBER",
              usual = "6",
              least = 0,
              most = 1000)
          int orders,
      @Parameter(
              doc = "Purchases are told that are to be ordered within so many days.",
              label = "DAYS",
              usual = "14",
              least = 0,
              most = 1000)
          int days) {}

  /** What it replies. */
  public record ActionsReply(
      @Key("actions to be done") int open,
      @Key("of these, marked as done before, and still of use") int stillOpen,
      @Key("actions that somebody has decided not to do") int ignored,
      @Key("ids that were marked and are no longer needed") List<String> gone,
      @Key("changes that were planned again") int tried,
      @Key("the table") List<Action> actions) {}

  @Override
  public Reply<ActionsReply> ask(Asking asking, ActionOptions asked) throws Exception {
    World world = asking.world();
    AskedPlan plan = asking.plan();
    Trials trials = new Trials(world, plan.plan());
    List<ActionSource> sources =
        List.of(
            new PlannedActions(world, plan.plan(), trials, asked.days()),
            new KitActions(world, trials, MOST_PARTS),
            new RemedyActions(world, plan, trials, asked.orders()),
            new DutyActions(world, plan),
            new UnneededActions(world, trials, MOST_ARRIVALS));
    ActionList list = ActionList.of(sources, world.given().actionMarks(), asking.watch());
    List<Action> rows = list.rows();
    ActionsReply found =
        new ActionsReply(
            (int) rows.stream().filter(Action::isOpen).count(),
            (int) rows.stream().filter(row -> row.state() == ActionState.STILL_OPEN).count(),
            (int) rows.stream().filter(row -> row.state() == ActionState.IGNORED).count(),
            list.gone(),
            trials.tried(),
            rows);
    return Reply.of(new ActionSentences(found, world.plant()).headlines(), found)
        .showing(List.of());
  }
}
