package org.linewright.answers.actions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.WhyQuestion;
import org.linewright.files.scenario.EditText;

/**
 * What {@code why} has found for the orders that lose most.
 *
 * @param most so many orders are asked about
 */
record RemedyActions(World world, AskedPlan asked, Trials trials, int most)
    implements ActionSource {
  private static final int MOST_OF_AN_ORDER = 4;

  @Override
  public List<Action> actions(StepWatcher watch) {
    List<Action> found = new ArrayList<>();
    List<OrderOutcome> troubled = troubled();
    WhyQuestion why = world.why(asked);
    for (OrderOutcome order : troubled.subList(0, Math.min(most, troubled.size()))) {
      if (watch.isStopped()) {
        break;
      }
      why.order(order.order()).remedies().stream()
          .limit(MOST_OF_AN_ORDER)
          .forEach(remedy -> add(order, remedy, found));
    }
    return found;
  }

  private List<OrderOutcome> troubled() {
    Map<String, Money> values = new HashMap<>();
    world.plant().variants().forEach(row -> values.put(row.variant(), row.value()));
    Comparator<OrderOutcome> byLoss =
        Comparator.comparingLong(
            order ->
                values.getOrDefault(order.variant(), Money.ZERO).cents()
                    * (order.late() + order.unmet()));
    return asked.plan().orders().stream()
        .filter(order -> order.late() + order.unmet() > 0)
        .sorted(byLoss.reversed().thenComparing(OrderOutcome::order))
        .toList();
  }

  private void add(OrderOutcome order, Remedy remedy, List<Action> found) {
    ActionKind kind = kind(remedy);
    trials
        .of(remedy.edits())
        .filter(Trials.Effect::helps)
        .ifPresent(
            effect ->
                found.add(
                    new Action(
                        due(remedy.edits()),
                        remedy.change()
                            + (remedy.asksTheCustomer() ? " (ask the customer)" : "")
                            + (remedy.condition().isEmpty() ? "" : "; " + remedy.condition()),
                        effect.released(),
                        effect.objective(),
                        kind.owner(),
                        ActionState.OPEN,
                        kind,
                        "order " + order.order(),
                        "why FOLDER --order '" + order.order() + "'",
                        "",
                        ActionIds.of(kind, remedy.edits()),
                        remedy.edits().stream().map(EditText::print).toList())));
  }

  private static ActionKind kind(Remedy remedy) {
    for (Edit edit : remedy.edits()) {
      if (edit instanceof Edit.SetOption) {
        return ActionKind.DECIDE; // a rule of the plant
      }
      String table = table(edit);
      switch (table) {
        case "orders", "contracts" -> {
          return ofOrders(edit);
        }
        case "sources", "alternates", "suppliers" -> {
          return ActionKind.APPROVE;
        }
        case "arrivals", "stock", "kits" -> {
          return ActionKind.EXPEDITE;
        }
        default -> {
          // one of the other edits may say it
        }
      }
    }
    return ActionKind.DECIDE;
  }

  private static ActionKind ofOrders(Edit edit) {
    if (edit instanceof Edit.SetCells set) {
      return set.cells().containsKey("due")
          ? ActionKind.DEFER
          : set.cells().containsKey("quantity") ? ActionKind.CANCEL : ActionKind.DECIDE;
    }
    return ActionKind.CANCEL;
  }

  private static String table(Edit edit) {
    if (edit instanceof Edit.SetCells set) {
      return set.table();
    }
    return edit instanceof Edit.AddRow added
        ? added.table()
        : edit instanceof Edit.RemoveRow removed ? removed.table() : "";
  }

  /** The first day that stands in the edits; else the plan date. */
  private LocalDate due(List<Edit> edits) {
    LocalDate planDate = world.plant().settings().planDate();
    return edits.stream()
        .flatMap(RemedyActions::cells)
        .flatMap(RemedyActions::day)
        .filter(day -> !day.isBefore(planDate))
        .min(Comparator.naturalOrder())
        .orElse(planDate);
  }

  private static java.util.stream.Stream<String> cells(Edit edit) {
    if (edit instanceof Edit.SetCells set) {
      return set.cells().values().stream();
    }
    return edit instanceof Edit.AddRow added
        ? added.cells().values().stream()
        : java.util.stream.Stream.of();
  }

  private static java.util.stream.Stream<LocalDate> day(String cell) {
    try {
      return java.util.stream.Stream.of(LocalDate.parse(cell));
    } catch (DateTimeParseException noDay) {
      return java.util.stream.Stream.of();
    }
  }
}
