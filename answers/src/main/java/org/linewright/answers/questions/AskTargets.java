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
import org.linewright.answers.questions.AskTargets.TargetsOptions;
import org.linewright.answers.questions.AskTargets.TargetsReply;
import org.linewright.core.buffers.parts.BufferPrice;
import org.linewright.core.buffers.parts.PartTarget;
import org.linewright.core.buffers.parts.TargetsAnswer;
import org.linewright.core.buffers.parts.TargetsQuestion;
import org.linewright.core.buffers.parts.TargetsWish;
import org.linewright.core.units.Money;

/** How much to hold of each part of a plant. */
@QuestionInfo(
    name = "buffers",
    title = "How much of each part should we hold, and what does it buy?",
    brief = "how much of each part to hold?",
    says = {
      "A target for each part in pieces and days: what covers a varying need and lead time, or what"
          + " covers the shocks that hit its first source, whichever is more; what the targets cost"
          + " and lack against today's stock; what no order wants.",
      "The price of a buffer: what so many months of all kits cost, how long the plant lasts with"
          + " them when first sources stay away, and how long when the same money buys the parts"
          + " that run out first.",
    },
    examples = {
      "buffers plant",
      "buffers plant --service 0.95 --budget 500000000",
      "buffers plant -o csv --show curve > curve.csv",
    },
    tables = {PartTarget.class, BufferPrice.class},
    about = About.WORLD,
    cost = Cost.AT_ONCE,
    howTo = "how-much-to-hold.md",
    explanation = "buffers.md")
public final class AskTargets implements Question<TargetsOptions, TargetsReply> {

  /**
   * What it is asked with.
   *
   * @param service share of swings and days that a target covers
   * @param budget money to spend on stock; null = none
   */
  public record TargetsOptions(
      @Parameter(
              doc =
                  "Which share of the swings of need and lead time, and of the days of shocks, a"
                      + " target covers.",
              label = "SHARE",
              usual = "0.98",
              least = 0.5,
              most = 0.9999)
          double service,
      @Parameter(
              doc =
                  "Spend so much on the parts that run out first: adds what to buy of each, and how"
                      + " long the plant lasts then.",
              label = "MONEY",
              least = 0,
              most = 1e15)
          @Nullable Double budget) {}

  /** What it replies; each key says what it is. */
  public record TargetsReply(
      @Key("as asked") double service,
      @Key("money in all targets") Money targetValue,
      @Key("money in what is usable today, kits too") Money usableValue,
      @Key("money that the targets lack") Money missingValue,
      @Key("money in pieces that no order wants") Money orphanValue,
      @Key(
              "days that the plant lasts when every first source stays away and the others deliver"
                  + " what they can; `null` = past the horizon")
          @Nullable Double lastsDays,
      @Key("part that runs out first then") @Nullable String gate,
      @Key(value = "as asked", mayLack = true) @Nullable Money budget,
      @Key(value = "the same as `lasts_days` once the budget is spent", mayLack = true)
          @Nullable Double budgetDays,
      @Key(value = "part that runs out first then", mayLack = true) @Nullable String budgetGate,
      @Key("parts that are needed and have no price: they count 0") List<String> unpriced,
      @Key("the table") List<PartTarget> parts,
      @Key("the table") List<BufferPrice> curve) {}

  @Override
  public Reply<TargetsReply> ask(Asking asking, TargetsOptions asked) throws Exception {
    Double money = asked.budget();
    Money budget = money == null ? null : new Money(Math.round(100 * money));
    TargetsAnswer answer =
        TargetsQuestion.answer(asking.world().planned(), new TargetsWish(asked.service(), budget));
    TargetsReply found =
        new TargetsReply(
            asked.service(),
            answer.targetValue(),
            answer.usableValue(),
            answer.missingValue(),
            answer.orphanValue(),
            answer.lastsDays(),
            answer.gate(),
            budget,
            answer.budgetDays(),
            answer.budgetGate(),
            answer.unpriced(),
            answer.parts(),
            answer.curve());
    String currency = asking.world().plant().settings().currency();
    return Reply.of(new TargetsText(found, currency).headlines(), found).showing(shown(found));
  }

  /** The curve, then the parts in few columns. */
  private static List<Grid<?>> shown(TargetsReply found) {
    Grid<PartTarget> parts =
        Grid.of(PartTarget.class, found.parts())
            .without("last_use")
            .without("lead_time_days")
            .without("varying_days")
            .without("outage_days")
            .without("supplier")
            .without("order_at")
            .without("orphan_value")
            .without("orphans")
            .without("target_value");
    return List.of(
        Grid.of(BufferPrice.class, found.curve()),
        found.budget() == null ? parts.without("buy") : parts);
  }
}
