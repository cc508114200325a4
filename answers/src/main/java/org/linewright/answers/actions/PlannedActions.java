package org.linewright.answers.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.answers.format.Cells;
import org.linewright.answers.world.World;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/**
 * What the plan counts on: parts to be ordered soon, parts moved between kits. Its worth is what is
 * lost without it.
 *
 * @param days purchases are told that are ordered within so many days of the plan date
 */
record PlannedActions(World world, Plan plan, Trials trials, int days) implements ActionSource {
  private static final int MOST_SOURCES = 20;

  private record Source(String part, String supplier) {}

  private static final class Order {
    private LocalDate due = LocalDate.MAX;
    private long pieces;
    private int times;
  }

  @Override
  public List<Action> actions(StepWatcher watch) {
    List<Action> found = new ArrayList<>();
    transfers().ifPresent(found::add);
    Map<Source, Order> orders = orders();
    int told = 0;
    for (Map.Entry<Source, Order> order : orders.entrySet()) {
      if (told++ == MOST_SOURCES || watch.isStopped()) {
        break;
      }
      purchase(order.getKey(), order.getValue()).ifPresent(found::add);
    }
    return found;
  }

  private Map<Source, Order> orders() {
    LocalDate last = world.plant().settings().planDate().plusDays(days);
    Map<Source, Order> orders = new LinkedHashMap<>();
    plan.purchases().stream()
        .filter(purchase -> !purchase.ordered().isAfter(last))
        .sorted(java.util.Comparator.comparing(Purchase::ordered))
        .forEach(
            purchase -> {
              Order order =
                  orders.computeIfAbsent(
                      new Source(purchase.part(), purchase.supplier()), first -> new Order());
              order.due = order.due.isAfter(purchase.ordered()) ? purchase.ordered() : order.due;
              order.pieces += purchase.quantity();
              order.times++;
            });
    return orders;
  }

  private Optional<Action> purchase(Source source, Order order) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("part", source.part);
    key.put("supplier", source.supplier);
    return trials
        .of(List.of(new Edit.RemoveRow("sources", key)))
        .map(
            without ->
                action(
                    ActionKind.REORDER,
                    ActionIds.of(ActionKind.REORDER, source.part, source.supplier),
                    order.due,
                    "order %s %s at %s%s"
                        .formatted(
                            Cells.grouped(order.pieces),
                            source.part,
                            source.supplier,
                            order.times > 1 ? " in " + order.times + " orders" : ""),
                    without,
                    "why FOLDER --part '" + source.part + "'"));
  }

  private Optional<Action> transfers() {
    List<PartTransfer> moves = plan.transfers();
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    long pieces = moves.stream().mapToLong(PartTransfer::quantity).sum();
    return trials
        .of(List.of(new Edit.SetOption("part_transfers", "none")))
        .map(
            without ->
                action(
                    ActionKind.MOVE,
                    ActionIds.of(ActionKind.MOVE, "planned"),
                    moves.get(0).day(),
                    "move %s pieces between kits, as table transfers of the plan says"
                        .formatted(Cells.grouped(pieces)),
                    without,
                    "plan FOLDER --show transfers"));
  }

  private static Action action(
      ActionKind kind, String id, LocalDate due, String what, Trials.Effect without, String why) {
    return new Action(
        due,
        what,
        -without.released(),
        Money.ZERO.minus(without.objective()),
        kind.owner(),
        ActionState.OPEN,
        kind,
        "",
        why,
        "",
        id,
        List.of());
  }
}
