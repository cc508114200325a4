package org.linewright.answers.questions;

import java.util.ArrayList;
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
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.ask.Reply;
import org.linewright.answers.format.Cells;
import org.linewright.answers.questions.AskBuffers.BuffersOptions;
import org.linewright.answers.questions.AskBuffers.BuffersReply;
import org.linewright.answers.questions.AskBuffers.StageStock;
import org.linewright.core.buffers.BufferTables;
import org.linewright.core.buffers.BuffersAnswer;
import org.linewright.core.buffers.BuffersQuestion;
import org.linewright.core.buffers.PlacementEffort;
import org.linewright.core.buffers.StageNetwork;
import org.linewright.core.buffers.StagePlacement;
import org.linewright.core.buffers.Variance;
import org.linewright.core.table.Column;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.TableInfo;

/** How much to hold, and where, over a supply network. */
@QuestionInfo(
    name = "buffers",
    title = "How much should we hold, and where?",
    brief = "how much to hold, and where?",
    tables = StageStock.class,
    about = About.NOTHING,
    cost = Cost.AT_ONCE,
    says =
        "Over a supply network: at which stages safety stock lies so that every promise to"
            + " customers is kept and the least money is tied up; how much it is, and what it costs"
            + " a year. It guards against varying demand. How long a source may stay away is the"
            + " question of margin and stress.",
    examples = {
      "buffers --network network",
      "buffers --network network --holding-rate 0.3 -o csv > buffers.csv",
    },
    howTo = "how-much-to-hold.md",
    explanation = "buffers.md")
public final class AskBuffers implements Question<BuffersOptions, BuffersReply> {
  private static final double STEPS = 1e9;

  /**
   * What it is asked with.
   *
   * @param network the network
   * @param holdingRate what holding costs a year, as a share of the value held
   * @param variance how a stage pools what varies downstream
   * @param timeLimitS seconds; null = a counted effort
   */
  public record BuffersOptions(
      @Parameter(
              doc = "The network: a folder with stages.csv and, for several stages, arcs.csv.",
              label = "DIR",
              needed = true)
          BufferTables network,
      @Parameter(
              doc =
                  "What holding costs a year, as a share of the value held. It does not change"
                      + " where stock lies.",
              label = "SHARE",
              usual = "0.25",
              least = 0)
          double holdingRate,
      @Parameter(
              doc =
                  "Where a stage reaches a customer in several ways: per-path = what varies counts"
                      + " once for each way, link by link, as in most published figures; once ="
                      + " once for each customer, which asks for more stock.",
              label = "HOW",
              usual = "per-path")
          Variance variance,
      @Parameter(
              doc =
                  "Search for so long at most. Default: a counted effort of about ten seconds, the"
                      + " same answer on any machine. Matters where stages are joined in several"
                      + " ways.",
              option = "--time-limit",
              label = "SECONDS",
              above = 0,
              most = 86_400,
              ofSearch = true)
          @Nullable Double timeLimitS) {}

  /**
   * What it replies.
   *
   * @param stockValue money in all safety stock
   * @param stockValueBound no placement ties up less
   * @param gap what may be missing from the best, as a share of the stock's value
   * @param holdingRate as asked
   * @param holdingCost money a year
   * @param everywhereStockValue money in all safety stock if every stage could deliver at once
   * @param endsStockValue the same if stock lay only where customers are served
   * @param stages the stages
   */
  public record BuffersReply(
      @Key("money in all safety stock") double stockValue,
      @Key("no placement ties up less; `stock_value` when it is the best there is")
          double stockValueBound,
      @Key("what may be missing from the best, as a share of `stock_value`; 0 = proven best")
          double gap,
      @Key("as asked") double holdingRate,
      @Key("money a year: `stock_value` × `holding_rate`") double holdingCost,
      @Key("money in all safety stock if every stage could deliver at once")
          double everywhereStockValue,
      @Key("the same if stock lay only where customers are served") double endsStockValue,
      @Key("the table") List<StageStock> stages) {
    public BuffersReply {
      stages = List.copyOf(stages);
    }
  }

  /**
   * A stage with its stock. Times are whole units of the network's own.
   *
   * @param stage name
   * @param serviceTime within which it delivers
   * @param inboundTime what it waits for the slowest of its suppliers
   * @param netTime what its own stock must cover
   * @param safetyStock units on top of what flows
   * @param baseStock units up to which it orders
   * @param unitValue money that a unit is worth when it leaves the stage
   * @param stockValue money in its safety stock
   * @param holdingCost money a year
   */
  @TableInfo(name = "stages", doc = "Stages")
  public record StageStock(
      @Column(doc = "name") String stage,
      @Column(doc = "within which it delivers") int serviceTime,
      @Column(doc = "what it waits for the slowest of its suppliers") int inboundTime,
      @Column(doc = "what its own stock must cover: inbound + lead time − service") int netTime,
      @Column(doc = "units on top of what flows") double safetyStock,
      @Column(doc = "units up to which it orders") double baseStock,
      @Column(doc = "what a unit is worth when it leaves the stage") double unitValue,
      @Column(doc = "money in its safety stock") double stockValue,
      @Column(doc = "money a year: `stock_value` × `--holding-rate`") double holdingCost) {

    static StageStock of(StagePlacement placed, double holdingRate) {
      return new StageStock(
          placed.stage(),
          placed.serviceTime(),
          placed.inboundTime(),
          placed.netTime(),
          placed.safetyStock(),
          placed.baseStock(),
          placed.unitValue(),
          placed.stockValue(),
          holdingRate * placed.stockValue());
    }
  }

  @Override
  public Reply<BuffersReply> ask(Asking asking, BuffersOptions request) {
    List<InputIssue> issues = new ArrayList<>();
    StageNetwork network =
        request
            .network()
            .network(request.variance(), issues)
            .orElseThrow(() -> new RejectedInput(issues));
    Double seconds = request.timeLimitS();
    PlacementEffort effort =
        seconds == null ? PlacementEffort.counted(STEPS) : PlacementEffort.seconds(seconds);
    BuffersAnswer answer = BuffersQuestion.answer(network, effort.until(asking.watch()::isStopped));
    double rate = request.holdingRate();
    BuffersReply found =
        new BuffersReply(
            answer.stockValue(),
            answer.bound(),
            answer.gap(),
            rate,
            rate * answer.stockValue(),
            answer.everywhereValue(),
            answer.endsValue(),
            answer.stages().stream().map(stage -> StageStock.of(stage, rate)).toList());
    return Reply.of(headlines(found), found);
  }

  private static List<String> headlines(BuffersReply found) {
    long holding = found.stages().stream().filter(stage -> stage.netTime() > 0).count();
    String where =
        String.format(
            Locale.ROOT,
            "Safety stock lies at %,d of %,d stages: %,.0f in stock, %,.0f a year to hold (at %s"
                + " %%).",
            holding,
            found.stages().size(),
            found.stockValue(),
            found.holdingCost(),
            Cells.grouped(100 * found.holdingRate()));
    String others =
        String.format(
            Locale.ROOT,
            "At every stage it would be %,.0f in stock, only where customers are served %,.0f.",
            found.everywhereStockValue(),
            found.endsStockValue());
    String proof =
        found.gap() == 0
            ? "No placement that keeps every promise ties up less."
            : String.format(
                Locale.ROOT,
                "No placement ties up less than %,.0f: at most %s %% are missing from the best.",
                found.stockValueBound(),
                Cells.grouped(Math.max(0.001, Math.ceil(100_000 * found.gap()) / 1_000)));
    return List.of(where, others, proof);
  }
}
