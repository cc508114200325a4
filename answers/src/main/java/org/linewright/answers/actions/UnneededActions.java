package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.world.World;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;
import org.linewright.files.scenario.EditText;

/**
 * Arrivals without which no vehicle is later: to be cancelled where no open order has the part on
 * its bill, else to be deferred. All of them together are not needed.
 *
 * @param most so many arrivals are tried, the dearest first
 */
record UnneededActions(World world, Trials trials, int most) implements ActionSource {

  @Override
  public List<Action> actions(StepWatcher watch) {
    Map<String, Money> costs = new HashMap<>();
    for (Part part : world.plant().parts()) {
      @Nullable Money cost = part.unitCost();
      if (cost != null) {
        costs.put(part.part(), cost);
      }
    }
    List<Action> found = new ArrayList<>();
    Comparator<Arrival> byCost = Comparator.comparingLong(row -> cost(row, costs).cents());
    List<Edit> gone = new ArrayList<>(); // so that they are not needed together
    world.plant().arrivals().stream()
        .filter(row -> row.quantity() > 0)
        .sorted(byCost.reversed())
        .limit(most)
        .filter(row -> !watch.isStopped())
        .forEach(row -> unneeded(row, cost(row, costs), gone).ifPresent(found::add));
    return found;
  }

  private static Money cost(Arrival row, Map<String, Money> costs) {
    return new Money(costs.getOrDefault(row.part(), Money.ZERO).cents() * row.quantity());
  }

  private Optional<Action> unneeded(Arrival row, Money cost, List<Edit> gone) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("consignment", row.consignment());
    key.put("part", row.part());
    List<Edit> edits = List.of(new Edit.RemoveRow("arrivals", key));
    List<Edit> all = new ArrayList<>(gone);
    all.addAll(edits);
    ActionKind kind = wanted().contains(row.part()) ? ActionKind.DEFER : ActionKind.CANCEL;
    Optional<Trials.Effect> harmless = trials.of(all).filter(Trials.Effect::isHarmless);
    harmless.ifPresent(effect -> gone.addAll(edits));
    return harmless.map(
        effect ->
            new Action(
                world.plant().settings().planDate(),
                "%s %s %s of consignment %s: no vehicle within the horizon needs them"
                    .formatted(
                        kind.code(), Cells.grouped(row.quantity()), row.part(), row.consignment()),
                effect.released(),
                cost,
                "purchasing",
                ActionState.OPEN,
                kind,
                "",
                "why FOLDER --part '" + row.part() + "'",
                "",
                ActionIds.of(kind, row.consignment(), row.part()),
                edits.stream().map(EditText::print).toList()));
  }

  /** Parts on the bills of open orders. */
  private Set<String> wanted() {
    Set<String> variants =
        world.plant().orders().stream().map(order -> order.variant()).collect(Collectors.toSet());
    return world.plant().bom().stream()
        .filter(line -> variants.contains(line.variant()))
        .map(line -> line.part())
        .collect(Collectors.toSet());
  }
}
