package org.linewright.files.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.MaterialShort;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

/** What goes wrong and why: the parts that bind, and the orders that are late or unmet. */
record Troubles(Plant plant, Plan plan, ReportTitle title) {
  private static final int MOST_SHORTAGES = 300;
  private static final int MOST_ORDERS = 2000;

  void write(Html html) {
    html.open("section").leaf("h2", "Shortages");
    writeShortages(html, Shortage.listOf(plan.orders()));
    writeBottlenecks(html, Bottleneck.listOf(plan.orders()));
    html.close().open("section").leaf("h2", "Orders late or unmet");
    writeOrders(html, lateOrUnmet());
    html.close();
  }

  private void writeShortages(Html html, List<Shortage> shortages) {
    if (shortages.isEmpty()) {
      html.leaf("p", "No order is late or unmet for want of a part or a kit.");
      return;
    }
    html.leaf(
        "p",
        "Parts and kits that hold up an order, as this plan leaves them. An"
            + " order that lacks two parts counts for both. Pieces: of the order that lacks most.",
        "class",
        "note");
    Map<String, String> names = new HashMap<>();
    plant.parts().forEach(part -> names.put(part.part(), part.name()));
    ReportTable.of("Parts and kits that bind", shortages)
        .text("Part or kits", Shortage::material)
        .prose("Name", one -> names.getOrDefault(one.material(), ""))
        .figure("Orders", one -> Words.count(one.count()))
        .figure("Vehicles late", one -> Words.unlessZero(one.late()))
        .figure("Vehicles unmet", one -> Words.unlessZero(one.unmet()))
        .figure("Pieces short", one -> Words.count(missing(one.worst())))
        .figure("Needed", one -> Words.count(one.worst().needed()))
        .figure("There", one -> Words.count(one.worst().promised()))
        .figure("By", one -> one.worst().soonest() ? "soonest" : Words.day(one.worst().by()))
        .figure("Enough from", one -> one.over() == null ? "never" : Words.day(one.over()))
        .cut(MOST_SHORTAGES, title.command() + " --show orders -o csv")
        .write(html);
  }

  private void writeBottlenecks(Html html, List<Bottleneck> bottlenecks) {
    if (bottlenecks.isEmpty()) {
      return;
    }
    ReportTable.of("Lines without room for an order in time", bottlenecks)
        .text("What is full", Bottleneck::name)
        .figure("Orders", one -> Words.count(one.orders()))
        .figure("Vehicles late", one -> Words.unlessZero(one.late()))
        .figure("Vehicles unmet", one -> Words.unlessZero(one.unmet()))
        .cut(MOST_SHORTAGES, title.command() + " --show orders -o csv")
        .write(html);
  }

  private static long missing(MaterialShort cause) {
    return cause.needed() - cause.promised();
  }

  /** Those with most vehicles first. */
  private List<OrderOutcome> lateOrUnmet() {
    return plan.orders().stream()
        .filter(order -> order.late() + order.unmet() > 0)
        .sorted(Comparator.comparingInt(order -> -(order.late() + order.unmet())))
        .toList();
  }

  private void writeOrders(Html html, List<OrderOutcome> orders) {
    if (orders.isEmpty()) {
      html.leaf("p", "Every order is delivered in time.");
      return;
    }
    Map<String, LocalDate> last = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      last.merge(delivery.order(), delivery.day(), (a, b) -> a.isAfter(b) ? a : b);
    }
    ReportTable.of("Orders late or unmet, those with most vehicles first", orders)
        .text("Order", OrderOutcome::order)
        .text("Variant", OrderOutcome::variant)
        .figure("Vehicles", order -> Words.count(order.quantity()))
        .figure("Due", order -> order.due() == null ? "soonest" : Words.day(order.due()))
        .figure("On time", order -> Words.unlessZero(order.onTime()))
        .figure("Late", order -> Words.unlessZero(order.late()))
        .figure("Unmet", order -> Words.unlessZero(order.unmet()))
        .figure("Last delivery", order -> Words.day(last.get(order.order())))
        .prose("Why", Troubles::why)
        .cut(MOST_ORDERS, title.command() + " --show orders -o csv")
        .write(html);
  }

  /** One cause a line. */
  private static String why(OrderOutcome order) {
    return order.reasons().stream().map(Reason::text).collect(Collectors.joining("\n"));
  }
}
