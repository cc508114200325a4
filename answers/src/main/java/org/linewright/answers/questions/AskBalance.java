package org.linewright.answers.questions;

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
import org.linewright.answers.questions.AskBalance.BalanceOptions;
import org.linewright.answers.questions.AskBalance.BalanceReply;
import org.linewright.answers.questions.AskBalance.StationWork;
import org.linewright.answers.questions.BalanceText.Goal;
import org.linewright.answers.world.BalanceSubject;
import org.linewright.answers.world.BalanceSubject.Mix;
import org.linewright.core.balance.BalanceAnswer;
import org.linewright.core.balance.BalanceQuestion;
import org.linewright.core.balance.BalanceRequest;
import org.linewright.core.balance.PlacedTask;
import org.linewright.core.balance.StationLoad;
import org.linewright.core.balance.StationNeed;
import org.linewright.core.table.Column;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableInfo;
import org.linewright.files.FormerBalance;

/** Which station does what. */
@QuestionInfo(
    name = "balance",
    title = "Which station does what, for the new model?",
    brief = "which station does what?",
    says = {
      "The fewest stations of a line for a takt, or with --stations the shortest takt; zones and"
          + " links hold; how few stations there can be at least, and why; loads made alike.",
      "The takt: --takt, or a shift of 8 hours times the line's nominal shifts over the highest"
          + " rate of the variant in line_rates. Without a balance the exit code is 4."
    },
    examples = {
      "balance plant --line B1",
      "balance plant --line B1 --variant KAIYI-E5 --stations 14",
      "balance plant --line B1 --mix plan",
      "balance plant --line B1 --variant KAIYI-E5 -o csv --show tasks > today.csv",
      "balance plant --line B1 --variant KAIYI-E5 --takt 190 --keep today.csv",
    },
    tables = {StationWork.class, PlacedTask.class, StationNeed.class},
    about = About.WORLD,
    cost = Cost.RUN,
    howTo = "balance-a-line.md",
    explanation = "balance.md")
public final class AskBalance implements Question<BalanceOptions, BalanceReply> {
  private static final int BAR = 24;

  /** What it is asked with; each component says what it does. */
  public record BalanceOptions(
      @Parameter(doc = "The line.", label = "L", needed = true) String line,
      @Parameter(doc = "One variant. All of the line that have tasks if not given.", label = "V")
          @Nullable String variant,
      @Parameter(
              doc =
                  "Where there are several variants: worst = the takt holds for each of them; plan"
                      + " = for the mean of what the plan builds on the line (mode best, made for"
                      + " the question).",
              label = "HOW",
              usual = "worst",
              bare = "worst")
          Mix mix,
      @Parameter(
              doc = "Time for a vehicle at a station.",
              option = "--takt",
              label = "SECONDS",
              above = 0)
          @Nullable Double taktS,
      @Parameter(
              doc = "The shortest takt for at most N stations; with a takt: use at most N.",
              label = "N",
              least = 1)
          @Nullable Integer stations,
      @Parameter(
              doc = "The task must be there. May be given several times.",
              label = "TASK=STATION")
          List<String> fix,
      @Parameter(
              doc = "The task must not be there. May be given several times.",
              label = "TASK=STATION")
          List<String> forbid,
      @Parameter(
              doc =
                  "Move as few tasks as can be away from this balance (columns task, station), on"
                      + " any station of the line.",
              label = "FILE")
          @Nullable Table<FormerBalance.FormerTask> keep,
      @Parameter(
              doc = "Search for so long at most.",
              option = "--time-limit",
              label = "SECONDS",
              usual = "20",
              above = 0,
              most = 86_400,
              ofSearch = true)
          double timeLimitS,
      @Parameter(
              doc = "Search so many steps at most: the same answer on any machine.",
              label = "N",
              least = 1)
          @Nullable Long steps) {}

