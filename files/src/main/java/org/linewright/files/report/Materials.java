package org.linewright.files.report;

import org.linewright.core.plan.Completion;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PurchaseTotal;
import org.linewright.core.plant.Plant;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** What is bought, moved between kits, and fitted later; sections without a row are left out. */
record Materials(Plant plant, Plan plan, ReportTitle title) {
  private static final int MOST_ROWS = 500;

  void write(Html html) {
    if (!plan.purchases().isEmpty()) {
      writePurchases(html);
    }
    if (!plan.transfers().isEmpty()) {
      writeTransfers(html);
    }
    if (!plan.completions().isEmpty()) {
      writeCompletions(html);
    }
  }

  private String command(String table) {
    return title.command() + " --show " + table + " -o csv";
  }

  private void writePurchases(Html html) {
    html.open("section").leaf("h2", "Purchases");
    ReportTable.of("Parts to buy, by part and supplier", PurchaseTotal.listOf(plan.purchases()))
        .text("Part", PurchaseTotal::part)
        .text("Supplier", PurchaseTotal::supplier)
        .figure("Purchases", one -> Words.count(one.purchases()))
        .figure("Pieces", one -> Words.count(one.quantity()))
        .figure("First ordered", one -> Words.day(one.firstOrdered()))
        .figure("Last received", one -> Words.day(one.lastReceived()))
        .cut(MOST_ROWS, command("purchases"))
        .write(html);
    html.close();
  }

  private void writeTransfers(Html html) {
    long pieces = plan.transfers().stream().mapToLong(PartTransfer::quantity).sum();
    html.open("section").leaf("h2", "Parts moved between kits");
    html.leaf(
        "p",
        Words.count(pieces, "piece")
            + " in all. The kits that give are short of them from then on; those that get owe"
            + " them.",
        "class",
        "note");
    ReportTable.of("Who gives what to whom", plan.transfers())
        .text("Part", PartTransfer::part)
        .text("From kits", PartTransfer::fromCohort)
        .text("To kits", PartTransfer::toCohort)
        .figure("Pieces", one -> Words.count(one.quantity()))
        .figure("Day", one -> Words.day(one.day()))
        .cut(MOST_ROWS, command("transfers"))
        .write(html);
    html.close();
  }

  private void writeCompletions(Html html) {
    long vehicles = plan.completions().stream().mapToLong(Completion::units).sum();
    html.open("section").leaf("h2", "Incomplete vehicles completed");
    html.leaf(
        "p",
        Words.count(vehicles, "vehicle") + " in all; each can be delivered from the next day on.",
        "class",
        "note");
    ReportTable.of("Last missing parts fitted", plan.completions())
        .text("Day", one -> Words.day(one.day()))
        .text("Variant", Completion::variant)
        .text("Kits", Completion::cohort)
        .figure("Vehicles", one -> Words.count(one.units()))
        .cut(MOST_ROWS, command("completions"))
        .write(html);
    html.close();
  }
}
