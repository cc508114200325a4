package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.why.Tried;
import org.linewright.core.why.internal.levers.Bars;
import org.linewright.core.why.internal.levers.SupplyLevers;

/** What the sources of a part could bring, and when. */
final class SourceFacts {
  private final Instance instance;
  private final Bars bars;

  SourceFacts(Instance instance, Bars bars) {
    this.instance = instance;
    this.bars = bars;
  }

  List<Tried> sources(int part) {
    String name = instance.parts().name(part);
    List<Tried> rows = new ArrayList<>();
    for (Source source : instance.plant().sources()) {
      if (source.part().equals(name)) {
        String over = source.route() == null ? "" : " over " + source.route();
        rows.add(
            new Tried(
                "source",
                name,
                "source " + source.supplier() + over + ": " + ability(part, source)));
      }
    }
    if (rows.isEmpty()) {
      rows.add(new Tried("source", name, "no source: nothing can be bought"));
    }
    return rows;
  }

  private String ability(int part, Source source) {
    if (!source.approved()) {
      return "not approved" + approval(source) + bars(source);
    }
    int first =
        instance.sources().get(part).stream()
            .filter(
                option ->
                    option.supplier().equals(source.supplier())
                        && option.priority() == source.priority())
            .mapToInt(SourceFacts::firstDay)
            .min()
            .orElse(Instance.NEVER);
    if (first == Instance.NEVER) {
      return neverDelivers(source);
    }
    Integer capacity = source.capacityPerWeek();
    return "lead time "
        + SupplyLevers.days(source.leadTimeDays())
        + ", goods usable from "
        + instance.horizon().date(first)
        + (capacity == null ? "" : ", at most " + capacity + " a week");
  }

  /** First day on which goods of a source can be used; NEVER when none can. */
  private static int firstDay(SourceOption option) {
    if (option.isUnlimited()) {
      return option.firstDay();
    }
    int first = Instance.NEVER;
    for (int week = 0; week < option.weeklyLots().length; week++) {
      if (option.weeklyLots()[week] > 0) {
        first = Math.min(first, option.receiptOfWeek(week));
      }
    }
    return first;
  }

  private String neverDelivers(Source source) {
    Integer capacity = source.capacityPerWeek();
    return capacity != null && capacity < Math.max(source.minimumOrder(), source.orderMultiple())
        ? "never delivers: no order is smaller than "
            + Math.max(source.minimumOrder(), source.orderMultiple())
            + ", and it brings at most "
            + capacity
            + " a week"
        : "cannot deliver within the horizon" + bars(source);
  }

  private String approval(Source source) {
    Integer days = source.approvalDays();
    if (days == null) {
      return "";
    }
    LocalDate first =
        instance.plant().settings().planDate().plusDays(days + (long) source.leadTimeDays());
    return ", an approval takes "
        + SupplyLevers.days(days)
        + ": goods usable from "
        + first
        + (first.isAfter(instance.horizon().end()) ? ", after the horizon" : "");
  }

  private String bars(Source source) {
    StringJoiner events = new StringJoiner(", ", ": ", "").setEmptyValue("");
    bars.of(source).forEach(event -> events.add(Bars.text(event)));
    return events.toString();
  }
}
