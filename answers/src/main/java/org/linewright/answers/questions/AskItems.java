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
import org.linewright.answers.questions.AskItems.ItemsOptions;
import org.linewright.answers.questions.AskItems.ItemsReply;
import org.linewright.core.buffers.item.ItemRow;
import org.linewright.core.buffers.item.ItemStock;
import org.linewright.core.buffers.item.ItemsQuestion;
import org.linewright.core.table.Column;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableInfo;

/** How much of one item to order, by the formulas of the textbooks. */
@QuestionInfo(
    name = "items",
    verb = "buffers",
    title = "How much of this item should we order at a time?",
    brief = "how much of an item to order?",
    tables = AskItems.OrderedItem.class,
    about = About.NOTHING,
    cost = Cost.AT_ONCE,
    says =
        "Each item by the formula that it names: an order quantity, or the level up to which it is"
            + " filled, and what that costs; with suppliers that fail or deliver less than was"
            + " ordered, what not thinking of it would cost.",
    examples = "buffers --item items.csv",
    howTo = "how-much-to-hold.md",
    explanation = "buffers.md")
public final class AskItems implements Question<ItemsOptions, ItemsReply> {
  private static final int MOST_SENTENCES = 5;

  /**
   * What it is asked with.
   *
   * @param item the items
   */
  public record ItemsOptions(
      @Parameter(
              doc = "The items, each with the model that it follows and what that needs.",
              label = "FILE",
              needed = true)
          Table<ItemRow> item) {}

  /**
   * What it replies.
   *
   * @param items the items
   */
  public record ItemsReply(@Key("the table") List<OrderedItem> items) {
    public ItemsReply {
      items = List.copyOf(items);
    }
  }

  /**
   * An item and how it is best ordered.
   *
   * @param item name
   * @param model by which formula
   * @param orderQuantity units per order
   * @param orderUpTo level up to which it is filled
   * @param lots units ordered in each period
   * @param cost money per unit of time; of lots for all periods
   * @param plainCost the same when it is ordered as if nothing ever failed
   */
  @TableInfo(name = "items", doc = "Items")
  public record OrderedItem(
      @Column(doc = "name") String item,
      @Column(doc = "by which formula") String model,
      @Column(doc = "units per order") @Nullable Double orderQuantity,
      @Column(doc = "level up to which it is filled") @Nullable Double orderUpTo,
      @Column(doc = "units ordered in each period") List<String> lots,
      @Column(doc = "money per unit of time; of lots for all periods") double cost,
      @Column(doc = "the same when it is ordered as if nothing ever failed")
          @Nullable Double plainCost) {
    public OrderedItem {
      lots = List.copyOf(lots);
    }

    static OrderedItem of(ItemStock stock) {
      return new OrderedItem(
          stock.row().item(),
          stock.row().model().code(),
          stock.orderQuantity(),
          stock.orderUpTo(),
          stock.lots().stream().map(Cells::plain).toList(),
          stock.cost(),
          stock.plainCost());
    }

    private String sentence() {
      String how =
          orderQuantity != null
              ? "order " + units(orderQuantity) + " at a time"
              : orderUpTo != null
                  ? "fill up to " + units(orderUpTo)
                  : "order " + String.join(", ", lots) + " in the periods";
      String costs = String.format(Locale.ROOT, "; costs %,.2f", cost);
      String per = lots.isEmpty() ? " per unit of time" : " in all";
      String plain =
          plainCost == null
              ? ""
              : String.format(Locale.ROOT, ", %,.2f as if nothing ever failed", plainCost);
      return item + ": " + how + costs + per + plain + ".";
    }

    private static String units(double units) {
      return String.format(Locale.ROOT, "%,.1f", units);
    }
  }

  @Override
  public Reply<ItemsReply> ask(Asking asking, ItemsOptions request) {
    List<InputIssue> issues = new ArrayList<>();
    List<ItemStock> stocks =
        ItemsQuestion.answer(request.item(), issues).orElseThrow(() -> new RejectedInput(issues));
    List<OrderedItem> items = stocks.stream().map(OrderedItem::of).toList();
    List<String> sentences =
        items.stream().limit(MOST_SENTENCES).map(OrderedItem::sentence).toList();
    return Reply.of(sentences, new ItemsReply(items));
  }
}
