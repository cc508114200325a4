package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.questions.AskTargets.TargetsReply;
import org.linewright.core.buffers.parts.BufferPrice;
import org.linewright.core.units.Money;

/**
 * How much to hold, in sentences.
 *
 * @param found the answer
 * @param currency of the plant
 */
record TargetsText(TargetsReply found, String currency) {
  private static final double THREE_MONTHS = 3;

  List<String> headlines() {
    List<String> told = new ArrayList<>();
    told.add(
        "When first sources stay away, the plant lasts "
            + lasts(found.lastsDays(), found.gate())
            + ".");
    found.curve().stream()
        .filter(row -> row.months() == THREE_MONTHS)
        .forEach(row -> told.add(threeMonths(row)));
    Money budget = found.budget();
    if (budget != null) {
      told.add(
          "Spent on the parts that run out first, "
              + budget.in(currency)
              + " make it last "
              + lasts(found.budgetDays(), found.budgetGate())
              + ".");
    }
    told.add(
        String.format(
            Locale.ROOT,
            "Targets for %s %% of swings and days hold %s; %s are there today, the targets lack"
                + " %s.",
            plain(100 * found.service()),
            found.targetValue().in(currency),
            found.usableValue().in(currency),
            found.missingValue().in(currency)));
    if (found.orphanValue().cents() > 0) {
      told.add(
          "No order wants " + found.orphanValue().in(currency) + " of what is there or comes.");
    }
    if (!found.unpriced().isEmpty()) {
      told.add("Without a price, and counted as 0: " + String.join(", ", found.unpriced()) + ".");
    }
    return told;
  }

  private String threeMonths(BufferPrice row) {
    return "Three months of all kits more cost "
        + row.cost().in(currency)
        + ": it then lasts "
        + lasts(row.kitsDays(), row.kitsGate())
        + "; the same money in the parts that run out first: "
        + lasts(row.partsDays(), row.partsGate())
        + ".";
  }

  private static String lasts(@Nullable Double days, @Nullable String gate) {
    return days == null
        ? "past the horizon"
        : plain(days) + " days" + (gate == null ? "" : " (then " + gate + " is missing)");
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }
}
