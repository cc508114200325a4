package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.Asking;
import org.linewright.answers.ask.Key;
import org.linewright.answers.ask.NoOptions;
import org.linewright.answers.ask.Question;
import org.linewright.answers.ask.QuestionInfo;
import org.linewright.answers.ask.QuestionInfo.About;
import org.linewright.answers.ask.QuestionInfo.Cost;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Grid;
import org.linewright.answers.obligations.ObligationChange;
import org.linewright.answers.obligations.ObligationChanges;
import org.linewright.answers.questions.AskObligations.ObligationsReply;
import org.linewright.answers.questions.AskObligations.Owed;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.obligations.ObligationState;
import org.linewright.core.obligations.ObligationsQuestion;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.ObligationMeasure;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/** What must be shown to whom, by when. */
@QuestionInfo(
    name = "obligations",
    title = "What must be shown to whom, by when, and is it met?",
    brief = "what must be shown to whom, by when?",
    says = {
      "Holds table obligations against the plan and the programme: vehicles delivered, localization"
          + " points of each vehicle, the share of SKD, committed investment, openings, approvals"
          + " that end. Tells what is missed, by how much, since when, what that costs, and the"
          + " last day on which something can still be done.",
      "For each miss the changes that would meet it, or make it less: what holds a facility, more"
          + " points, another mode of building, a renewed approval, what why has found for a"
          + " contract or a variant. Each is planned and scheduled again before it is told. Nothing"
          + " is proposed that an event bars.",
    },
    examples = {
      "obligations plant",
      "obligations plant --plan plans/june",
      "obligations plant --scenario SC2 --show changes",
      "obligations plant -o csv --out obligations.csv",
    },
    tables = {Owed.class, ObligationChange.class},
    about = About.PLAN,
    cost = Cost.RUN,
    howTo = "what-must-be-shown-by-when.md",
    explanation = "obligations.md")
public final class AskObligations implements Question<NoOptions, ObligationsReply> {

  /** What it replies. */
  public record ObligationsReply(
      @Key("obligations that are kept") int met,
      @Key("obligations that are not") int missed,
      @Key("obligations whose window goes on after the horizon and that are not decided") int open,
      @Key("what the misses cost") Money penalties,
      @Key("changes that were planned again") int tried,
      @Key("the table") List<Owed> obligations,
      @Key("the table") List<ObligationChange> changes) {}

  /** How an obligation stands. */
  @TableInfo(name = "obligations", doc = "Obligations")
  public record Owed(
      @Column(doc = "obligation") String obligation,
      @Column(doc = "what people call it") String name,
      @Column(doc = "to whom") String owedTo,
      @Column(doc = "what is measured") ObligationMeasure measure,
      @Column(doc = "of what; empty = all") @Nullable String subject,
      @Column(doc = "first day that counts") @Nullable LocalDate from,
      @Column(doc = "last day that counts") LocalDate to,
      @Column(
              doc =
                  "`met`, `missed`, or `open` where the window goes on after the horizon and the"
                      + " plan does not decide it")
          ObligationState state,
      @Column(doc = "at least so much; of a share at most", decimals = 1)
          @Nullable Double threshold,
      @Column(doc = "what is reached; of points the fewest of a vehicle", decimals = 1)
          @Nullable Double reached,
      @Column(doc = "what lacks, or is over a share; days of an opening or approval", decimals = 1)
          double lacking,
      @Column(doc = "vehicles or days that are missed") long pieces,
      @Column(doc = "first day on which it is not kept") @Nullable LocalDate since,
      @Column(doc = "last day on which something can still be done; empty = met, or too late")
          @Nullable LocalDate lastDay,
      @Column(doc = "what the miss costs") Money penalty) {

    static Owed of(Standing standing) {
      Obligation row = standing.obligation();
      return new Owed(
          row.obligation(),
          row.name(),
          row.owedTo(),
          row.measure(),
          row.subject(),
          row.from(),
          row.to(),
          standing.state(),
          row.threshold(),
          standing.reached(),
          standing.lacking(),
          standing.pieces(),
          standing.since(),
          standing.lastDay(),
          standing.penalty());
    }
  }

  @Override
  public Reply<ObligationsReply> ask(Asking asking, NoOptions asked) throws Exception {
    World world = asking.world();
    AskedPlan plan = asking.plan();
    ProgrammeAnswer programme = ObligationChanges.programme(world);
    List<Standing> standings = ObligationsQuestion.answer(world.planned(), plan.plan(), programme);
    ObligationChanges search =
        new ObligationChanges(world, plan, programme, standings, asking.watch());
    List<ObligationChange> changes = search.changes();
    ObligationsReply found =
        new ObligationsReply(
            count(standings, ObligationState.MET),
            count(standings, ObligationState.MISSED),
            count(standings, ObligationState.OPEN),
            ObligationChanges.penalties(standings),
            search.tried(),
            standings.stream().map(Owed::of).toList(),
            changes);
    List<String> lines = new ObligationsText(world.plant(), standings, changes).headlines();
    return Reply.of(lines, found).showing(shown(found));
  }

  private static int count(List<Standing> standings, ObligationState state) {
    return (int) standings.stream().filter(one -> one.state() == state).count();
  }

  private static List<Grid<?>> shown(ObligationsReply found) {
    Grid<Owed> owed = Grid.of(Owed.class, found.obligations());
    for (String column : List.of("name", "owed_to", "measure", "subject", "from", "pieces")) {
      owed = owed.without(column);
    }
    Grid<ObligationChange> changes =
        Grid.of(ObligationChange.class, found.changes()).without("edits");
    return found.changes().isEmpty() ? List.of(owed) : List.of(owed, changes);
  }
}
