package org.linewright.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.buffers.BuffersAnswer;
import org.linewright.core.buffers.StagePlacement;

/**
 * Shows where the safety stock of a network lies.
 *
 * @param answer the answer
 * @param holdingRate what holding costs a year, as a share of the value held
 */
public record BuffersView(BuffersAnswer answer, double holdingRate) {

  public Answer view() {
    return new Answer(headlines(), List.of(stages()), List.of(stages()), this::json);
  }

  private List<String> headlines() {
    long holding = answer.stages().stream().filter(stage -> stage.netTime() > 0).count();
    String where =
        String.format(
            Locale.ROOT,
            "Safety stock lies at %,d of %,d stages: %,.0f in stock, %,.0f a year to hold (at %s"
                + " %%).",
            holding,
            answer.stages().size(),
            answer.stockValue(),
            holdingRate * answer.stockValue(),
            Cells.grouped(100 * holdingRate));
    String others =
        String.format(
            Locale.ROOT,
            "At every stage it would be %,.0f in stock, only where customers are served %,.0f.",
            answer.everywhereValue(),
            answer.endsValue());
    return List.of(where, others);
  }

  private Grid<StagePlacement> stages() {
    return Grid.of("stages", "Stages", answer.stages())
        .column("stage", StagePlacement::stage)
        .column("service_time", StagePlacement::serviceTime)
        .column("inbound_time", StagePlacement::inboundTime)
        .column("net_time", StagePlacement::netTime)
        .column("safety_stock", StagePlacement::safetyStock)
        .column("base_stock", StagePlacement::baseStock)
        .column("unit_value", StagePlacement::unitValue)
        .column("stock_value", StagePlacement::stockValue)
        .column("holding_cost", stage -> holdingRate * stage.stockValue());
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stock_value", answer.stockValue());
    json.put("holding_rate", holdingRate);
    json.put("holding_cost", holdingRate * answer.stockValue());
    json.put("everywhere_stock_value", answer.everywhereValue());
    json.put("ends_stock_value", answer.endsValue());
    json.put("stages", stages());
    return json;
  }
}
