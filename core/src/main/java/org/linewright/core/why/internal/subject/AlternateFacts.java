package org.linewright.core.why.internal.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.why.Tried;

/** What is left of the parts that may be fitted for another. */
final class AlternateFacts {
  private final Instance instance;
  private final PlanTrace trace;

  AlternateFacts(Instance instance, PlanTrace trace) {
    this.instance = instance;
    this.trace = trace;
  }

  List<Tried> alternates(int part, int variant, int byDay) {
    String name = instance.parts().name(part);
    List<Tried> rows = new ArrayList<>();
    for (Alternate alternate : instance.plant().alternates()) {
      if (alternate.part().equals(name)) {
        String finding = finding(alternate, variant, byDay);
        rows.add(
            new Tried("alternate", name, "alternate " + alternate.alternate() + ": " + finding));
      }
    }
    return rows;
  }

  /** Why an alternate does not help vehicles of a variant that are started by a day. */
  private String finding(Alternate alternate, int variant, int byDay) {
    boolean isForAll = alternate.variant().equals("*");
    if (!isForAll
        && variant != PartFacts.ANY
        && !alternate.variant().equals(variantName(variant))) {
      return "not for " + variantName(variant);
    }
    String only =
        !isForAll && variant == PartFacts.ANY ? "only for " + alternate.variant() + ", " : "";
    LocalDate day = instance.horizon().date(byDay);
    LocalDate from = alternate.from();
    LocalDate to = alternate.to();
    if (from != null && from.isAfter(day)) {
      return only + "not allowed before " + from;
    }
    if (to == null || !to.isBefore(day)) {
      return only + left(alternate, byDay);
    }
    int last = instance.horizon().day(to);
    return only + "not allowed after " + to + (last < 0 ? "" : ", " + left(alternate, last));
  }

  private String left(Alternate alternate, int byDay) {
    int left = Math.max(0, trace.promised(instance.parts().get(alternate.alternate()), byDay));
    return left >= Instance.PLENTY
        ? "can be bought"
        : left + " left by " + instance.horizon().date(byDay);
  }

  private String variantName(int variant) {
    return instance.variants().name(variant);
  }
}