  /** What it replies. */
  public record BalanceReply(
      @Key("the line") String line,
      @Key("the variants balanced") List<String> variants,
      @Key("the takt asked for, or the shortest one found, seconds") double taktS,
      @Key("no balance on these stations has a shorter takt; `takt_s` when that was given")
          double taktBoundS,
      @Key("whether there is a balance") boolean balanced,
      @Key("stations that do something") int stationsUsed,
      @Key("stations needed at least") int stationsBound,
      @Key("`stations_used` − `stations_bound`; `null` without a balance") @Nullable Integer gap,
      @Key("idle share of the takt at the stations used") double idleShare,
      @Key("√Σ (longest − load)² over the stations used, seconds; 0 = all alike")
          double smoothnessS,
      @Key("tasks that are not where they were") int moved,
      @Key("the table") List<StationWork> stations,
      @Key("the table") List<PlacedTask> tasks,
      @Key("the table") List<StationNeed> needs) {}

  /** A station and what it does. */
  @TableInfo(name = "stations", doc = "Stations, the bar is the takt")
  public record StationWork(
      @Column(doc = "station") String station,
      @Column(doc = "its zone") @Nullable String zone,
      @Column(doc = "tasks") int count,
      @Column(doc = "work of the variant that has most to do, seconds") double loadS,
      @Column(doc = "takt − load, seconds") double idleS,
      @Column(doc = "load in percent of the takt") double percent,
      @Column(doc = "variant that has most to do; the mix where it is a mean") String variant,
      @Column(doc = "tasks in the order of work") List<String> tasks) {

    static StationWork of(StationLoad load, double takt) {
      return new StationWork(
          load.station(),
          load.zone(),
          load.tasks().size(),
          load.seconds(),
          Math.round(1000 * (takt - load.seconds())) / 1000.0,
          Math.round(1000 * load.seconds() / takt) / 10.0,
          load.busiest(),
          load.tasks());
    }
  }

  @Override
  public Reply<BalanceReply> ask(Asking asking, BalanceOptions asked) throws Exception {
    String variant = asked.variant();
    BalanceSubject subject =
        new BalanceSubject(
            asking.world(), asked.line(), variant, variant == null ? asked.mix() : Mix.WORST);
    BalanceRequest request = new BalanceWork(subject, asked, asking).request();
    BalanceAnswer answer = BalanceQuestion.answer(asking.world().plant(), request);
    boolean isTaktOfRate = request.hasTakt() && asked.taktS() == null;
    String taktFrom = isTaktOfRate ? subject.taktFrom(request.shares()) : "";
    BalanceReply found = reply(answer);
    return new Reply<>(
        new BalanceText(answer, goal(request), taktFrom).headlines(),
        List.of(shown(found)),
        found,
        answer.isBalanced());
  }

  private static Goal goal(BalanceRequest request) {
    if (!request.hasTakt()) {
      return Goal.SHORTEST_TAKT;
    }
    return request.rules().kept().isEmpty() ? Goal.FEWEST_STATIONS : Goal.FEWEST_MOVES;
  }

  private static BalanceReply reply(BalanceAnswer answer) {
    double takt = answer.taktSeconds();
    return new BalanceReply(
        answer.line(),
        answer.variants(),
        takt,
        answer.taktBoundSeconds(),
        answer.isBalanced(),
        answer.used(),
        answer.bound(),
        answer.isBalanced() ? Math.max(0, answer.used() - answer.bound()) : null,
        answer.idleShare(),
        answer.smoothness(),
        answer.moved(),
        answer.stations().stream().map(load -> StationWork.of(load, takt)).toList(),
        answer.tasks(),
        answer.needs().stream().map(AskBalance::named).toList());
  }

  private static StationNeed named(StationNeed need) {
    return need.zone().isEmpty()
        ? new StationNeed(
            "all",
            need.variant(),
            need.tasks(),
            need.seconds(),
            need.stations(),
            need.available(),
            need.rule())
        : need;
  }

  /** The stations with a bar for the takt; without a balance why there is none. */
  private static Grid<?> shown(BalanceReply found) {
    return found.balanced()
        ? Grid.of(StationWork.class, found.stations())
            .without("tasks")
            .column("chart", work -> bar(work.loadS(), found.taktS()))
        : Grid.of(StationNeed.class, found.needs());
  }

  private static String bar(double load, double takt) {
    int full = (int) Math.round(BAR * load / takt);
    return "█".repeat(Math.min(BAR, full)) + "·".repeat(Math.max(0, BAR - full));
  }
}
