package org.linewright.answers.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.core.compare.CompareAnswer;
import org.linewright.core.compare.Comparison;
import org.linewright.core.compare.Kpi;
import org.linewright.core.compare.OrderChange;
import org.linewright.core.compare.StartMoves;
import org.linewright.core.scenario.Change;
import org.linewright.core.units.Money;

/**
 * What a world changes, in sentences.
 *
 * @param compared the answer
 * @param number number of the comparison, from 0
 */
public record CompareText(CompareAnswer compared, int number) {
  private static final Set<String> TOLD =
      Set.of("objective", "released", "on_time", "late", "unmet", "localization_points");

  public List<String> lines() {
    Comparison comparison = compared.comparisons().get(number);
    List<String> lines = new ArrayList<>();
    lines.add(comparison.world() + " against " + compared.worlds().get(0) + ": " + figures());
    if (!comparison.orders().isEmpty()) {
      lines.add("Orders: " + orders(comparison) + ".");
    }
    if (!comparison.startChanges().isEmpty()) {
      lines.add("Starts: " + starts(comparison.starts()));
    }
    lines.add("Edits: " + edits(comparison) + ".");
    return lines;
  }

  private String figures() {
    List<String> told = new ArrayList<>();
    boolean differs = false;
    for (Kpi kpi : compared.kpis()) {
      differs |= kpi.differs(number + 1);
      if (TOLD.contains(kpi.name()) && kpi.differs(number + 1)) {
        told.add(kpi.name().replace('_', ' ') + " " + signed(kpi.difference(number + 1)));
      }
    }
    boolean moves = compared.comparisons().get(number).movesSomething();
    return !told.isEmpty()
        ? String.join(", ", told) + "."
        : differs || moves ? "the same money and vehicles." : "no difference.";
  }

  private static String signed(@Nullable Object difference) {
    boolean more =
        difference instanceof Money money
            ? money.cents() > 0
            : difference instanceof Number amount && amount.doubleValue() > 0;
    return (more ? "+" : "") + Cells.grouped(difference);
  }

  private static String orders(Comparison comparison) {
    List<String> told = new ArrayList<>();
    for (OrderChange.Kind kind : OrderChange.Kind.values()) {
      List<OrderChange> ofKind = comparison.orders(kind);
      int vehicles = ofKind.stream().mapToInt(OrderChange::vehicles).sum();
      if (!ofKind.isEmpty()) {
        told.add(
            Cells.grouped(ofKind.size())
                + " "
                + kind.code()
                + (vehicles == 0 ? "" : " (" + signed(vehicles) + " vehicles)"));
      }
    }
    return String.join(", ", told);
  }

  private static String starts(StartMoves starts) {
    long before = starts.kept() + starts.moved() + starts.dropped();
    return Cells.grouped(starts.kept())
        + " of "
        + Cells.grouped(before)
        + " vehicles keep line and day, "
        + Cells.grouped(starts.moved())
        + " move, "
        + Cells.grouped(starts.dropped())
        + " are dropped; "
        + Cells.grouped(starts.added())
        + " are new.";
  }

  /** {@code part_transfers: within_variant; events: 6 set; kits: 10 added, 85 removed}. */
  private static String edits(Comparison comparison) {
    List<String> told = new ArrayList<>();
    Map<String, Map<Change.Kind, Integer>> byTable = new LinkedHashMap<>();
    for (Change change : comparison.edits()) {
      if (change.kind() == Change.Kind.OPTION) {
        told.add(change.key() + ": " + (change.after().isEmpty() ? "not given" : change.after()));
      } else {
        byTable
            .computeIfAbsent(change.table(), table -> new TreeMap<>())
            .merge(change.kind(), 1, Integer::sum);
      }
    }
    byTable.forEach((table, kinds) -> told.add(table + ": " + counts(kinds)));
    return told.isEmpty() ? "none" : String.join("; ", told);
  }

  private static String counts(Map<Change.Kind, Integer> kinds) {
    return kinds.entrySet().stream()
        .map(kind -> Cells.grouped(kind.getValue()) + " " + kind.getKey().code())
        .collect(Collectors.joining(", "));
  }
}
