package org.linewright.files.report;

import java.util.List;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** What becomes of the contracts. */
record Promises(Plant plant, Plan plan) {

  void write(Html html) {
    List<ContractProgress> contracts = ContractProgress.listOf(plant, plan);
    if (contracts.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Contracts");
    html.leaf(
        "p",
        "Vehicles that this plan delivers on the orders of each contract; what was delivered before"
            + " the plan date does not count.",
        "class",
        "note");
    ReportTable.of("Contracts, committed against delivered", contracts)
        .text("Contract", one -> one.contract().contract())
        .text("Brand", one -> one.contract().brand() == null ? "" : one.contract().brand())
        .figure("From", one -> Words.day(one.contract().start()))
        .figure("To", one -> Words.day(one.contract().end()))
        .figure("Committed", one -> Words.count(one.contract().committedUnits()))
        .figure("Ordered", one -> Words.count(one.ordered()))
        .figure("Delivered", one -> Words.count(one.delivered()))
        .figure("Late", one -> Words.unlessZero(one.late()))
        .figure("Committed, not delivered", ContractProgress::missing)
        .figure("Last start", one -> Words.day(one.lastStart()))
        .write(html);
    html.close();
  }
}
