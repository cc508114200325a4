package org.linewright.bench.runs;

import java.time.LocalDate;
import java.util.Map;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.scenario.Edit;

/** What happens to a plant between two plans. */
final class ReplanEdits {
  private ReplanEdits() {}

  static Edit later(Arrival arrival) {
    return new Edit.SetCells(
        "arrivals",
        Map.of("consignment", arrival.consignment(), "part", arrival.part()),
        Map.of("eta", "" + arrival.eta().plusDays(7)));
  }

  static Edit stopped(String line, LocalDate day) {
    Map<String, String> row =
        Map.of(
            "event",
            "LOST",
            "kind",
            "line_stopped",
            "target",
            line,
            "from",
            "" + day,
            "to",
            "" + day);
    return new Edit.AddRow("events", row);
  }

  static Edit rush(String variant, LocalDate due) {
    Map<String, String> row =
        Map.of(
            "order",
            "RUSH",
            "variant",
            variant,
            "quantity",
            "10",
            "due",
            "" + due,
            "priority",
            "1");
    return new Edit.AddRow("orders", row);
  }
}
